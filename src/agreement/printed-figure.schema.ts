import * as z from "zod/mini";
import { BUDGET_SIDES } from "../budget/budget.js";
import { SHARE_BASES } from "../budget/contribution/share-base.js";
import { WORK_OUTCOMES } from "../goals/scale-outcome.js";
import { brandedText } from "../notation/branded-text.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import type { Shape } from "../notation/shape.js";
import { YearSchema } from "../notation/year.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { ACTIVITY_KINDS } from "../undertakings/activity.js";
import { FIGURE_UNITS, type PrintedFigure } from "./printed-figure.js";

const inBudget = { budget: IdSchema, period: IdSchema };
const side = z.enum(BUDGET_SIDES);

const FigureKeySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("grant-of-year"), grant: IdSchema, year: YearSchema }),
  z.strictObject({ kind: z.literal("budget-total"), ...inBudget, side }),
  z.strictObject({ kind: z.literal("budget-result"), ...inBudget }),
  z.strictObject({ kind: z.literal("line-amount"), ...inBudget, line: IdSchema }),
  z.strictObject({ kind: z.literal("line-share"), ...inBudget, line: IdSchema }),
  z.strictObject({ kind: z.literal("share-total"), ...inBudget, side }),
  z.strictObject({ kind: z.literal("contribution"), ...inBudget, party: IdSchema }),
  z.strictObject({ kind: z.literal("financing-share"), ...inBudget, party: IdSchema, of: z.enum(SHARE_BASES) }),
  z.strictObject({
    kind: z.literal("activity-count"),
    activity: z.exactOptional(z.enum(ACTIVITY_KINDS)),
    scale: z.exactOptional(IdSchema),
    step: z.exactOptional(IdSchema),
    outcome: z.exactOptional(z.enum(WORK_OUTCOMES)),
    completionYear: z.exactOptional(YearSchema),
  }),
]);

/** Schema of a {@link PrintedFigure}. */
export const PrintedFigureSchema = z.strictObject({
  id: IdSchema,
  about: FigureKeySchema,
  value: brandedText<string>("decimal", /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,6})?$/),
  unit: z.enum(FIGURE_UNITS),
  sources: SourcesSchema,
} satisfies Shape<PrintedFigure>);
