import type { BankDayWorking } from "../../calendar/bank-day.js";
import type { Counting } from "../../term/notice-clause.js";
import type { LatestDayInputs, TermAssumption, TermFailure, TermStep } from "../../term/term-working.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { genitiveOf, spanOf } from "./phrases.js";
import { words } from "./words.js";

const countings: WordsFor<Counting> = {
  forward: "framåt från uppsägningsdagen",
  backward: "bakåt från sista dagen",
};

const howCounted = ({ convention, counting }: Pick<LatestDayInputs, "convention" | "counting">): string => {
  switch (convention) {
    case "date-to-date":
      return `räknat från dag till dag, ${countings[counting]}`;
    case "full-calendar-months":
      return "räknat i hela kalendermånader";
    case "before-expiry":
      return `räknat ${countings[counting]}`;
  }
};

/** Swedish texts for the steps of calculations on the term. */
export const termSteps: TextsOf<Exclude<TermStep, BankDayWorking["step"]>> = {
  "term.ends-without-notice": ({ inputs: { from }, output }) =>
    from === undefined
      ? `Överenskommelsen upphör ${output} även utan uppsägning.`
      : `Perioden börjar ${from}. Överenskommelsen upphör ${output} även utan uppsägning.`,
  "term.notice-runs-out": ({ inputs, output }) =>
    `En uppsägning ${inputs.given} med ${genitiveOf(spanOf(inputs.span))} uppsägningstid löper ut ${output} ` +
    `(${howCounted(inputs)}).`,
  "term.notice-shortens": ({ inputs: { runsOut, through }, output }) =>
    `Uppsägningstiden löper ut ${runsOut}, före ${through}. Överenskommelsen upphör i förtid ${output}.`,
  "term.notice-changes-nothing": ({ inputs: { runsOut }, output }) =>
    `Uppsägningstiden löper ut ${runsOut}, inte före periodens slut. ` +
    `Uppsägningen ändrar ingenting: överenskommelsen upphör ${output}.`,
  "term.notice-in-time": ({ inputs: { given, latest }, output }) =>
    `Uppsägningen ${given} är i tid: sista uppsägningsdag är ${latest}. Perioden förlängs inte och slutar ${output}.`,
  "term.notice-too-late": ({ inputs: { given, latest }, output }) =>
    `Uppsägningen ${given} kommer efter sista uppsägningsdag, ${latest}. ` +
    `Den hindrar inte förlängningen, som löper till ${output}.`,
  "term.notice-counts-as-given": ({ inputs: { given, counted, latest }, output }) =>
    `Sista uppsägningsdag är flyttad från ${counted} till ${latest}. ` +
    `Uppsägningen ${given} räknas därför som lämnad ${output}.`,
  "term.latest-day": ({ inputs, output }) =>
    inputs.convention === "before-expiry"
      ? `Sista dag för en uppsägning minst ${spanOf(inputs.span)} före ${inputs.bound} är ${output} ` +
        `(${howCounted(inputs)}).`
      : `Sista dag då ${genitiveOf(spanOf(inputs.span))} uppsägningstid hinner löpa ut senast ${inputs.bound} ` +
        `är ${output} (${howCounted(inputs)}).`,
  "term.latest-day-that-shortens": ({ inputs, output }) =>
    `För att förkorta perioden måste uppsägningstiden löpa ut senast ${inputs.bound}. ` +
    `Sista dag för det är ${output} (${howCounted(inputs)}).`,
  "term.extension": ({ inputs: { lastDay, length, count }, output: { from, through } }) =>
    `Förlängning ${count} efter ${lastDay}, om den blir av, är på ${spanOf(length)}: ` +
    `från och med ${from} till och med ${through}.`,
};

/** The field of a clause that the document has read into the source. */
const fields: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["effect", "Vad uppsägningen leder till"],
  ["span", "Hur lång uppsägningstiden är"],
  ["convention", "Hur uppsägningstiden löper"],
  ["counting", "Åt vilket håll uppsägningstiden räknas"],
  ["form", "Vilken form som krävs"],
  ["lastDay", "Vad som gäller när en sista dag är en lördag, söndag eller helgdag"],
  ["spanAfterExtension", "Uppsägningstiden efter en förlängning"],
  ["length", "Hur lång förlängningen är"],
  ["times", "Antalet förlängningar"],
]);

/** Swedish texts for what calculations on the term took for granted. */
export const termAssumptions: TextsOf<TermAssumption> = {
  "term.counting-not-stated": ({ params: { forward, backward } }) =>
    forward === backward
      ? "Överenskommelsen anger inte hur uppsägningstiden räknas. Räknat framåt från uppsägningsdagen och bakåt från " +
        `sista dagen blir det samma dag, ${forward}.`
      : `Överenskommelsen anger inte hur uppsägningstiden räknas. Räknat framåt från uppsägningsdagen blir det ` +
        `${forward}, räknat bakåt från sista dagen ${backward}. Här används den tidigare dagen.`,
  "term.weekend-rule-not-stated": () =>
    "Överenskommelsen anger inte vad som gäller när en sista dag är en lördag, söndag eller helgdag. " +
    "Dagen är inte flyttad.",
  "term.notice-day-from-caller": ({ params: { given } }) =>
    `Uppsägningsdagen ${given} är tagen som den har angetts. ` +
    "Kontrollera om det är brevets dag, avsändandet eller mottagandet som räknas.",
  "term.expires-when-last-day-ends": ({ params: { through } }) =>
    `Överenskommelsen gäller till slutet av sin sista dag, ${through}. Till dess kan parterna komma överens.`,
  "term.number-of-extensions-not-stated": () => "Överenskommelsen anger inte hur många gånger den kan förlängas.",
  "term.extended-again-unless-notice": ({ params: { through } }) =>
    `Bara den första automatiska förlängningen är räknad. Fler kan följa efter ${through} enligt överenskommelsen.`,
  "term.interpreted": ({ params: { field } }) =>
    `${fields.get(field) ?? "En uppgift i villkoret"} anges inte i källan. Dokumentets tolkning används.`,
  "term.not-known-to-the-day": ({ params: { precision } }) =>
    `Periodens dagar är kända bara ${words.precisions[precision]}.`,
};

const lastDayMissing: WordsFor<Extract<TermFailure, { readonly code: "term.last-day-missing" }>["params"]["why"]> = {
  open: "Perioden löper tills vidare och har ingen sista dag att räkna från.",
  unknown: "Periodens sista dag är inte känd.",
  "not-given": "Periodens sista dag anges inte. Ange den i överenskommelsens period.",
};

/** Swedish texts for what calculations on the term lack. */
export const termFailures: TextsOf<Exclude<TermFailure, BankDayWorking["failure"]>> = {
  "term.last-day-missing": ({ params: { why } }) => lastDayMissing[why],
  "term.not-open": ({ params: { through } }) =>
    `Uppsägningsvillkoret avser en period som löper tills vidare, men perioden slutar ${through}.`,
  "term.no-latest-day": () =>
    "Perioden löper tills vidare. Uppsägning kan ske vilken dag som helst, så en sista dag saknas.",
  "term.no-automatic-extension": ({ params: { through } }) =>
    `Perioden förlängs inte automatiskt. Överenskommelsen upphör ${through} även utan uppsägning.`,
  "term.notice-longer-than-term": ({ params: { span } }) =>
    `Uppsägningstiden är ${spanOf(span)}. Ingen dag under perioden är säkert tidig nog.`,
  "term.notice-before-start": ({ params: { runsOut, from } }) =>
    `Uppsägningstiden löper ut ${runsOut}, före periodens första dag ${from}. Kontrollera uppsägningsdagen.`,
  "term.notice-after-end": ({ params: { given, through } }) =>
    `Uppsägningsdagen ${given} ligger efter sista dagen ${through}. Kontrollera uppsägningsdagen.`,
  "term.counting-decides": ({ params: { given, forward, backward } }) =>
    `Om uppsägningen ${given} är i tid beror på hur tiden räknas, vilket överenskommelsen inte anger. ` +
    `Räknat framåt från uppsägningsdagen är sista uppsägningsdag ${forward}, bakåt från sista dagen ${backward}.`,
  "term.before-expiry-ends-nothing": () =>
    "Uppsägningstiden anges som tid före sista dagen, och en sådan tid avslutar ingenting. " +
    "Kontrollera uppsägningsvillkoret.",
  "term.beyond-first-extension": ({ params: { runsOut, through } }) =>
    `Uppsägningstiden löper ut ${runsOut}, efter den första förlängningen, som slutar ${through}. ` +
    "Längre fram räknas inte.",
  "term.no-extension-clause": () => "Överenskommelsen säger inget om förlängning.",
  "term.extension-excluded": () => "Enligt överenskommelsen förlängs den inte.",
  "term.option-without-terms": () => "Överenskommelsen nämner en option på förlängning utan att ange villkoren.",
  "term.extended-unless-notice": () =>
    "Förlängningen är automatisk enligt överenskommelsen och kräver inget avtal. Se sista dag för uppsägning.",
  "term.extension-of-no-length": () => "Förlängningen har ingen längd. Ange hur lång den är.",
  "term.beyond-2199": () => "Beräkningen når förbi år 2199, det sista som räknas.",
};
