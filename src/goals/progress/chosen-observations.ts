import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Period } from "../../calendar/period.js";
import { ARITHMETIC } from "../../explanation/basis.js";
import type { Id } from "../../notation/id.js";
import type { Observation } from "../observation.js";
import type { ObservedWhen, PassedOver, ProgressStep, ReasonPassedOver } from "./progress-working.js";

/** The observations of one indicator that may be judged on a day, and those that may not. */
export interface UsableObservations {
  readonly indicator: Id;
  readonly on: CalendarDate;
  /** Those whose last day is known, the latest first. */
  readonly dated: readonly Observation[];
  readonly undated: readonly Observation[];
  readonly passedOver: readonly PassedOver[];
  readonly all: readonly ObservedWhen[];
}

/** Which observations a target is judged by; several where their time is the same. */
export interface ChosenObservations {
  readonly chosen: readonly Observation[];
  /** Why there are none, or none that may be used. */
  readonly lacking?: "no-data" | "only-parts" | "no-day" | "too-old";
  readonly step?: ProgressStep;
}

const lastDay = ({ period }: Pick<Observation, "period">): CalendarDate | undefined => period?.through;

const whyNot = (
  { quantity, state, breakdown = [], ...when }: Observation,
  on: CalendarDate,
): ReasonPassedOver | undefined => {
  const through = lastDay(when);
  if (quantity.kind === "unknown") return "not-known";
  if (state === "expected") return "expected";
  if (through !== undefined && through > on) return "not-over";
  return breakdown.length > 0 ? "broken-down" : undefined;
};

const whenSeen = ({ id, quantity: { kind }, period, state, breakdown }: Observation): ObservedWhen => ({
  id,
  kind,
  ...(period && { period }),
  ...(state && { state }),
  ...(breakdown && { breakdown }),
});

/** Sorts the observations of an indicator once: forecasts, parts, what is not known and what lies ahead stay out. */
export const usableObservations = (
  indicator: Id,
  observations: readonly Observation[],
  on: CalendarDate,
): UsableObservations => {
  const own = observations.filter(({ of }) => of.kind === "indicator" && of.id === indicator);
  const reasons = new Map(own.map((observation) => [observation, whyNot(observation, on)]));
  const usable = own.filter((observation) => reasons.get(observation) === undefined);
  const byDay = (one: Observation, other: Observation): number =>
    Number((lastDay(one) ?? "") < (lastDay(other) ?? "")) - Number((lastDay(one) ?? "") > (lastDay(other) ?? ""));
  return {
    indicator,
    on,
    dated: usable.filter((each) => lastDay(each) !== undefined).sort(byDay),
    undated: usable.filter((each) => lastDay(each) === undefined),
    passedOver: [...reasons].flatMap(([{ id }, why]) => (why === undefined ? [] : [{ observation: id, why }])),
    all: own.map(whenSeen),
  };
};

const liesIn = ({ from, through }: Period, within: Period): boolean =>
  (through === undefined || within.through === undefined || through <= within.through) &&
  (through === undefined || within.from === undefined || through >= within.from) &&
  (from === undefined || within.from === undefined || from >= within.from);

const isFinal = ({ state }: Observation): boolean => state !== "preliminary";

/** The latest of one kind: those that end on the same day as the first. */
const latestOf = (latestFirst: readonly Observation[]): readonly Observation[] => {
  const day = latestFirst[0] && lastDay(latestFirst[0]);
  return latestFirst.filter((each) => lastDay(each) === day);
};

const finalFirst = (candidates: readonly Observation[]): readonly Observation[] => {
  const final = latestOf(candidates.filter(isFinal));
  return final.length > 0 ? final : latestOf(candidates);
};

const lackingIn = ({ dated, undated, passedOver }: UsableObservations, within: Period | undefined) => {
  const begins = within?.from;
  if (begins !== undefined && dated.some((each) => (lastDay(each) ?? begins) < begins)) return "too-old";
  if (undated.length > 0) return "no-day";
  return dated.length === 0 && passedOver.some(({ why }) => why === "broken-down") ? "only-parts" : "no-data";
};

/**
 * The latest final observation in the period of a target, or of all, where it has none; a preliminary one only where
 * none is final, an undated one only where none is dated. Two that end on the same day are both chosen.
 */
export const chosenObservations = (usable: UsableObservations, within?: Period): ChosenObservations => {
  const { indicator, on, dated, undated, passedOver, all } = usable;
  if (all.length === 0) return { chosen: [], lacking: "no-data" };
  const inside = within === undefined ? dated : dated.filter(({ period = {} }) => liesIn(period, within));
  const found = finalFirst(inside);
  const lacking =
    found.length > 0 || (within === undefined && undated.length > 0) ? undefined : lackingIn(usable, within);
  const chosen = found.length > 0 ? found : within === undefined ? finalFirst(undated) : [];
  // What is too old is shown too.
  const shown = lacking === "too-old" ? finalFirst(dated) : chosen;
  const isShown = new Set(shown);
  const left = [...dated, ...undated].filter((each) => !isShown.has(each));
  const isInside = new Set(inside);
  const whyLeft = (each: Observation): ReasonPassedOver => {
    if (lastDay(each) === undefined) return "no-day";
    if (!isInside.has(each)) return "outside-target-period";
    return isFinal(each) ? "earlier" : "preliminary";
  };
  const output = {
    chosen: shown.map(whenSeen),
    passedOver: [...passedOver, ...left.map((each) => ({ observation: each.id, why: whyLeft(each) }))],
  };
  const inputs = { indicator, on, ...(within && { within }), observations: all };
  const step: ProgressStep = { code: "progress.observation-chosen", inputs, output, basis: ARITHMETIC };
  return { chosen: shown, ...(lacking && { lacking }), step };
};
