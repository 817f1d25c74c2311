import type { NameOf } from "../../agreement/names-in.js";
import type { CommitmentEvidence } from "../../oversight/goals/commitment-evidence.js";
import type { ReportChange } from "../../oversight/reports/report-change.js";
import type { RollUpGroup, RollUpWorking } from "../../oversight/reports/roll-up-working.js";
import { evidenceCounts } from "../evidence-counts.js";
import type { TextsOf } from "../texts.js";
import { countOf, listOf, number } from "./phrases.js";
import { words } from "./words.js";

const inCommon = (group: RollUpGroup, nameOf: NameOf): string => {
  switch (group.by) {
    case "step":
      return `är bedömda med steget ”${nameOf(group.step)}”`;
    case "meaning":
      return `har bedömningen ${words.stepMeanings[group.meaning]}`;
    case "completion-year":
      return `har beräknat slutår ${number(group.year)}`;
    case "ongoing-completion-year":
      return `pågår och har beräknat slutår ${number(group.year)}`;
    case "organisation":
      return `har ansvarig organisation ${nameOf(group.organisation)}`;
    case "everyone":
      return "har en grupp som ansvarig som källan inte räknar upp";
    case "no-assessment":
      return "saknar bedömning";
    case "no-completion-year":
      return "saknar beräknat slutår";
    case "no-organisation":
      return "saknar ansvarig";
  }
};

/** Swedish texts for the steps of a roll-up. */
export const rollUpSteps: TextsOf<RollUpWorking["step"]> = {
  "roll-up.counted": ({ inputs: { group, total }, output }, nameOf) =>
    `${number(output)} av ${countOf(total, "insats", "insatser")} ${inCommon(group, nameOf)}.`,
};

const activitiesOf = ({ length }: readonly unknown[]): string => countOf(length, "insats", "insatser");

/** Swedish texts for what a roll-up took for granted. */
export const rollUpAssumptions: TextsOf<RollUpWorking["assumption"]> = {
  "roll-up.everyone-counts-as-a-set": ({ params: { activities } }) =>
    `För ${activitiesOf(activities)} är en grupp ansvarig som källan inte räknar upp. Gruppen räknas som en; ` +
    "de som ingår i den räknas inte var för sig.",
  "roll-up.latest-assessment-counts": ({ params: { activities } }) =>
    `För ${activitiesOf(activities)} finns flera bedömningar. Den senaste räknas.`,
  "roll-up.forecasts-not-counted": ({ params: { count } }) =>
    `${countOf(count, "prognos", "prognoser")} räknas inte: vad som väntas är inte vad som är.`,
  "roll-up.step-not-read": ({ params: { count } }) =>
    `${countOf(count, "bedömning", "bedömningar")} räknas inte, för skalan har inget sådant steg.`,
};

/** Swedish texts for what a roll-up lacks. */
export const rollUpFailures: TextsOf<RollUpWorking["failure"]> = {
  "roll-up.several-scales": ({ params: { scales } }, nameOf) =>
    `Insatserna är bedömda på flera skalor (${listOf(scales.map(nameOf))}). Ange vilken som ska räknas.`,
  "roll-up.scale-missing": ({ params: { scale } }, nameOf) =>
    `Uppföljningen har ingen sådan skala (${nameOf(scale)}). Ange en som finns i den.`,
};

const before = (from: keyof typeof words.stepMeanings): string => `förut ${words.stepMeanings[from]}`;

/** Swedish texts for what became of activities from one report to the next. */
export const reportChanges: TextsOf<ReportChange> = {
  "report-change.added": ({ params: { activity } }, nameOf) => `Tillkommen: ${nameOf(activity)}.`,
  "report-change.dropped": ({ params: { activity } }, nameOf) => `Finns inte längre med: ${nameOf(activity)}.`,
  "report-change.done": ({ params: { activity, from } }, nameOf) => `Klar: ${nameOf(activity)} (${before(from)}).`,
  "report-change.late": ({ params: { activity, from } }, nameOf) =>
    `Försenad eller inte påbörjad: ${nameOf(activity)} (${before(from)}).`,
  "report-change.not-carried-out": ({ params: { activity, from } }, nameOf) =>
    `Genomförs inte: ${nameOf(activity)} (${before(from)}).`,
  "report-change.on-plan-again": ({ params: { activity, from } }, nameOf) =>
    `Åter enligt plan: ${nameOf(activity)} (${before(from)}).`,
  "report-change.taken-up-again": ({ params: { activity, from } }, nameOf) =>
    `Återupptagen: ${nameOf(activity)} (${before(from)}).`,
  "report-change.status-unchanged": ({ params: { activity, to } }, nameOf) =>
    `Oförändrad: ${nameOf(activity)} (${words.stepMeanings[to]}).`,
  "report-change.first-assessed": ({ params: { activity, to } }, nameOf) =>
    `Bedömd för första gången: ${nameOf(activity)} (${words.stepMeanings[to]}).`,
  "report-change.no-longer-assessed": ({ params: { activity, from } }, nameOf) =>
    `Inte längre bedömd: ${nameOf(activity)} (${before(from)}).`,
  "report-change.postponed": ({ params: { activity, from, to } }, nameOf) =>
    `Framflyttad: ${nameOf(activity)}, från ${number(from)} till ${number(to)}.`,
  "report-change.brought-forward": ({ params: { activity, from, to } }, nameOf) =>
    `Tidigarelagd: ${nameOf(activity)}, från ${number(from)} till ${number(to)}.`,
};

/** Who makes a commitment, and what shows how it went. */
export const commitmentEvidence = (evidence: CommitmentEvidence, nameOf: NameOf): readonly string[] => {
  const { observations, assessments } = evidenceCounts(evidence);
  const found = [
    ...(observations === 0 ? [] : [countOf(observations, "uppgift", "uppgifter")]),
    ...(assessments === 0 ? [] : [countOf(assessments, "bedömning", "bedömningar")]),
  ];
  const to = evidence.to.length === 0 ? "" : ` gentemot ${listOf(evidence.to.map(nameOf))}`;
  return [
    `Åtagandet görs ${evidence.made === "jointly" ? "gemensamt " : ""}av ${listOf(evidence.by.map(nameOf))}${to}.`,
    evidence.found === "none"
      ? "Underlag saknas: det går inte att säga hur det har gått."
      : `Underlag finns: ${listOf(found)}. Om åtagandet är uppfyllt avgörs inte här.`,
  ];
};
