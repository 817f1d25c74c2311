import type { NoticeConvention, NoticeEffectKind } from "../../term/notice-clause.js";
import type { TextsOf } from "../texts.js";
import type { TimeIssue } from "../time-issue.js";
import type { WordsFor } from "../words.js";
import { notCounted } from "./oversight.js";
import { countOf, listOf, spanOf } from "./phrases.js";
import { words } from "./words.js";

const nothingToEnd: WordsFor<NoticeEffectKind> = {
  "ends-early": "Uppsägningen ska avsluta en bestämd period i förtid, men perioden löper tills vidare.",
  "prevents-extension": "Uppsägningen ska hindra en automatisk förlängning, men någon sådan anges inte.",
  "ends-open-term": "Uppsägningen ska avsluta en period som löper tills vidare, men perioden har en sista dag.",
};

const conventions: WordsFor<NoticeConvention> = {
  "date-to-date": "från dag till dag",
  "full-calendar-months": "i hela kalendermånader",
  "before-expiry": "som tid före sista dagen",
};

/** Where a day lies outside the term: "före periodens första dag 2019-01-01". */
const outside = ({ side, bound }: { readonly side: "before" | "after"; readonly bound: string }): string =>
  side === "before" ? `före periodens första dag ${bound}` : `efter periodens sista dag ${bound}`;

/** Swedish texts for the issues of the standard rules on time. */
export const timeRuleIssues: TextsOf<TimeIssue> = {
  "term.ends-before-start": ({ params: { from, through } }) =>
    `Perioden slutar ${through}, före sin första dag ${from}. Rätta dagarna.`,
  "term.day-not-given": ({ params: { side } }) =>
    side === "from"
      ? "Periodens första dag anges inte, och inte varför. Ange dagen, eller att den är okänd."
      : "Periodens sista dag anges inte, och inte varför. Ange dagen, eller att den är okänd eller att slut saknas.",
  "notice.nothing-to-end": ({ params: { effect } }) => `${nothingToEnd[effect]} Kontrollera uppsägningsvillkoret.`,
  "notice.longer-than-term": ({ params: { span } }) =>
    `Uppsägningstiden är ${spanOf(span)}. Ingen dag under perioden är säkert tidig nog. ` +
    "Kontrollera tiden och perioden.",
  "extension.no-length": () => "Förlängningen har ingen längd. Ange hur lång den är.",
  "predecessor.uncovered-days": ({ params: { days, ended, from } }) =>
    `Föregående överenskommelse slutar ${ended} och denna börjar ${from}: ` +
    `${countOf(days, "dag", "dagar")} ligger utan överenskommelse. Kontrollera vad som gäller då.`,
  "predecessor.overlap": ({ params: { days, ended, from } }) =>
    `Föregående överenskommelse slutar ${ended} och denna börjar ${from}: ` +
    `${countOf(days, "dag", "dagar")} ligger inom båda. Kontrollera vad som gäller då.`,
  "term.related-to-itself": ({ params: { relation } }) =>
    `Överenskommelsen anges som anknytande till sig själv (${words.relations[relation]}). Rätta hänvisningen.`,
  "term.umbrella-ends-earlier": ({ params: { relation, ends, lastDay } }) =>
    `En överenskommelse som denna vilar på (${words.relations[relation]}) slutar ${ends}, ` +
    `${lastDay === undefined ? "men denna löper tills vidare" : `före denna, som slutar ${lastDay}`}. ` +
    "Kontrollera vad som gäller därefter.",
  "notice.longer-than-extension": ({ params: { span, length } }) =>
    `Uppsägningstiden är ${spanOf(span)} och förlängningen ${spanOf(length)}. ` +
    "Ingen dag under förlängningen är säkert tidig nog för en uppsägning. Kontrollera tiderna.",
  "notice.convention-interpreted": ({ params: { convention } }) =>
    `Hur uppsägningstiden löper är en tolkning: ${conventions[convention]}. Kontrollera den med parterna.`,
  "notice.not-for-every-party": ({ params: { parties } }, nameOf) =>
    `Uppsägningsvillkoren gäller inte alla parter. ${listOf(parties.map(nameOf))} omfattas inte av något. ` +
    "Kontrollera om det är avsikten.",
  "notice.day-past-at-signing": ({ params: { latest, signed } }) =>
    `Sista dag för uppsägning, ${latest}, var förbi när den första underskriften skedde, ${signed}. ` +
    "Kontrollera villkoret och dagarna.",
  "notice.given-not-counted": ({ params: { why } }) =>
    `En uppsägning kan inte räknas med: ${notCounted[why]}. Komplettera uppgifterna.`,
  "extension.automatic-without-end": ({ params: { times } }) =>
    `Överenskommelsen förlängs automatiskt, och inget uppsägningsvillkor som hindrar det anges. ${
      times === "unlimited"
        ? "Antalet förlängningar är inte begränsat. "
        : "Hur många gånger den kan förlängas anges inte. "
    }Kontrollera hur den ska kunna avslutas.`,
  "extension.agreed-after-expiry": ({ params: { lastDay, agreed, days } }) =>
    `Perioden slutade ${lastDay}, men parterna kom överens om förlängningen först ${agreed}. ${
      days === 0 ? "" : `Däremellan ligger ${countOf(days, "dag", "dagar")} utan överenskommelse. `
    }Den kan vara en ny överenskommelse. Låt en jurist bedöma det.`,
  "extension.not-later": ({ params: { lastDay, through } }) =>
    `Förlängningen anges till ${through}, men perioden slutar redan utan den ${lastDay}. Kontrollera dagarna.`,
  "extension.more-often-than-agreed": ({ params: { allowed, number } }) =>
    `Förlängning ${number} är dokumenterad, men överenskommelsen medger ` +
    `${allowed === 0 ? "ingen" : countOf(allowed, "förlängning", "förlängningar")}. ` +
    "Kontrollera vad parterna kom överens om.",
  "renegotiation.outside-term": ({ params: { beginBy, ...bound } }) =>
    `Omförhandling ska inledas senast ${beginBy}, ${outside(bound)}. Kontrollera dagen.`,
  "successor.uncovered-days": ({ params: { days, ended, from } }) =>
    `Denna överenskommelse slutar ${ended} och nästa börjar ${from}: ` +
    `${countOf(days, "dag", "dagar")} ligger utan överenskommelse. Kontrollera vad som gäller då.`,
  "successor.overlap": ({ params: { days, ended, from } }) =>
    `Denna överenskommelse slutar ${ended} och nästa börjar ${from}: ` +
    `${countOf(days, "dag", "dagar")} ligger inom båda. Kontrollera vad som gäller då.`,
  "amendment.not-signed": ({ params: { inForceFrom } }) =>
    `Att ändringen från ${inForceFrom} är undertecknad är inte dokumenterat, och den räknas inte med. ` +
    "Komplettera när underskrifterna är kända.",
  "amendment.in-force-before-signed": ({ params: { inForceFrom, signed } }) =>
    `Ändringen gäller enligt sin text från ${inForceFrom} men undertecknades ${signed}. ` +
    "Här räknas den från underskriften. Kontrollera vad som gällde fram till dess.",
  "amendment.some-parties-signed": ({ params: { missing, parties } }) =>
    `Underskrift av ändringen är inte dokumenterad för ${missing} av ${countOf(parties, "part", "parter")}. ` +
    "Komplettera när den är känd.",
  "amendment.outside-term": ({ params: { inForceFrom, ...bound } }) =>
    `Ändringen ska gälla från ${inForceFrom}, ${outside(bound)}. Kontrollera dagen.`,
  "amendment.changes-nothing": () => "Ändringen har inget innehåll. Ange de delar som ändras, med sin nya lydelse.",
  "amendment.broken-reference": ({ params: { count, place } }) =>
    `När ändringen gäller leder ${countOf(count, "hänvisning", "hänvisningar")} inte längre till sin del ` +
    `(${count === 1 ? "på platsen" : "den första på platsen"} ${place}). Rätta ändringen eller lägg till delen.`,
  "amendment.duplicate-id": () =>
    "När ändringen gäller är beteckningen redan använd av en annan del. Ge varje del en egen beteckning.",
};
