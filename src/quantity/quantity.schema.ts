import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import type { Shape } from "../notation/shape.js";
import { ProseSchema } from "../notation/text.schema.js";
import type {
  NumberQuantity,
  RangeQuantity,
  RatioQuantity,
  StepQuantity,
  UnknownQuantity,
  WordsQuantity,
  YesNoQuantity,
} from "./quantity.js";
import { numberWithin } from "../notation/number.schema.js";

const ValueSchema = numberWithin(-1e15, 1e15);

const NumberQuantitySchema = z.strictObject({
  kind: z.literal("number"),
  value: ValueSchema,
  precision: z.exactOptional(z.literal("about")),
} satisfies Shape<NumberQuantity>);

const RangeQuantitySchema = z.strictObject({
  kind: z.literal("range"),
  least: z.exactOptional(ValueSchema),
  moreThan: z.exactOptional(ValueSchema),
  most: z.exactOptional(ValueSchema),
  lessThan: z.exactOptional(ValueSchema),
  precision: z.exactOptional(z.literal("about")),
} satisfies Shape<RangeQuantity>);

/** Schema of a `QuantityPart`. */
export const QuantityPartSchema = z.discriminatedUnion("kind", [NumberQuantitySchema, RangeQuantitySchema]);

/** Schema of a `Quantity`. */
export const QuantitySchema = z.discriminatedUnion("kind", [
  NumberQuantitySchema,
  RangeQuantitySchema,
  z.strictObject({
    kind: z.literal("ratio"),
    part: QuantityPartSchema,
    whole: QuantityPartSchema,
  } satisfies Shape<RatioQuantity>),
  z.strictObject({ kind: z.literal("yes-no"), answer: z.enum(["yes", "no"]) } satisfies Shape<YesNoQuantity>),
  z.strictObject({ kind: z.literal("step"), step: IdSchema } satisfies Shape<StepQuantity>),
  z.strictObject({ kind: z.literal("words"), text: ProseSchema } satisfies Shape<WordsQuantity>),
  z.strictObject({
    kind: z.literal("unknown"),
    reason: z.exactOptional(ProseSchema),
  } satisfies Shape<UnknownQuantity>),
]);
