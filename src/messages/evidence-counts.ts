import type { CommitmentEvidence } from "../oversight/goals/commitment-evidence.js";
import type { Evidence } from "../oversight/goals/part-evidence.js";

interface EvidenceCounts {
  readonly observations: number;
  readonly assessments: number;
}

/** What shows how two parts of a commitment went counts once. */
const onceEach = ({ parts }: CommitmentEvidence): readonly Evidence[] => [
  ...new Set(parts.flatMap(({ evidence }) => evidence)),
];

const countsOf = (all: readonly Evidence[]): EvidenceCounts => {
  const observations = all.filter(({ kind }) => kind === "observation").length;
  return { observations, assessments: all.length - observations };
};

/** How many observations and assessments a commitment has. */
export const evidenceCounts = (commitment: CommitmentEvidence): EvidenceCounts => countsOf(onceEach(commitment));

/** How many of them reports have, and how many the agreement itself. */
export const reportedEvidence = (commitment: CommitmentEvidence): EvidenceCounts & { readonly inAgreement: number } => {
  const all = onceEach(commitment);
  const reported = all.filter(({ report }) => report !== undefined);
  return { ...countsOf(reported), inAgreement: all.length - reported.length };
};
