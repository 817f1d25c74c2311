import { basisOf } from "../../explanation/basis.js";
import { notDated, type WatchSource } from "./watch-source.js";

/** The last day to begin renegotiation, for the parties that may ask for it. */
export const renegotiationDays: WatchSource = ({ agreement: { term } }) => {
  const clause = term.renegotiation;
  if (clause === undefined) return [];
  const { beginBy, parties = [] } = clause;
  const basis = basisOf(clause);
  if (beginBy === undefined) return [notDated("watch.renegotiation-to-begin", "not-given", undefined, basis)];
  const date = { code: "watch.renegotiation-to-begin", day: beginBy, params: {}, basis } as const;
  return [{ date, of: [], concerns: parties }];
};
