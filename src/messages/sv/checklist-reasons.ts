import type { Aspect, CheckReason, ComparedWithThreshold } from "../../checklists/check-reason.js";
import type { ThresholdKind } from "../../checklists/threshold.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, kr, listOf } from "./phrases.js";

const aspects: WordsFor<Aspect> = {
  values: "värdegrund",
  parties: "parterna",
  governance: "gemensam styrning",
  activities: "insatser",
  commitments: "åtaganden",
  goals: "mål",
  term: "avtalstid",
  notice: "uppsägning",
  renegotiation: "omförhandling",
  breach: "avtalsbrott",
  dispute: "tvist",
  "follow-up": "uppföljning",
  evaluation: "utvärdering",
  "joint-decisions": "hur beslut fattas gemensamt",
  "public-side": "den offentliga sidans åtaganden",
  "civil-society-side": "civilsamhällets åtaganden",
};

const thresholds: WordsFor<ThresholdKind> = {
  "procurement-social-services": "tröskelvärdet för upphandling av sociala tjänster",
  "direct-award": "gränsen för direktupphandling",
  "de-minimis": "taket för stöd av mindre betydelse",
  "de-minimis-general-interest": "taket för stöd av mindre betydelse till tjänster av allmänt ekonomiskt intresse",
};

const compared = (
  { threshold, limit, on, value, extensions, atLeast }: ComparedWithThreshold,
  below: boolean,
): string => {
  const whole = extensions === 0 ? "under hela tiden" : `med ${countOf(extensions, "förlängning", "förlängningar")}`;
  const known = `Känt värde ${whole} är ${atLeast ? "minst " : ""}${kr(value)}`;
  const than = below ? "under" : "inte under";
  return `${known}, ${than} ${thresholds[threshold]} ${on}, ${kr(limit)}. Bedöm vad som ska räknas in.`;
};

/** Swedish texts for why an item of a checklist is answered as it is. */
export const reasons: TextsOf<CheckReason> = {
  "stated.here": () => "Det finns uppgifter om det; om de räcker får läsaren bedöma.",
  "not-stated.nothing-says-so": () => "Inget i uppgifterna säger något om det.",
  "not-stated.no-personal-data-found": () => "Inga sådana uppgifter hittades; namn eftersöks inte.",
  "look.partly-stated": ({ params: { missing } }) =>
    `En del finns. Uppgifter saknas om ${listOf(missing.map((aspect) => aspects[aspect]))}.`,
  "look.not-in-data": () => "Det framgår inte av uppgifterna.",
  "look.words-for-payment": ({ params: { words } }) =>
    words === 1
      ? "Källan har ett ord för betalningen. Bedöm vad det säger om vad som betalas."
      : `Källan har ${countOf(words, "ord", "olika ord")} för betalningen. Bedöm vad som avses.`,
  "look.degree-of-detail": ({ params: { activities, commitments, indicators } }) =>
    `Här finns ${countOf(activities, "insats", "insatser")}, ${countOf(commitments, "åtagande", "åtaganden")} och ` +
    `${countOf(indicators, "indikator", "indikatorer")}. Bedöm hur mycket parterna själva kan forma.`,
  "look.length-of-term": ({ params: { from, through, extension } }) =>
    `Perioden är ${from ?? "okänd första dag"} till ${through ?? "tills vidare eller okänd sista dag"}, ${
      extension ? "med" : "utan"
    } möjlighet till förlängning. Bedöm om det är långsiktigt.`,
  "look.nothing-brought-in": () => "Enligt budgeten tillför civilsamhällets parter ingenting.",
  "look.initiative-of-public-side": () => "Initiativet anges komma från någon annan än civilsamhällets parter.",
  "look.company-among-parties": () =>
    "En part från civilsamhället är ett aktiebolag. Även ett bolag kan vara en idéburen organisation; se dess syfte.",
  "look.personal-data-in-texts": ({ params: { texts } }) =>
    `I ${countOf(texts, "text", "texter")} finns något som ser ut som personuppgifter.`,
  "look.decision-day-not-stated": ({ params: { threshold } }) =>
    `Beslutets dag anges inte, så ${thresholds[threshold]} kan inte väljas.`,
  "look.threshold-missing": ({ params: { threshold, on } }) =>
    `Inget belopp är känt för ${thresholds[threshold]} ${on}. Ange det som gällde.`,
  "look.threshold-outdated": ({ params: { threshold, on, through } }) =>
    `Det senast kända beloppet för ${thresholds[threshold]} gällde till och med ${through}, inte ${on}. ` +
    "Ange det som gällde.",
  "look.exchange-rate-missing": ({ params: { threshold } }) =>
    `Beloppet anges i euro: ${thresholds[threshold]}. Ange en växelkurs för att jämföra.`,
  "look.value-not-known": ({ params: { threshold } }) =>
    `Inget belopp är känt att jämföra med ${thresholds[threshold]}.`,
  "look.below-threshold": ({ params }) => compared(params, true),
  "look.reaches-threshold": ({ params }) => compared(params, false),
};
