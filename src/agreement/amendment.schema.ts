import * as z from "zod/mini";
import { BudgetSchema } from "../budget/budget.schema.js";
import { GrantSchema } from "../budget/grant/grant.schema.js";
import { CalendarDateSchema } from "../calendar/calendar-date.schema.js";
import { DutySchema } from "../follow-up/duty.schema.js";
import { GoalSchema } from "../goals/goal.schema.js";
import { IndicatorSchema } from "../goals/indicator.schema.js";
import { TargetGroupSchema } from "../goals/target-group.schema.js";
import { BodySchema } from "../governance/body.schema.js";
import { IndexationClauseSchema } from "../indexation/indexation-clause.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { ProseSchema } from "../notation/text.schema.js";
import { PartySchema } from "../party/party.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { TermSchema } from "../term/term.schema.js";
import { ActivitySchema } from "../undertakings/activity.schema.js";
import { CommitmentSchema } from "../undertakings/commitment.schema.js";
import type { AmendedParts, Amendment } from "./amendment.js";

const AmendedPartsSchema = z.strictObject({
  term: z.exactOptional(TermSchema),
  parties: z.exactOptional(listOf(PartySchema)),
  targetGroups: z.exactOptional(listOf(TargetGroupSchema)),
  goals: z.exactOptional(listOf(GoalSchema)),
  indicators: z.exactOptional(listOf(IndicatorSchema)),
  activities: z.exactOptional(listOf(ActivitySchema)),
  commitments: z.exactOptional(listOf(CommitmentSchema)),
  grants: z.exactOptional(listOf(GrantSchema)),
  indexation: z.exactOptional(listOf(IndexationClauseSchema)),
  budgets: z.exactOptional(listOf(BudgetSchema)),
  bodies: z.exactOptional(listOf(BodySchema)),
  duties: z.exactOptional(listOf(DutySchema)),
} satisfies Shape<AmendedParts>);

/** Schema of an {@link Amendment}. */
export const AmendmentSchema = z.strictObject({
  id: IdSchema,
  inForceFrom: CalendarDateSchema,
  signed: z.exactOptional(CalendarDateSchema),
  signedBy: z.exactOptional(listOf(IdSchema)),
  decision: z.exactOptional(IdSchema),
  rationale: z.exactOptional(ProseSchema),
  parts: AmendedPartsSchema,
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Amendment>);
