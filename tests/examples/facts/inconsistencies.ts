import { sekOf } from "../../../src/money/amount.js";
import { sek } from "../../../src/money/sek.js";
import { splitSek } from "../../../src/money/split-sek.js";
import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const police = "agreements/uppsala-police-2014";
const linkoping = "reports/linkoping-follow-up";
const focusGoal = "reports/uppsala-focus-goal-4-2025";
const stadsmission = "agreements/uppsala-stadsmission-2019";

const lines = DOCUMENTS[stadsmission].budgets?.[0]?.lines ?? [];
const thousands = (line: string, year: number) => {
  const cells = lines.find(({ id }) => id === `line-${line}`)?.cells;
  const amount = cells?.find(({ period }) => period === `year-${year}`)?.amount;
  return amount ? Number(sekOf(amount)) / 1000 : Number.NaN;
};
const income = (year: number) =>
  ["grant", "other-income", "volunteer-hours"].reduce((sum, line) => sum + thousands(line, year), 0);
const perCent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;

/** The exact amounts of 2019, in tkr, that round to every printed one when they rise by two per cent a year. */
const exactAmountsOf2019 = (printed: readonly [number, number, number]): readonly [number, number] => {
  const bounds = printed.map((cell, position) => [(cell - 0.5) / 1.02 ** position, (cell + 0.5) / 1.02 ** position]);
  const least = Math.max(...bounds.map(([from = Number.NaN]) => from));
  const most = Math.min(...bounds.map(([, through = Number.NaN]) => through));
  return [Math.ceil(least * 100) / 100, Math.floor(most * 100) / 100];
};
const row = (line: string) => exactAmountsOf2019([thousands(line, 2019), thousands(line, 2020), thousands(line, 2021)]);

const activities = DOCUMENTS[focusGoal].activities ?? [];
const assessed = (DOCUMENTS[focusGoal].assessments ?? []).filter(({ of }) => of.kind === "activity");
const ongoingUntil = (year: number) =>
  assessed
    .filter(({ step, completionYear }) => step !== "done" && completionYear === year)
    .map(({ of }) => activities.find(({ id }) => id === of.id)?.number ?? of.id);
const figure = (name: string) => `${focusGoal}#/printedFigures/figure-${name}/value`;

const PART = "what the sources say wrongly";

/** What the sources say wrongly, or twice and differently: the data that a rule has to find it in. */
export const inconsistencyFacts = factsOf(PART, stadsmission, {
  "01-thousand-times": [
    "the grant twice in tkr, a thousand times too much, and once in kronor",
    {
      "/printedFigures/figure-grant-decision-point/value": "3500000",
      "/printedFigures/figure-grant-decision-point/unit": "tkr",
      "/printedFigures/figure-grant-summary/unit": "tkr",
      "/printedFigures/figure-grant-memo/unit": "kr",
    },
  ],
  "02-54-per-cent": [
    "54 per cent, which is 53.2, and holds state grants of unknown size",
    {
      "/printedFigures/figure-financing-share-2019/value": "54",
      "/budgets/budget/lines/line-other-income/contains/2/category": "state-grant",
      "/budgets/budget/lines/line-other-income/contains/2/amount": notStated,
    },
    {
      "of the printed total": [() => perCent(3978, 7478), 53.2],
      "sum of two rounded shares": [() => 42 + 12, 54],
    },
  ],
  "03-rounded-sums": [
    "income rows that give 7 477 and 7 628 where 7 478 and 7 627 are printed; shares that give 101",
    {
      "/printedFigures/figure-income-2019/value": "7478",
      "/printedFigures/figure-income-2020/value": "7627",
      "/printedFigures/figure-share-total-2019/value": "100",
    },
    { rows: [() => [income(2019), income(2020)], [7477, 7628]], shares: [() => 47 + 42 + 12, 101] },
  ],
  "04-unknown-exact-amounts": [
    "printed years that fit unknown exact amounts of 2019 and two per cent; exact amounts are not stored",
    { "/budgets/budget/lines/line-other-income/cells/0/amount/kind": "rounded" },
    {
      "other income": [() => row("other-income"), [3107.36, 3107.5]],
      "volunteer hours": [() => row("volunteer-hours"), [870.34, 870.5]],
      premises: [() => row("premises"), [775.5, 775.98]],
      total: [() => exactAmountsOf2019([7478, 7627, 7780]), [7477.5, 7477.94]],
    },
  ],
  "05-planned-and-contractual": [
    "two per cent in the budget, the council's uplift in the clause",
    {
      "/grants/grant-framework/amounts/0/level": "contractual",
      "/grants/grant-framework/amounts/1/level": "planned",
      "/grants/grant-framework/amounts/2/level": "planned",
      "/indexation/indexation-council-uplift/series/0/series": "council-uplift",
      "/budgets/budget/assumptions/0": says(/två procent.*fullmäktiges uppräkning/),
    },
  ],
  "06-own-contribution": [
    "an own contribution of 3 978 in one place and 870 in another; neither hours nor a rate",
    {
      "/printedFigures/figure-own-contribution-memo/value": "3978000",
      "/printedFigures/figure-own-contribution-memo/unit": "kr",
      "/printedFigures/figure-own-contribution-annex/value": "870",
      "/printedFigures/figure-own-contribution-annex/unit": "tkr",
      "/budgets/budget/lines/line-volunteer-hours/cells/0/hours": notStated,
      "/budgets/budget/lines/line-volunteer-hours/cells/0/hourlyRate": notStated,
    },
  ],
  "07-third-of-the-grant": [
    "a third of the grant is no whole number of öre",
    { "/grants/grant-framework/payment/frequency": "tertial" },
    { thirds: [() => splitSek(sek(3_500_000), 3), ["1166666.67", "1166666.67", "1166666.66"]] },
  ],
  "08-annexes-and-pages": [
    "annex 1 is two things, pages contradict each other, all parties are two",
    {
      "/sections/section-annexes/points/0": says(/bilaga 1 hela förslaget/),
      "/sections/section-annexes/points/1": says(/bilaga 1 budgeten/),
      "/sections/section-memo-content/summary": says(/Sidhänvisningarna motsäger varandra/),
      "/sections/section-breach/summary": says(/alla parter fast de är två/),
      "/parties/length": 2,
    },
  ],
  "09-next-before-observed": [
    "a next follow-up in April–May 2019 after what was seen in autumn 2019",
    {
      [`${linkoping}#/nextFollowUp`]: {
        from: "2019-04-01",
        through: "2019-05-31",
        precision: "month",
        asWritten: "april/maj 2019",
      },
      [`${linkoping}#/observations/observation-homeless-families/period/from`]: "2019-08-01",
    },
  ],
  "10-completion-years": [
    "8, 11 and 3 ongoing assignments printed, 8, 10 and 4 counted",
    {
      [figure("assignments")]: "23",
      [figure("ongoing")]: "22",
      [figure("done")]: "1",
      [figure("ongoing-2025")]: "8",
      [figure("ongoing-2026")]: "11",
      [figure("ongoing-2027")]: "3",
    },
    {
      counted: [() => [2025, 2026, 2027].map((year) => ongoingUntil(year).length), [8, 10, 4]],
      "until 2027": [() => ongoingUntil(2027), ["34", "35", "39", "46"]],
    },
  ],
  "11-two-green-steps": [
    "a scale of four steps, two of them green",
    {
      [`${focusGoal}#/scales/assignment-status/steps/done/colour`]: "green",
      [`${focusGoal}#/scales/assignment-status/steps/as-planned/colour`]: "green",
      [`${focusGoal}#/scales/assignment-status/steps/late/colour`]: "yellow",
      [`${focusGoal}#/scales/assignment-status/steps/not-carried-out/colour`]: "red",
    },
  ],
  "12-names-of-areas": [
    "three names for one agreement; focus areas named differently in memo and agreement",
    {
      [`${police}#/otherNames/2`]: "överenskommelsen",
      [`${police}#/otherNames/3`]: "avtalet",
      [`${police}#/otherNames/4`]: "samverkansavtalet",
      [`${police}#/goals/goal-promoting-safety/sources/0/asPrinted`]: "trygghetsskapande- och främjande arbete",
      [`${police}#/goals/goal-promoting-safety/sources/1/asPrinted`]: "främjande-, trygghetsskapande-",
      [`${police}#/goals/goal-other-needs/sources/0/asPrinted`]: says(/^övrigt- kommande/),
      [`${police}#/sections/section-memo-focus-areas/summary`]: says(/andra ord, och det tredje inte alls/),
    },
  ],
  "13-financed-less-than-bound": [
    "3.5 million without a year decided, at least 10.5 bound, 10.711 planned",
    {
      "/decisions/decision-agreement/points/1/amount": { kind: "exact", sek: "3500000.00" },
      "/decisions/decision-agreement/points/1/period": notStated,
      "/indexation/indexation-council-uplift/floor/kind": "year-before",
    },
    {
      bound: [() => 3 * thousands("grant", 2019), 10_500],
      planned: [() => thousands("grant", 2019) + thousands("grant", 2020) + thousands("grant", 2021), 10_711],
    },
  ],
  "14-words-for-the-payment": [
    "four words for one payment, each kept as printed",
    { "/grants/grant-framework/printedTerms": ["ekonomiskt stöd", "ersättning", "bidrag", "ramfinansiering"] },
  ],
  "15-composed-differently": [
    "groups composed differently in memo and agreement; a rule written twice, differently",
    {
      "/bodies/body-steering-group/sources/length": 2,
      "/bodies/body-cooperation-group/sources/length": 2,
      "/sections/section-change-part-1/topic": "amendments",
      "/sections/section-change-part-2/summary": says(/Del 1 ställer ett annat villkor/),
    },
  ],
  "16-outside-the-term": [
    "lessons from before the term; a plan without end under an agreement of one year",
    {
      "/activities/activity-lessons/period/from": "2018-08-01",
      "/term/period/from": "2019-01-01",
      [`${police}#/duties/duty-action-plan/covers/missing/through/why`]: "open",
      [`${police}#/term/period/through`]: "2014-12-31",
    },
  ],
  "17-green-though-moved": [
    "45 green and expected in 2025, its text moves parts to 2026; two names for the goal",
    {
      [`${focusGoal}#/assessments/activity-45/step`]: "as-planned",
      [`${focusGoal}#/assessments/activity-45/completionYear`]: 2025,
      [`${focusGoal}#/assessments/activity-45/movedTo/from`]: "2026-01-01",
      [`${focusGoal}#/goals/goal-focus-4/otherNames`]: ["inriktningsmålet"],
    },
  ],
  "18-decisions-half-stated": [
    "a decision with paragraph and without body, others the other way; two reports without a month",
    {
      [`${focusGoal}#/decisions/decision-violence-programme/by`]: notStated,
      [`${focusGoal}#/decisions/decision-violence-programme/paragraph`]: "320",
      [`${focusGoal}#/decisions/decision-safety-centre/by`]: "org-council",
      [`${focusGoal}#/decisions/decision-safety-centre/paragraph`]: notStated,
      [`${focusGoal}#/assessments/activity-40/asOf/asWritten`]: "2025",
      [`${focusGoal}#/assessments/activity-area-plan/asOf/asWritten`]: "2025",
    },
  ],
});
