import * as z from "zod/mini";
import { IdSchema } from "../notation/id.schema.js";
import { listOf } from "../notation/list.schema.js";
import type { Shape } from "../notation/shape.js";
import { LineSchema, ProseSchema } from "../notation/text.schema.js";
import { SourcesSchema } from "../party/source.schema.js";
import { PerSchema } from "../quantity/per.schema.js";
import { BODY_KINDS, type Body, type BodyMember, type Convener, type Meetings } from "./body.js";
import { DecisionRuleSchema } from "./decision-rule.schema.js";
import { wholeNumber } from "../notation/number.schema.js";

const BodyMemberSchema = z.strictObject({
  role: LineSchema,
  party: z.exactOptional(IdSchema),
  organisation: z.exactOptional(IdSchema),
  count: z.exactOptional(wholeNumber(1, 1_000)),
} satisfies Shape<BodyMember>);

const ConvenerSchema = z.strictObject({
  party: z.exactOptional(IdSchema),
  role: z.exactOptional(LineSchema),
} satisfies Shape<Convener>);

const MeetingsSchema = z.strictObject({
  atLeast: z.exactOptional(wholeNumber(0, 1_000)),
  per: z.exactOptional(PerSchema),
  asWritten: z.exactOptional(LineSchema),
} satisfies Shape<Meetings>);

/** Schema of a {@link Body}. */
export const BodySchema = z.strictObject({
  id: IdSchema,
  kind: z.enum(BODY_KINDS),
  name: LineSchema,
  purpose: z.exactOptional(ProseSchema),
  members: z.exactOptional(listOf(BodyMemberSchema)),
  convener: z.exactOptional(ConvenerSchema),
  minutes: z.exactOptional(ConvenerSchema),
  meetings: z.exactOptional(MeetingsSchema),
  mandate: z.exactOptional(ProseSchema),
  duties: z.exactOptional(listOf(ProseSchema)),
  decisionRules: z.exactOptional(listOf(DecisionRuleSchema)),
  reportsTo: z.exactOptional(listOf(IdSchema)),
  setUpBy: z.exactOptional(IdSchema),
  section: z.exactOptional(IdSchema),
  sources: z.exactOptional(SourcesSchema),
} satisfies Shape<Body>);
