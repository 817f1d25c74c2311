import * as z from "zod/mini";
import { listOf } from "../../notation/list.schema.js";

/** More dimensions than any table has, and few enough to multiply their sizes. */
const MOST_DIMENSIONS = 100;

/** An object by any keys; twice as fast as a record, whose every key is checked. */
const RECORD = z.looseObject({});

/** Schema of one dimension of a JSON-stat data set, as far as it is read. */
export const JsonStatDimensionSchema = z.object({
  category: z.object({
    index: z.exactOptional(z.union([listOf(z.string()), RECORD])),
    label: z.exactOptional(RECORD),
    unit: z.exactOptional(RECORD),
  }),
});

/** Schema of the order and sizes of the dimensions: of the data set itself, before version 2 of its `dimension`. */
export const JsonStatOrderSchema = z.object({
  id: z.array(z.string()).check(z.minLength(1), z.maxLength(MOST_DIMENSIONS)),
  size: z.array(z.int().check(z.gte(0))).check(z.maxLength(MOST_DIMENSIONS)),
  role: z.exactOptional(z.object({ time: z.exactOptional(z.array(z.string()).check(z.maxLength(MOST_DIMENSIONS))) })),
});

/** Schema of a JSON-stat data set, as far as it is read. Cells are looked at when they are used. */
export const JsonStatSchema = z.object({
  class: z.exactOptional(z.literal("dataset")),
  dimension: RECORD,
  value: z.union([z.array(z.unknown()), RECORD]),
  status: z.exactOptional(z.union([z.string(), z.array(z.unknown()), RECORD])),
});
