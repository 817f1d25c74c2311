import type { Agreement } from "../../agreement/agreement.js";
import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import type { Id } from "../../notation/id.js";
import { type ChainLink, linksOf, type PlacedLink } from "./chain-link.js";
import type { CoverageAssumption, CoverageStep, CoverageWorking } from "./coverage-working.js";
import { type CoverageStretch, stretchesOf } from "./stretches.js";

/** Which agreements make up the chain (Swedish: urval av överenskommelser). */
export interface CoverageOptions {
  /** The partnership whose agreements count; absent: all that are given. */
  readonly partnership?: Id;
}

/** How the agreements of a partnership cover its days (Swedish: täckning). */
export interface Coverage {
  /** From the first known day to the last, one after the other: every day lies in one of them. */
  readonly stretches: readonly CoverageStretch[];
  /** The stretches without any agreement. */
  readonly gaps: readonly CoverageStretch[];
  /** The stretches with several. */
  readonly overlaps: readonly CoverageStretch[];
  /** Days with at least one agreement, stretches without a bound not counted. */
  readonly coveredDays: number;
  /** Agreements that could not be placed: no day of theirs is known, or they ended before they began. */
  readonly notPlaced: readonly ChainLink[];
}

/**
 * Which days the agreements of one partnership cover (Swedish: täckning i en avtalskedja): once, several times, or not
 * at all.
 *
 * Each agreement counts to the last day that signed amendments and documented events have left it. Predecessors and
 * successors that a document only names are links too, unless they are among the documents (by id, or by period and
 * title or register number). A day that is open or not known is named among the assumptions and never guessed: of such
 * an agreement only the day that is known is sure, the others are `perhaps`; so are days on which a clause may have
 * extended it automatically. Periods known only to the month or year count with all their days, which is said.
 *
 * Fails with `coverage.no-days` where no agreement has a day that is known.
 *
 * @example
 * const first = { id: "first", title: "Den första", term: { period: { from: "2016-01-01", through: "2018-10-31" } } };
 * const second = { id: "second", title: "Den andra", term: { period: { from: "2019-01-01", through: "2021-12-31" } } };
 * coverage([first, second]).value.gaps[0].days; // 61
 */
export const coverage = (
  agreements: readonly Agreement[],
  { partnership }: CoverageOptions = {},
): Answer<Coverage, CoverageWorking> => {
  const chosen = agreements.filter((agreement) => partnership === undefined || agreement.partnership === partnership);
  const links = linksOf(chosen);
  const stretches = stretchesOf(links);
  const steps = [...links.flatMap(stepsOf), ...stretches.flatMap(stepOf)];
  if (stretches.length === 0) {
    return unanswered({ code: "coverage.no-days", params: { agreements: chosen.length } }, steps);
  }
  const placed = new Set(stretches.flatMap(({ by, perhaps }) => [...by, ...perhaps]));
  const value: Coverage = {
    stretches,
    gaps: stretches.filter(({ kind }) => kind === "gap"),
    overlaps: stretches.filter(({ kind }) => kind === "overlap"),
    coveredDays: stretches.reduce((sum, { by, days = 0 }) => (by.length === 0 ? sum : sum + days), 0),
    notPlaced: links.flatMap(({ of }) => (placed.has(of) ? [] : [of])),
  };
  return answered(value, steps, [...takenAsOne(chosen), ...links.flatMap(assumptionsOf)]);
};

const basis = { kind: "interpretation" } as const;

const stepsOf = ({ of, period, ends, basis }: PlacedLink): readonly CoverageStep[] => [
  ...(ends?.steps ?? []),
  ...(ends?.agreed ?? []).flatMap(({ by, path, agreed, through }): readonly CoverageStep[] =>
    by === "extension"
      ? []
      : [
          {
            code: "coverage.last-day-amended",
            inputs: { of, amendment: path, ...(agreed !== undefined && { signed: agreed }) },
            output: through === undefined ? {} : { through },
            basis: ARITHMETIC,
          },
        ],
  ),
  { code: "coverage.period", inputs: { of }, output: period, basis },
];

const stepOf = ({ kind, by, perhaps, ...stretch }: CoverageStretch): readonly CoverageStep[] =>
  kind === "covered" ? [] : [{ code: `coverage.${kind}`, inputs: { by, perhaps }, output: stretch, basis: ARITHMETIC }];

const assumptionsOf = ({ of, period, mayGoOn, ends }: PlacedLink): readonly CoverageAssumption[] => {
  const { through, missing, precision } = period;
  return [
    ...(ends?.assumptions ?? []),
    ...(["from", "through"] as const).flatMap((side): readonly CoverageAssumption[] =>
      period[side] === undefined
        ? [{ code: "coverage.day-not-given", params: { of, side, why: missing?.[side]?.why ?? "not-given" }, basis }]
        : [],
    ),
    ...(mayGoOn !== undefined && through !== undefined
      ? [{ code: "coverage.may-have-been-extended", params: { of, through }, basis } as const]
      : []),
    ...(precision !== undefined && precision !== "day"
      ? [{ code: "coverage.not-known-to-the-day", params: { of, precision }, basis } as const]
      : []),
  ];
};

/** Says so where the documents themselves do not say that they belong together. */
const takenAsOne = (agreements: readonly Agreement[]): readonly CoverageAssumption[] => {
  const partnerships = new Set(agreements.map(({ partnership }) => partnership));
  return agreements.length > 1 && (partnerships.size > 1 || partnerships.has(undefined))
    ? [{ code: "coverage.taken-as-one-partnership", params: { agreements: agreements.length }, basis }]
    : [];
};
