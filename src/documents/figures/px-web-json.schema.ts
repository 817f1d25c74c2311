import * as z from "zod/mini";
import { listOf } from "../../notation/list.schema.js";

/** Schema of PxWeb's plain JSON, as far as it is read. Keys and values are looked at when they are used. */
export const PxWebJsonSchema = z.object({
  columns: z.exactOptional(listOf(z.object({ code: z.string(), type: z.exactOptional(z.string()) }))),
  data: listOf(z.object({ key: z.array(z.unknown()), values: z.array(z.unknown()) })),
});
