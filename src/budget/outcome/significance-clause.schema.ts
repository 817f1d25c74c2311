import * as z from "zod/mini";
import { PercentageSchema } from "../../money/percentage.schema.js";
import { SekSchema } from "../../money/sek.schema.js";
import { IdSchema } from "../../notation/id.schema.js";
import type { Shape } from "../../notation/shape.js";
import type { SignificanceClause } from "./significance-clause.js";

/** Schema of a {@link SignificanceClause}. */
export const SignificanceClauseSchema = z.strictObject({
  percent: z.exactOptional(PercentageSchema),
  amount: z.exactOptional(SekSchema),
  limits: z.exactOptional(z.enum(["either", "both"])),
  atTheLimit: z.exactOptional(z.enum(["significant", "not-significant"])),
  body: z.exactOptional(IdSchema),
  section: z.exactOptional(IdSchema),
} satisfies Shape<SignificanceClause>);
