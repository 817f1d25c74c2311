import type { Agreement } from "../../agreement/agreement.js";
import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";
import { evidenceOfParts, type PartEvidence } from "./part-evidence.js";

/** What shows whether a commitment is kept (Swedish: underlag för ett åtagande). It is not judged. */
export interface CommitmentEvidence {
  readonly commitment: Id;
  readonly by: readonly Id[];
  readonly made: "by-one-party" | "jointly";
  /** The parties it is promised to. */
  readonly to: readonly Id[];
  /** Whether the agreement names them, or they are simply the other parties. */
  readonly toIs: "stated" | "the-other-parties";
  /**
   * `none`: nothing in agreement or reports shows how it went. That does not mean that it is kept, nor that it is not.
   */
  readonly found: "evidence" | "none";
  /** Of the commitment itself, measured by its indicators, then of each activity that it is linked to. */
  readonly parts: readonly PartEvidence[];
}

/**
 * What shows whether each commitment of an agreement is kept (Swedish: underlag för åtaganden): observations and
 * assessments of the activities it is linked to, and of the indicators that measure it or them.
 *
 * A commitment has no status of its own, and none is made up: where there is no evidence, that is the answer. Reports
 * that name another agreement are not looked at; forecasts, and what is only expected or not known, are no evidence.
 *
 * @example
 * const parties = [{ id: "municipality" }, { id: "association" }];
 * const commitments = [{ id: "breakfast", by: ["association"] }];
 * const [breakfast] = commitmentEvidence({ id: "iop", parties, commitments }, []);
 * breakfast.to; // ["municipality"]
 * breakfast.found; // "none"
 */
export const commitmentEvidence = (agreement: Agreement, reports: readonly Report[]): readonly CommitmentEvidence[] => {
  const evidenceOf = evidenceOfParts(agreement, reports);
  const others = otherParties(agreement);
  return (agreement.commitments ?? []).map(({ id, by, to, activities = [] }) => {
    const parts = [id, ...activities].map(evidenceOf);
    return {
      commitment: id,
      by,
      made: by.length === 1 ? "by-one-party" : "jointly",
      to: to ?? others(by),
      toIs: to === undefined ? "the-other-parties" : "stated",
      found: parts.some(({ evidence }) => evidence.length > 0) ? "evidence" : "none",
      parts,
    };
  });
};

/** The parties besides some; looked up once for each group of parties. */
const otherParties = ({ parties }: Agreement): ((by: readonly Id[]) => readonly Id[]) => {
  const known = new Map<string, readonly Id[]>();
  return (by) => {
    const key = by.join(" ");
    const named = new Set(by);
    const others = known.get(key) ?? parties.flatMap(({ id }) => (named.has(id) ? [] : [id]));
    known.set(key, others);
    return others;
  };
};
