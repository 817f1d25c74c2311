import { calendarDate, yearOf } from "../../calendar/calendar-date.js";
import { basisOf } from "../../explanation/basis.js";
import { type FoundDate, notDated, type Remark, type WatchSource } from "./watch-source.js";

/** The first day of every year whose amounts a clause changes, where the clause names the first such year. */
export const indexationDays: WatchSource = ({ agreement, end, from, through }) => {
  const { term, indexation = [], grants = [] } = agreement;
  const begins = term.period.from ?? from;
  const first = begins > from ? begins : from;
  const last = end.lastDay !== undefined && end.lastDay < through ? end.lastDay : through;
  return indexation.flatMap((clause): readonly (FoundDate | Remark)[] => {
    const { id, firstYear } = clause;
    const basis = basisOf(clause);
    if (firstYear === undefined) return [notDated("watch.amount-indexed", "not-given", id, basis)];
    const indexed = grants.filter((grant) => grant.indexation === id);
    const concerns = indexed.flatMap(({ payer, payees }) => [payer, ...payees]);
    const years = yearsBetween(Math.max(firstYear, yearOf(first)), yearOf(last));
    return years.flatMap((year) => {
      const day = calendarDate(`${String(year)}-01-01`);
      const params = { clause: id, grants: indexed.map((grant) => grant.id), year };
      const date = { code: "watch.amount-indexed", day, params, basis } as const;
      return day < begins ? [] : [{ date, of: [id, String(year)], concerns }];
    });
  });
};

const yearsBetween = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
