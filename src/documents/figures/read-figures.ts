import { IndexObservationSchema } from "../../indexation/index-series.schema.js";
import type { FiguresCode, FiguresIssue, FiguresParams } from "../../issues/figures-issue.js";
import type { Issue } from "../../issues/issue.js";
import type { Result } from "../../issues/result.js";
import { plainDecimal } from "../../money/plain-decimal.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import type { MissingFigure, PublishedFigures } from "./published-figures.js";
import { publishedFigures, type ReadFigure, type SeriesFacts } from "./series-facts.js";
import { periodOfTimeCode } from "./time-code.js";

/** A figure as it is published, and where. */
export interface FigureAsPublished {
  readonly time: unknown;
  readonly timeAt: JsonPointer;
  /** A number, or a text with a decimal point. */
  readonly value: unknown;
  readonly valueAt: JsonPointer;
  readonly status?: unknown;
  readonly statusAt?: JsonPointer;
}

/** Makes an issue of published figures. */
export const figuresIssue = <Code extends FiguresCode>(
  code: Code,
  path: JsonPointer,
  params: FiguresParams[Code],
): Issue<Code, FiguresParams[Code]> => ({ code, severity: "error", path, params });

/** What publishers write where there is no figure; SCB's `-` says that there is nothing to count. */
const NO_FIGURE = /^(?:\.{0,4}|-|:)$/;

const isNone = (value: unknown): boolean => value === null || value === undefined || value === "";

/** Makes a series of figures, or tells what is wrong with each; a figure that is missing is kept as missing. */
export const readFigures = (
  published: readonly FigureAsPublished[],
  facts: SeriesFacts,
): Result<PublishedFigures, FiguresIssue> => {
  const issues: FiguresIssue[] = [];
  const figures: ReadFigure[] = [];
  const missing: MissingFigure[] = [];
  const first = new Map<string, JsonPointer>();

  for (const { time, timeAt, value, valueAt, status, statusAt = valueAt } of published) {
    const period = typeof time === "string" ? periodOfTimeCode(time) : undefined;
    if (period === undefined) {
      issues.push(figuresIssue("figures.period-unclear", timeAt, {}));
      continue;
    }
    const before = first.get(period);
    if (before !== undefined) issues.push(figuresIssue("figures.period-twice", timeAt, { first: before }));
    else first.set(period, timeAt);

    if (isNone(value) || (typeof value === "string" && NO_FIGURE.test(value))) {
      const sign = [value, status].find((each): each is string => typeof each === "string" && each !== "");
      missing.push(sign === undefined ? { period } : { period, sign });
      continue;
    }
    const text = figureText(value);
    if (text === undefined) issues.push(figuresIssue("figures.not-a-figure", valueAt, {}));
    const state = isNone(status) ? facts.state : stateOf(status, facts.statuses);
    if (state === undefined) issues.push(figuresIssue("figures.status-not-explained", statusAt, {}));
    if (text !== undefined && state !== undefined) figures.push({ period, value: text, state });
  }
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: publishedFigures(figures, missing, facts) };
};

/** A figure as a series writes it, if it is one. */
const figureText = (value: unknown): string | undefined => {
  const decimal = plainDecimal(value);
  if (decimal === undefined) return undefined;
  const { negative, whole, fraction } = decimal;
  const text = `${negative ? "-" : ""}${whole}${fraction && `.${fraction}`}`;
  return IndexObservationSchema.shape.value.safeParse(text).success ? text : undefined;
};

const stateOf = (status: unknown, statuses: SeriesFacts["statuses"] = {}): ReadFigure["state"] | undefined =>
  typeof status === "string" && Object.hasOwn(statuses, status) ? statuses[status] : undefined;
