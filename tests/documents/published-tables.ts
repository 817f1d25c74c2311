import type { SeriesFacts } from "../../src/documents/figures/series-facts.js";

/** What the caller knows of the series in these tests. */
export const KPI = {
  id: "kpi",
  name: "KPI",
  publisher: "SCB",
  figures: "level",
  base: "1980=100",
  state: "final",
} as const satisfies SeriesFacts;

/** A time code, the figure (none: null), and the status (none: ""). */
export type Figure = readonly [code: string, value: number | null, status: string];

/** One dimension of a table: its code, the codes of its categories, and how it lists them. */
interface Listed {
  readonly id: string;
  readonly categories: readonly string[];
  readonly index: "list" | "object" | "reversed-object" | "absent";
}

/** How a data set is written down. Every combination is allowed by the format, and means the same. */
export interface Form {
  readonly version: "2" | "1" | "1-wrapped";
  /** Position of time among the dimensions. */
  readonly time: number;
  readonly index: Listed["index"];
  readonly otherIndex: Exclude<Listed["index"], "absent">;
  readonly value: "list" | "sparse" | "sparse-with-nulls";
  readonly status: "list" | "sparse" | "list-with-nulls";
  readonly role: boolean;
  /** Dimensions with one category, and whether they list it. */
  readonly single: readonly Listed["index"][];
  /** Dimensions with several categories, of which the second counts. */
  readonly several: number;
}

const category = ({ categories, index }: Listed): object => {
  const label = Object.fromEntries(categories.map((code) => [code, `label of ${code}`]));
  const positions = categories.map((code, position) => [code, position] as const);
  if (index === "list") return { index: categories };
  if (index === "absent" && categories.length === 1) return { label };
  return { index: Object.fromEntries(index === "reversed-object" ? positions.reverse() : positions), label };
};

/** Every cell of the table, the last dimension changing first; those that do not count hold something else. */
const cellsOf = <Cell>(dimensions: readonly Listed[], time: number, cells: readonly Cell[], other: Cell): Cell[] =>
  dimensions
    .reduce<number[][]>(
      (before, { categories }) => before.flatMap((each) => categories.map((_, position) => [...each, position])),
      [[]],
    )
    .flatMap((positions) => {
      const counts = positions.every(
        (position, index) => index === time || position === (dimensions[index]?.categories.length === 1 ? 0 : 1),
      );
      const at = positions[time] ?? 0;
      return counts ? cells.slice(at, at + 1) : [other];
    });

const sparse = (cells: readonly unknown[], isLeftOut: (cell: unknown) => boolean): object =>
  Object.fromEntries(cells.map((cell, index) => [String(index), cell] as const).filter(([, cell]) => !isLeftOut(cell)));

/** The same figures as a JSON-stat data set of some form, and what to select in it. */
export const jsonStatOf = (
  figures: readonly Figure[],
  form: Form,
): { readonly document: unknown; readonly select: Readonly<Record<string, string>> } => {
  const others: Listed[] = [
    ...form.single.map((index, number): Listed => ({ id: `one-${number}`, categories: ["only"], index })),
    ...Array.from({ length: form.several }, (_, number): Listed => {
      return { id: `some-${number}`, categories: ["not", "this", "nor"], index: form.otherIndex };
    }),
  ];
  const time = Math.min(form.time, others.length);
  const index = form.index === "absent" && figures.length !== 1 ? "object" : form.index;
  const ofTime: Listed = { id: "Tid", categories: figures.map(([code]) => code), index };
  const dimensions = [...others.slice(0, time), ofTime, ...others.slice(time)];

  const values = cellsOf<number | null>(
    dimensions,
    time,
    figures.map(([, value]) => value),
    999,
  );
  // What does not count is marked too, and that is nobody's concern.
  const statuses = cellsOf(
    dimensions,
    time,
    figures.map(([, , status]) => status),
    "x",
  );
  const noStatus = (cell: unknown): boolean => cell === "";
  const value = form.value === "list" ? values : sparse(values, (cell) => form.value === "sparse" && cell === null);
  const status =
    form.status === "sparse"
      ? sparse(statuses, noStatus)
      : statuses.map((cell) => (form.status === "list-with-nulls" && noStatus(cell) ? null : cell));

  const order = {
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.length),
    ...(form.role && { role: { time: ["Tid"] } }),
  };
  const dimension = Object.fromEntries(
    dimensions.map((each) => [each.id, { label: each.id, category: category(each) }]),
  );
  const select = Object.fromEntries(
    others.flatMap(({ id, categories }) => (categories.length > 1 ? [[id, "this"]] : [])),
  );
  if (form.version === "2") return { document: { class: "dataset", ...order, dimension, value, status }, select };
  const older = { dimension: { ...dimension, ...order }, value, status };
  return { document: form.version === "1" ? older : { dataset: older }, select };
};
