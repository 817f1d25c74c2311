import type { ShapeIssue, SyntaxProblem } from "../../json/shape-issue.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, listOf, number } from "./phrases.js";
import { words } from "./words.js";

const syntaxProblems: WordsFor<SyntaxProblem> = {
  "ends-too-soon": "Texten tar slut innan dokumentet är färdigt. Stäng alla klamrar, hakparenteser och citattecken.",
  "unexpected-character": "Här står ett tecken som inte får stå här. Kontrollera komman, kolon och citattecken.",
  "goes-on-after-the-end": "Det står mer text efter dokumentets slut. Ta bort den.",
};

/** Swedish texts for issues of shape. */
export const shapeIssues: TextsOf<ShapeIssue> = {
  "json.syntax": ({ params: { problem } }) => syntaxProblems[problem],
  "json.duplicate-key": () => "Samma fält står två gånger i samma objekt. Ta bort det ena.",
  "json.not-plain": ({ params: { received } }) =>
    `Här står ${words.notJson[received]}, och det kan inte skrivas som JSON. Ange ett vanligt värde.`,
  "json.accessor": () => "Fältets värde räknas ut när det läses. Ange värdet självt.",
  "json.prototype-key": () => "Fältet __proto__ får inte finnas: det kan ändra hur program fungerar. Ta bort det.",
  "json.cyclic": () => "Delen innehåller sig själv. Skriv dokumentet så att ingen del ingår i sig själv.",
  "json.too-deep": ({ params: { max } }) =>
    `Dokumentet har delar i delar i fler än ${countOf(max, "nivå", "nivåer")}. Gör det plattare.`,
  "json.too-large": ({ params: { max } }) => `Dokumentet har fler än ${countOf(max, "värde", "värden")}. Dela upp det.`,
  "json.unreadable": () => "Värdet gick inte att läsa. Ange ett vanligt värde.",
  "json.missing": () => "Ett fält som måste finnas saknas. Lägg till det.",
  "json.wrong-type": ({ params: { expected, received } }) =>
    `Här ska stå ${words.jsonTypes[expected]}, men här står ${words.jsonTypes[received]}.`,
  "json.wrong-format": ({ params: { format } }) => `Här ska stå ${words.textFormats[format]}.`,
  "json.not-allowed": ({ params: { allowed } }) => `Här får bara stå ${listOf(allowed, "eller")}.`,
  "json.unknown-variant": ({ params: { allowed } }) =>
    `Slaget är inte känt, och resten av delen är därför inte granskad. Slag som finns: ${listOf(allowed)}.`,
  "json.unknown-key": () =>
    "Här står ett fält som inte ingår i formatet. Ta bort det, eller lägg egna uppgifter under extensions.",
  "json.too-many": ({ params: { max } }) =>
    `Listan får ha högst ${countOf(max, "post", "poster")}. Posterna är inte granskade.`,
  "json.too-few": ({ params: { min } }) => `Listan ska ha minst ${countOf(min, "post", "poster")}.`,
  "json.too-long": ({ params: { max } }) => `Texten får ha högst ${countOf(max, "tecken", "tecken")}. Korta den.`,
  "json.too-short": ({ params: { min } }) => `Texten ska ha minst ${countOf(min, "tecken", "tecken")}.`,
  "json.out-of-range": ({ params }) =>
    "min" in params ? `Talet ska vara minst ${number(params.min)}.` : `Talet ska vara högst ${number(params.max)}.`,
  "json.not-whole": () => "Talet ska vara ett heltal.",
  "json.unsupported-version": ({ params: { supported } }) =>
    `Formatets version kan inte läsas här. Versioner som kan läsas: ${listOf(supported)}.`,
  "json.more-issues": ({ params: { count } }) =>
    count === undefined
      ? "Det kan finnas fler fel: granskningen avbröts innan allt var läst."
      : `Ytterligare ${countOf(count, "fel", "fel")} finns men visas inte.`,
};
