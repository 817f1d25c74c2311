import type { NameOf } from "../../agreement/names-in.js";
import type { Id } from "../../notation/id.js";
import type { StandardReportIssue } from "../../rules/standard-report-rules.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { PersonalDataIssue } from "../personal-data-issue.js";
import type { TextsOf } from "../texts.js";
import { contradictions } from "./goal-issues.js";
import { figure, printedValue } from "./figure.js";
import { listOf, number } from "./phrases.js";
import { words } from "./words.js";

/** The most names that stand in a text. */
const MOST_NAMES = 6;

const named = (ids: readonly Id[], nameOf: NameOf): string =>
  ids.length === 0 || ids.length > MOST_NAMES ? "" : `: ${listOf(ids.map(nameOf))}`;

const MISSING = { by: "beslutande organ", day: "dag", paragraph: "paragraf" } as const;

/** Swedish texts for the issues of the standard rules over reports. */
export const reportIssues: TextsOf<Exclude<StandardReportIssue, PersonalDataIssue>> = {
  "report.duplicate-id": ({ params: { first } }) =>
    `Beteckningen är redan använd på en annan plats i uppföljningen, ${first}. Ge varje del en egen beteckning.`,
  "report.broken-reference": ({ params: { expected } }) =>
    `Hänvisningen leder inte till någon del av rätt slag (${listOf(
      expected.map((kind) => words.partKinds[kind]),
      "eller",
    )}), varken i uppföljningen eller i den överenskommelse som följs upp. Rätta den eller lägg till delen.`,
  "report.parent-circle": () =>
    "Delen i uppföljningen är överordnad sig själv, direkt eller genom andra delar. Rätta vilken som är överordnad.",
  "report.step-not-in-scale": ({ params: { step } }, nameOf) =>
    `Skalan har inget sådant steg${nameInBrackets(step, nameOf)}. Rätta steget eller komplettera skalan.`,
  "report.quantity-contradictory": ({ params: { what } }) => `${contradictions[what]} Rätta uppgiften i uppföljningen.`,
  "report.observation-after-report": ({ params: { day, from } }) =>
    `Uppföljningen är från ${day}, men en uppgift gäller tid från ${from}. ` +
    "Kontrollera dagarna eller ange uppgiften som väntad.",
  "report.next-follow-up-already-past": ({ params: { next, seen } }) =>
    `Nästa uppföljning anges till senast ${next}, men uppföljningen avser tid fram till minst ${seen}. ` +
    "Kontrollera när nästa uppföljning ska ske.",
  "report.count-differs": ({ params: { figure: id, about, printed, computed, unit, activities } }, nameOf) =>
    `Källan (${nameOf(id)}) anger ${printedValue(printed, unit)} för ${figure(about, nameOf)}. ` +
    `Räknat i uppföljningen är det ${printedValue(computed, unit)}${named(activities, nameOf)}. ` +
    "Kontrollera vilket som stämmer.",
  "report.done-before-its-time": ({ params: { activity, completionYear, year } }, nameOf) =>
    `Insatsen${nameInBrackets(activity, nameOf)} är bedömd som klar ${number(year)}, men beräknat slutår är ` +
    `${number(completionYear)}. Kontrollera året.`,
  "report.moved-beyond-completion-year": ({ params: { activity, completionYear, day } }, nameOf) =>
    `Insatsen${nameInBrackets(activity, nameOf)} är klar eller enligt plan med beräknat slutår ` +
    `${number(completionYear)}, men en del av den väntas ${day} eller senare. Kontrollera slutåret.`,
  "report.assessment-without-month": ({ params: { activity } }, nameOf) =>
    `Bedömningen${nameInBrackets(activity, nameOf)} anger inte vilken månad den avser, vilket andra bedömningar i ` +
    "uppföljningen gör. Komplettera när månaden är känd.",
  "report.origin-not-complete": ({ params: { decision, missing } }, nameOf) =>
    `Beslutet som insatsen kommer från${nameInBrackets(decision, nameOf)} anges utan ` +
    `${listOf(
      missing.map((field) => MISSING[field]),
      "och",
    )}. Komplettera när uppgiften är känd.`,
  "report.goal-by-several-names": ({ params: { goal, names } }, nameOf) =>
    `Målet${nameInBrackets(goal, nameOf)} kallas vid ${number(names)} namn. Kontrollera att samma mål avses.`,
};
