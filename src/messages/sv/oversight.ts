import type { BudgetFailure } from "../../budget/budget-working.js";
import type { GrantFailure } from "../../budget/grant/grant-working.js";
import type { AmendmentAssumption, AmendmentStep } from "../../oversight/amendments/amendment-working.js";
import type { LeastBoundWorking } from "../../oversight/money/bound-working.js";
import type { OpenMatter } from "../../oversight/open-matters.js";
import type { StatusAssumption, StatusStep } from "../../oversight/status/status-working.js";
import type { TermAssumption, TermStep } from "../../term/term-working.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kr, listOf, periodOf, sumOf } from "./phrases.js";
import { positionOn } from "./position-on.js";
import { words } from "./words.js";

/** Swedish texts for the steps of a status, but for those of the term. */
export const statusSteps: TextsOf<Exclude<StatusStep, TermStep | AmendmentStep>> = {
  "status.position": ({ inputs, output }) => positionOn({ ...inputs, position: output }),
  "status.decision": ({ output }) => words.decisions[output],
  "status.signatures": ({ inputs: { signed, parties }, output }, nameOf) =>
    output === "some-parties"
      ? `Underskrift är dokumenterad för ${signed.length} av ${countOf(parties.length, "part", "parter")}: ` +
        `${listOf(signed.map(nameOf))}.`
      : words.signatures[output],
  "status.last-day-moved": ({ inputs: { by, day }, output }) =>
    `Sista dagen är ${output} efter en händelse (${words.events[by]}${day === undefined ? "" : ` ${day}`}).`,
};

type NotCounted = Extract<StatusAssumption, { readonly code: "status.notice-not-counted" }>;

/** Why a notice is not counted. */
export const notCounted: WordsFor<NotCounted["params"]["why"]> = {
  "no-day": "uppsägningsdagen anges inte",
  "no-clause": "överenskommelsen har inget uppsägningsvillkor för den",
  "several-clauses": "det anges inte vilket uppsägningsvillkor den bygger på",
};

/** Swedish texts for what a status took for granted, but for what the term did. */
export const statusAssumptions: TextsOf<Exclude<StatusAssumption, TermAssumption | AmendmentAssumption>> = {
  "status.event-without-day": ({ params: { event } }) =>
    `En händelse (${words.events[event]}) saknar dag. Den räknas som inträffad.`,
  "status.decision-without-day": ({ params: { decision } }, nameOf) =>
    `Ett beslut saknar dag (${nameOf(decision)}). Det räknas som fattat.`,
  "status.may-have-been-extended": ({ params: { through } }) =>
    `Enligt överenskommelsen kan perioden ha förlängts automatiskt efter ${through}. Om det har skett anges inte.`,
  "status.notice-not-counted": ({ params: { why } }) => `En uppsägning är inte medräknad: ${notCounted[why]}.`,
  "status.notice-without-effect": () =>
    "En uppsägning är inte medräknad, för vad den leder till kan inte räknas ut. Kontrollera dess dag och villkor.",
};

/** Swedish texts for the steps of the least amount bound. */
export const boundSteps: TextsOf<LeastBoundWorking["step"]> = {
  "bound.contractual": ({ inputs: { grant, from, through }, output }, nameOf) =>
    `Överenskommelsen binder för ${kr(output)} för ${periodOf({ from, through })} (${nameOf(grant)}).`,
  "bound.by-floor": ({ inputs: { grant, year }, output }, nameOf) =>
    `För ${year} binder golvet för minst ${kr(output)}, samma belopp som året före (${nameOf(grant)}).`,
  "bound.total": ({ inputs: { amounts }, output }) => `Minst bundet belopp: ${sumOf(amounts, output)}.`,
};

/** Swedish texts for what the least amount bound took for granted. */
export const boundAssumptions: TextsOf<LeastBoundWorking["assumption"]> = {
  "bound.runs-to-its-last-day": ({ params: { through } }) =>
    `Beloppet förutsätter att överenskommelsen inte avslutas före sin sista dag, ${through}.`,
};

/** Swedish texts for what the least amount bound lacks, but for what the budget does. */
export const boundFailures: TextsOf<Exclude<LeastBoundWorking["failure"], BudgetFailure | GrantFailure>> = {
  "bound.amount-without-days": ({ params: { grant } }, nameOf) =>
    `Ett avtalat belopp saknar första eller sista dag (${nameOf(grant)}). Ange vilken tid beloppet avser.`,
};

/** Swedish texts for what an agreement leaves open. */
export const openMatters: TextsOf<OpenMatter> = {
  "open.silent-on": ({ topic }) => `Överenskommelsen säger inget om ${words.topics[topic]}.`,
  "open.notice-counting": () => "Hur uppsägningstiden räknas anges inte.",
  "open.notice-form": () => "Vilken form en uppsägning ska ha anges inte.",
  "open.notice-weekends": () =>
    "Vad som gäller när sista dag för uppsägning är en lördag, söndag eller helgdag anges inte.",
  "open.number-of-extensions": () => "Hur många gånger överenskommelsen kan förlängas anges inte.",
  "open.extension-terms": () => "En option på förlängning nämns, men inte dess villkor.",
  "open.due-day": () => "Förfallodag för betalningen anges inte.",
  "open.bank-day-rule": () => "Vad som gäller när en betalningsdag inte är en bankdag anges inte.",
  "open.payment-timing": () => "Om betalningen sker i förskott eller i efterskott anges inte.",
  "open.volunteer-hours-and-rate": () => "Frivilligtimmarnas antal eller värdet per timme anges inte.",
  "open.decision-rule-for-other-matters": ({ body }, nameOf) =>
    `Hur beslut fattas i andra frågor än de uppräknade anges inte (${nameOf(body)}).`,
};
