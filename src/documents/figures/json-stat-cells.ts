import type { FiguresIssue } from "../../issues/figures-issue.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import { figuresIssue } from "./read-figures.js";

/** The cells of a table in one row: all of them, those that have something by their numbers, or one for all. */
export type Cells = string | readonly unknown[] | Readonly<Record<string, unknown>>;

const NUMBER = /^(?:0|[1-9][0-9]{0,15})$/;

const isList = (cells: Cells): cells is readonly unknown[] => Array.isArray(cells);

/** What stands in a cell, counted from 0; `undefined` if there is nothing. */
export const cellOf = (cells: Cells, number: number): unknown => {
  if (typeof cells === "string") return cells;
  if (isList(cells)) return cells[number];
  const key = String(number);
  return Object.hasOwn(cells, key) ? cells[key] : undefined;
};

/** Where a cell stands. */
export const cellPlace = (cells: Cells, number: number, place: readonly PropertyKey[]): JsonPointer =>
  jsonPointer(typeof cells === "string" ? place : [...place, number]);

/** Whether there are as many cells as the sizes say, and none besides. */
export const cellIssues = (cells: Cells, count: number, place: readonly PropertyKey[]): readonly FiguresIssue[] => {
  if (typeof cells === "string") return [];
  if (isList(cells)) {
    const counts = { expected: count, received: cells.length };
    return cells.length === count ? [] : [figuresIssue("figures.sizes-differ", jsonPointer(place), counts)];
  }
  const other = Object.keys(cells).find((key) => !NUMBER.test(key) || Number(key) >= count);
  return other === undefined ? [] : [figuresIssue("figures.no-such-cell", jsonPointer([...place, other]), {})];
};
