import type { NameOf } from "../../agreement/names-in.js";
import type { IndicatorProgress, TargetProgress } from "../../goals/progress/indicator-progress.js";
import type { Indicator } from "../../goals/indicator.js";
import { type Judged, JUDGEMENT_COLOURS, type ReasonNotJudged } from "../../goals/progress/judgement.js";
import type { ReasonNoTrajectory, ReasonPassedOver } from "../../goals/progress/progress-working.js";
import type { SumAssumption, SumFailure, SumStep } from "../../goals/progress/sum-working.js";
import { GOAL_JUDGEMENTS, type GoalCounts, type GoalJudgement } from "../../oversight/goals/goal-judgement.js";
import type { GoalProgress } from "../../oversight/goals/goal-progress.js";
import type { GoalProgressAssumption, GoalProgressStep } from "../../oversight/goals/goal-progress-working.js";
import type { AmendmentAssumption, AmendmentStep } from "../../oversight/amendments/amendment-working.js";
import { isPerCent } from "../is-per-cent.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, listOf, percent, periodOf, spanOf } from "./phrases.js";
import { perOf, quantityOf, targetOf, timeOf } from "./quantities.js";
import { words } from "./words.js";

/** Why something cannot be judged, a sentence each. */
export const reasons: WordsFor<ReasonNotJudged> = {
  "no-target": "Indikatorn har inget målvärde.",
  "target-not-begun": "Målets period har inte börjat.",
  "target-in-words": "Målet är angivet i ord.",
  "target-not-known": "Målvärdet är inte känt.",
  "target-does-not-fit": "Målvärdet är av ett annat slag än det som indikatorn mäter.",
  "bounds-do-not-fit-comparison": "Målvärdets gränser passar inte hur det ska jämföras.",
  "about-without-tolerance": "Målet är ungefärligt, och hur stor avvikelse som godtas anges inte.",
  "comparison-against-direction": "Målet jämför åt ett annat håll än det som indikatorn anger som bättre.",
  "measured-in-words": "Uppgiften är angiven i ord.",
  "measured-does-not-fit": "Uppgiften är av ett annat slag än det som indikatorn mäter.",
  "unit-differs": "Uppgiften är i en annan enhet än indikatorns.",
  "per-differs": "Uppgiften gäller en annan tidsenhet än indikatorns.",
  "only-parts": "Bara delar är uppmätta, ingen totalsiffra.",
  "no-day": "När det mättes är inte känt.",
  "range-reaches-outside": "Uppgiften är ett intervall som bara delvis når målet.",
  "sources-disagree": "Flera uppgifter från samma tid ger olika bedömning.",
  "too-many": "Det finns för många uppgifter att jämföra.",
};

const passedOver: WordsFor<ReasonPassedOver> = {
  "not-known": "inte kända",
  expected: "väntade",
  "broken-down": "uppdelade",
  "no-day": "utan dag",
  "not-over": "inte avslutade",
  preliminary: "preliminära",
  "outside-target-period": "utanför målets period",
  earlier: "tidigare",
};

const noTrajectory: WordsFor<ReasonNoTrajectory> = {
  "no-baseline": "utgångsläget anges inte",
  "baseline-not-a-number": "utgångsläget är inte ett tal",
  "no-period": "målet saknar första eller sista dag",
  "period-over": "målets period är slut",
  "baseline-meets-target": "utgångsläget når redan målet",
};

const NO_BREAK_PERCENT = "\u00a0%";

/** What was measured, in per cent where that is how it is measured. */
export const measuredOf = (
  measure: Indicator["measure"],
  quantity: TargetProgress["target"]["quantity"],
  nameOf: NameOf,
): string => `${quantityOf(quantity, nameOf)}${isPerCent(measure, quantity) ? NO_BREAK_PERCENT : ""}`;

/** What a target asks for, in per cent where that is how it is measured. */
export const wantedOf = (measure: Indicator["measure"], target: TargetProgress["target"], nameOf: NameOf): string =>
  `${targetOf(target, nameOf)}${isPerCent(measure, target.quantity) ? NO_BREAK_PERCENT : ""}`;

const whyOf = (judged: Judged): string => (judged.judgement === "cannot-be-judged" ? ` ${reasons[judged.why]}` : "");

const judgementOf = (judged: Judged): string => `${words.judgements[judged.judgement]}.${whyOf(judged)}`;

/** Swedish texts for the steps of progress, but for those of amendments. */
export const goalSteps: TextsOf<Exclude<GoalProgressStep, AmendmentStep> | SumStep> = {
  "progress.observation-chosen": ({ inputs: { indicator, within, observations }, output }, nameOf) => {
    const chosen = output.chosen.length === 0 ? "ingen" : listOf(output.chosen.map(({ period }) => timeOf(period)));
    const why = [...new Set(output.passedOver.map((each) => each.why))].map((each) => passedOver[each]);
    const left =
      output.passedOver.length === 0 ? "" : ` Inte använda: ${String(output.passedOver.length)} (${listOf(why)}).`;
    const period = within === undefined ? "" : ` Målets period är ${timeOf(within)}.`;
    return (
      `Av ${countOf(observations.length, "uppgift", "uppgifter")} om indikatorn ”${nameOf(indicator)}” ` +
      `används: ${chosen}.${left}${period}`
    );
  },
  "progress.per-cent": ({ inputs: { ratio }, output }, nameOf) =>
    `Av kvoten: ${quantityOf(ratio, nameOf)} är ${percent(output)}.`,
  "progress.age": ({ inputs: { through, oldest }, output: { earliest } }) =>
    `Uppgiften är från ${through}. Äldre än ${spanOf(oldest)} är före ${earliest} och räknas inte.`,
  "progress.before-target-period": ({ inputs: { through, within } }) =>
    `Senaste uppgiften är från ${through}, före målets period (${timeOf(within)}).`,
  "progress.compared": ({ inputs: { measured, target, measure }, output }, nameOf) =>
    `Uppmätt: ${measuredOf(measure, measured, nameOf)}. Mål: ${wantedOf(measure, target, nameOf)}. ` +
    `Bedömning: ${judgementOf(output)}`,
  "progress.trajectory": ({ inputs: { measured, through, baseline, target }, output: { line, reached } }, nameOf) =>
    `En rak linje från utgångsläget (${quantityOf(baseline.quantity, nameOf)}) till målet ` +
    `(${targetOf(target, nameOf)}) ger ${line.replace(".", ",")} den ${through}. ` +
    `Uppmätt (${quantityOf(measured, nameOf)}) ${reached === "yes" ? "når" : "når inte"} linjen.`,
  "progress.combined": ({ inputs: { rule, judged }, output }) =>
    rule === "least-favourable"
      ? `Av ${countOf(judged.length, "målvärde", "målvärden")} gäller det sämsta: ${judgementOf(output)}`
      : `Bedömning efter ${countOf(judged.length, "uppgift", "uppgifter")} från samma tid: ${judgementOf(output)}`,
  "progress.goal": ({ inputs: { goal, indicators }, output }, nameOf) => {
    const worst = `Målet ”${nameOf(goal)}” bedöms efter den indikator som står sämst`;
    return `${worst}, av ${String(indicators.length)}: ${judgementOf(output)}`;
  },
  "observed.sum": ({ inputs: { indicator, quantities }, output }, nameOf) =>
    `Summan av ${countOf(quantities.length, "uppgift", "uppgifter")} om indikatorn ”${nameOf(indicator)}” är ` +
    `${quantityOf(output, nameOf)}.`,
};

/** Swedish texts for what progress took for granted, but for what amendments did. */
export const goalAssumptions: TextsOf<Exclude<GoalProgressAssumption, AmendmentAssumption> | SumAssumption> = {
  "progress.about-as-it-stands": ({ params: { of } }) =>
    of === "target"
      ? "Källan anger målvärdet som ungefärligt, utan tolerans. Det är jämfört som det står."
      : "Källan anger mätvärdet som ungefärligt. Det är jämfört som det står.",
  "progress.better-than-accepted": () =>
    "Mätvärdet ligger utanför det som målet anger, åt det håll som är bättre. Det räknas som nått.",
  "progress.preliminary": () => "Mätvärdet är preliminärt. Inget slutligt finns.",
  "progress.undated": () => "När mätvärdet gällde är inte känt. Det används ändå, för inget daterat finns.",
  "progress.period-not-over": ({ params: { through } }) =>
    `Målets period löper till och med ${through}. Bedömningen gäller hittills.`,
  "progress.no-trajectory": ({ params: { why } }) => `Om målet är på väg att nås kan inte sägas: ${noTrajectory[why]}.`,
  "progress.report-undated": ({ params: { report } }, nameOf) =>
    `En uppföljning (${nameOf(report)}) är odaterad. Den är medräknad.`,
  "progress.report-left-out": ({ params: { report, day } }, nameOf) =>
    day === undefined
      ? `En uppföljning (${nameOf(report)}) gäller en annan överenskommelse. Den är inte medräknad.`
      : `En uppföljning (${nameOf(report)}) är från ${day}. Den är inte medräknad.`,
  "observed.days-without-value": ({ params: { days, within } }) =>
    `Uppgift saknas för ${countOf(days, "dag", "dagar")} av ${periodOf(within)}. Summan gäller resten.`,
  "observed.preliminary": ({ params: { count } }) =>
    `I summan ingår ${countOf(count, "preliminär uppgift", "preliminära uppgifter")}.`,
  "observed.total-differs": ({ params: { total, sum } }, nameOf) =>
    `Delarna ger ${quantityOf(sum, nameOf)}, men totalsiffran är ${quantityOf(total, nameOf)}.`,
};

/** Swedish texts for why observations are not added up. */
export const goalFailures: TextsOf<SumFailure> = {
  "observed.not-to-be-summed": ({ params: { indicator, summing } }, nameOf) =>
    summing === "not-stated"
      ? `Om uppgifter om indikatorn ”${nameOf(indicator)}” får summeras anges inte.`
      : `Uppgifter om indikatorn ”${nameOf(indicator)}” ska inte summeras.`,
  "observed.nothing-to-sum": ({ params: { indicator } }, nameOf) =>
    `Det finns inga uppgifter om indikatorn ”${nameOf(indicator)}” att summera för den tiden.`,
  "observed.unit-differs": ({ params: { indicator } }, nameOf) =>
    `En uppgift om indikatorn ”${nameOf(indicator)}” är i en annan enhet. Enheter räknas inte om.`,
  "observed.per-differs": ({ params: { indicator } }, nameOf) =>
    `En uppgift om indikatorn ”${nameOf(indicator)}” gäller en annan tidsenhet. Tidsenheter räknas inte om.`,
  "observed.not-a-number": ({ params: { indicator } }, nameOf) =>
    `En uppgift om indikatorn ”${nameOf(indicator)}” kan inte adderas: den är inte ett antal.`,
  "observed.counted-twice": ({ params: { indicator } }, nameOf) =>
    `Två uppgifter om indikatorn ”${nameOf(indicator)}” räknar samma dagar eller samma del. Välj en av dem.`,
  "observed.too-large": ({ params: { indicator } }, nameOf) =>
    `Summan av uppgifterna om indikatorn ”${nameOf(indicator)}” är för stor att räkna med.`,
};

/** A judgement with its colour, which is a word. */
export const inColour = (judged: Judged): string =>
  `${words.judgements[judged.judgement]} (${words.colours[JUDGEMENT_COLOURS[judged.judgement]]})`;

/** How far an indicator's targets are reached, the word with its colour, then what was wanted and measured. */
export const progress = (value: IndicatorProgress, nameOf: NameOf): readonly string[] => {
  const { measure, per, targets, measured } = value;
  const often = per === undefined ? "" : ` ${perOf(per)}`;
  const inTime = ({ period }: TargetProgress["target"]): string => (period === undefined ? "" : ` (${timeOf(period)})`);
  return [
    `${nameOf(value.indicator)} ${value.on}: ${inColour(value)}.${whyOf(value)}`,
    ...targets.map(({ target }) => `Mål: ${wantedOf(measure, target, nameOf)}${often}${inTime(target)}.`),
    ...measured.map(
      ({ quantity, period }) => `Uppmätt: ${measuredOf(measure, quantity, nameOf)}${often} (${timeOf(period)}).`,
    ),
  ];
};

/** After a number of goals. */
export const counted: WordsFor<GoalJudgement> = {
  met: "nådda",
  "on-the-way": "på väg",
  "not-met": "inte nådda",
  "cannot-be-judged": "kan inte bedömas",
  "too-old": "med för gamla uppgifter",
  "no-data": "utan mätvärde",
  "no-indicator": "utan indikator",
};

const belowOf = (counts: GoalCounts): string => {
  const standing = GOAL_JUDGEMENTS.filter((each) => counts[each] > 0).map(
    (each) => `${String(counts[each])} ${counted[each]}`,
  );
  return standing.length === 0 ? "" : ` Mål under det: ${standing.join(", ")}.`;
};

/** How far a goal is reached, and how many goals below it stand how. */
export const goal = (value: GoalProgress, nameOf: NameOf): string => {
  const standing =
    value.judgement === "no-indicator" ? `${words.judgements["no-indicator"]}.` : `${inColour(value)}.${whyOf(value)}`;
  return `${nameOf(value.goal)}: ${standing}${belowOf(value.below)}`;
};
