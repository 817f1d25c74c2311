import * as z from "zod/mini";
import { BudgetSchema } from "../budget/budget.schema.js";
import { GrantSchema } from "../budget/grant/grant.schema.js";
import { DutySchema } from "../follow-up/duty.schema.js";
import { GoalSchema } from "../goals/goal.schema.js";
import { IndicatorSchema } from "../goals/indicator.schema.js";
import { ObservationSchema } from "../goals/observation.schema.js";
import { ScaleSchema } from "../goals/scale.schema.js";
import { TargetGroupSchema } from "../goals/target-group.schema.js";
import { BodySchema } from "../governance/body.schema.js";
import { LadderSchema } from "../governance/ladder.schema.js";
import { IndexationClauseSchema } from "../indexation/indexation-clause.schema.js";
import { ExtensionsSchema } from "../notation/extensions.schema.js";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema } from "../notation/text.schema.js";
import { DecisionSchema } from "../party/decision.schema.js";
import { OrganisationSchema } from "../party/organisation.schema.js";
import { ContributorSchema, PartySchema } from "../party/party.schema.js";
import { SectionSchema } from "../party/section.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { TermSchema } from "../term/term.schema.js";
import { ActivitySchema } from "../undertakings/activity.schema.js";
import { CommitmentSchema } from "../undertakings/commitment.schema.js";
import { AGREEMENT_KINDS, type Agreement } from "./agreement.js";
import { AmendmentSchema } from "./amendment.schema.js";
import { EventSchema } from "./event.schema.js";
import { PrintedFigureSchema } from "./printed-figure.schema.js";

/** Schema of an {@link Agreement}: its shape alone; what must hold between its parts are rules. */
export const AgreementSchema = z.strictObject({
  schemaVersion: z.literal("1.0"),
  kind: z.enum(AGREEMENT_KINDS),
  id: IdSchema,
  partnership: z.exactOptional(IdSchema),
  title: LineSchema,
  otherNames: z.exactOptional(listOf(LineSchema)),
  registerNumber: z.exactOptional(LineSchema),
  organisations: listOf(OrganisationSchema),
  parties: listOf(PartySchema),
  contributors: z.exactOptional(listOf(ContributorSchema)),
  initiators: z.exactOptional(listOf(IdSchema)),
  term: TermSchema,
  decisions: z.exactOptional(listOf(DecisionSchema)),
  events: z.exactOptional(listOf(EventSchema)),
  amendments: z.exactOptional(listOf(AmendmentSchema)),
  targetGroups: z.exactOptional(listOf(TargetGroupSchema)),
  goals: z.exactOptional(listOf(GoalSchema)),
  indicators: z.exactOptional(listOf(IndicatorSchema)),
  activities: z.exactOptional(listOf(ActivitySchema)),
  commitments: z.exactOptional(listOf(CommitmentSchema)),
  grants: z.exactOptional(listOf(GrantSchema)),
  indexation: z.exactOptional(listOf(IndexationClauseSchema)),
  budgets: z.exactOptional(listOf(BudgetSchema)),
  bodies: z.exactOptional(listOf(BodySchema)),
  ladders: z.exactOptional(listOf(LadderSchema)),
  duties: z.exactOptional(listOf(DutySchema)),
  observations: z.exactOptional(listOf(ObservationSchema)),
  scales: z.exactOptional(listOf(ScaleSchema)),
  sections: z.exactOptional(listOf(SectionSchema)),
  printedFigures: z.exactOptional(listOf(PrintedFigureSchema)),
  sources: z.exactOptional(SourcesSchema),
  extensions: z.exactOptional(ExtensionsSchema),
} satisfies Shape<Agreement>);
