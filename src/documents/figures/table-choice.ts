import type { FiguresIssue } from "../../issues/figures-issue.js";
import type { Result } from "../../issues/result.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import { figuresIssue } from "./read-figures.js";

/** Which figures of a table with several dimensions are read (Swedish: val i tabellen). */
export interface TableChoice {
  /**
   * The category of each dimension that has several, by their codes: `{ ContentsCode: "000004VU" }`. Of the dimension
   * of time it chooses a single period.
   */
  readonly select?: Readonly<Record<string, string>>;
  /** Code of the dimension of time, where the table does not say which it is; `Tid` needs no saying. */
  readonly time?: string;
}

/** A dimension and the codes of its categories, in order. */
export interface TableDimension {
  readonly id: string;
  readonly categories: readonly string[];
  /** Where its categories stand. */
  readonly at: JsonPointer;
}

/** What is chosen: the position of the dimension of time, and for each dimension the positions of its categories. */
export interface ChosenCells {
  readonly time: number;
  readonly positions: readonly (readonly number[])[];
}

/** Which of some dimensions is time: as the caller says, as the table says, the only one, the one called `Tid`. */
const timeOf = (dimensions: readonly TableDimension[], named: string | undefined, roles: readonly string[]): number => {
  const position = (name: string | undefined): number => dimensions.findIndex(({ id }) => id === name);
  if (named !== undefined) return position(named);
  const [role] = roles;
  if (role !== undefined && roles.length === 1) return position(role);
  return dimensions.length === 1 ? 0 : position("Tid");
};

/** Chooses cells of a table; a dimension of which nothing is chosen must have one category, or be time. */
export const chooseCells = (
  dimensions: readonly TableDimension[],
  { select = {}, time: named }: TableChoice,
  { roles, at }: { readonly roles: readonly string[]; readonly at: JsonPointer },
): Result<ChosenCells, FiguresIssue> => {
  const issues: FiguresIssue[] = [];
  const names = new Set(dimensions.map(({ id }) => id));
  for (const name of Object.keys(select)) {
    if (!names.has(name)) issues.push(figuresIssue("figures.no-such-dimension", at, {}));
  }
  const time = timeOf(dimensions, named, roles);
  if (time === -1) {
    const code = named === undefined ? "figures.time-not-named" : "figures.no-such-dimension";
    return { ok: false, issues: [...issues, figuresIssue(code, at, {})] };
  }
  const positions = dimensions.map(({ id, categories, at: place }, index) => {
    if (Object.hasOwn(select, id)) {
      const position = categories.findIndex((category) => category === select[id]);
      if (position === -1) issues.push(figuresIssue("figures.no-such-category", place, {}));
      return [position];
    }
    const count = categories.length;
    if (index !== time && count > 1) issues.push(figuresIssue("figures.category-not-chosen", place, { count }));
    return categories.map((_, position) => position);
  });
  return issues.length === 0 ? { ok: true, value: { time, positions } } : { ok: false, issues };
};
