import type { NameOf } from "../../agreement/names-in.js";
import type { CommitmentEvidence } from "../../oversight/goals/commitment-evidence.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * Who makes a commitment, and what shows how it went (Swedish: underlag i text), sentence by sentence. Nothing says
 * that it is kept.
 *
 * @param nameOf what parties are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const facts = { made: "by-one-party", to: [], toIs: "the-other-parties", found: "none", parts: [] };
 * const evidence = { commitment: "breakfast", by: ["association"], ...facts };
 * describeCommitmentEvidence(evidence, en)[1]; // "There is no evidence: how it went cannot be said."
 */
export const describeCommitmentEvidence = (
  evidence: CommitmentEvidence,
  catalogue: Pick<MessageCatalogue, "commitmentEvidence">,
  nameOf: NameOf = (id) => id,
): readonly string[] => catalogue.commitmentEvidence(evidence, nameOf).map(withoutIdentityNumbers);
