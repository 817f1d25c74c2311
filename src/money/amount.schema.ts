import * as z from "zod/mini";
import type { Shape } from "../notation/shape.js";
import { ProseSchema } from "../notation/text.schema.js";
import type { AboutAmount, ExactAmount, RoundedAmount, UnknownAmount } from "./amount.js";
import { RoundingUnitSchema } from "./rounding.schema.js";
import { SekSchema } from "./sek.schema.js";

/** Schema of an `Amount`. */
export const AmountSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("exact"), sek: SekSchema } satisfies Shape<ExactAmount>),
  z.strictObject({
    kind: z.literal("rounded"),
    sek: SekSchema,
    unit: RoundingUnitSchema,
  } satisfies Shape<RoundedAmount>),
  z.strictObject({ kind: z.literal("about"), sek: SekSchema } satisfies Shape<AboutAmount>),
  z.strictObject({
    kind: z.literal("unknown"),
    reason: z.exactOptional(ProseSchema),
  } satisfies Shape<UnknownAmount>),
]);
