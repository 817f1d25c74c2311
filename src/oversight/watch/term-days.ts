import { basisOf } from "../../explanation/basis.js";
import { comingEnds } from "./coming-ends.js";
import { type FoundDate, notDated, type Remark, type WatchSource } from "./watch-source.js";

/** First and last day of the agreement, and the days on which it is extended by itself. */
export const termDays: WatchSource = (subject) => {
  const { term } = subject.agreement;
  const { from, through: written, missing } = term.period;
  const basis = basisOf(term);
  const begins: FoundDate | Remark =
    from === undefined
      ? notDated("watch.term-begins", missing?.from?.why ?? "not-given", undefined, basis)
      : { date: { code: "watch.term-begins", day: from, params: {}, basis }, of: [] };
  if (subject.end.lastDay === undefined) {
    return [begins, notDated("watch.term-ends", missing?.through?.why ?? "not-given", undefined, basis)];
  }
  return [
    begins,
    ...comingEnds(subject).map(({ lastDay: day, extension, of, assumptions }): FoundDate => {
      const working = { steps: subject.end.steps, assumptions };
      if (extension !== undefined) {
        const clause = basisOf(term.extension ?? term);
        const date = { code: "watch.term-extends-itself", day, params: { extension }, basis: clause } as const;
        return { date, of, ...working };
      }
      const params = written === undefined || written === day ? {} : { written };
      return { date: { code: "watch.term-ends", day, params, basis }, of: [], ...working };
    }),
  ];
};
