import * as z from "zod/mini";
import { PercentageSchema } from "../../money/percentage.schema.js";
import { IdSchema } from "../../notation/id.schema.js";
import type { Shape } from "../../notation/shape.js";
import { SIDES } from "../../party/party.js";
import type { ContributionClause } from "./contribution-clause.js";
import { SHARE_BASES } from "./share-base.js";

const ContributionBySchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("party"), party: IdSchema }),
  z.strictObject({ kind: z.literal("side"), side: z.enum(SIDES) }),
]);

/** Schema of a {@link ContributionClause}. */
export const ContributionClauseSchema = z.strictObject({
  by: ContributionBySchema,
  share: PercentageSchema,
  of: z.enum(SHARE_BASES),
  section: z.exactOptional(IdSchema),
} satisfies Shape<ContributionClause>);
