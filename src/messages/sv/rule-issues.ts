import type { NameOf } from "../../agreement/names-in.js";
import type { PrintedFigureFacts } from "../../rules/grounds/printed-figures.js";
import type { StandardIssue } from "../../rules/standard-rules.js";
import type { GovernanceIssue } from "../governance-issue.js";
import type { GoalIssue } from "../goal-issue.js";
import type { MoneyIssue } from "../money-issue.js";
import type { PersonalDataIssue } from "../personal-data-issue.js";
import type { TextsOf } from "../texts.js";
import type { TimeIssue } from "../time-issue.js";
import type { UndertakingIssue } from "../undertaking-issue.js";
import { figure, printedValue } from "./figure.js";
import { countOf, kr, listOf } from "./phrases.js";
import { words } from "./words.js";

const printedFigure = ({ figure: id, about, printed, unit }: PrintedFigureFacts, nameOf: NameOf): string =>
  `Källan (${nameOf(id)}) anger ${printedValue(printed, unit)} för ${figure(about, nameOf)}.`;

const bothFigures = (facts: PrintedFigureFacts, nameOf: NameOf): string =>
  `${printedFigure(facts, nameOf)} ` +
  `Uppgifterna i överenskommelsen ger ${printedValue(facts.computed, facts.unit)}.`;

/** Swedish texts for the issues of the standard rules, but for those on time, money, work, promises and bodies. */
export const ruleIssues: TextsOf<
  Exclude<StandardIssue, GoalIssue | UndertakingIssue | GovernanceIssue | MoneyIssue | PersonalDataIssue | TimeIssue>
> = {
  "parties.too-few": ({ params: { count } }) =>
    `En överenskommelse har minst två parter. Här finns ${countOf(count, "part", "parter")}. ` +
    "Lägg till dem som saknas.",
  "parties.no-public-party": () =>
    "Ingen part är offentlig. Lägg till den kommun, region, myndighet eller annan offentlig part som är bunden.",
  "parties.no-civil-society-party": () =>
    "Ingen part är från civilsamhället, vilket ett IOP förutsätter. Lägg till parten eller ange slaget cooperation.",
  "organisation.check-digit": () =>
    "Organisationsnumrets kontrollsiffra stämmer inte med de andra siffrorna. Kontrollera numret.",
  "references.duplicate-id": ({ params: { first } }) =>
    `Beteckningen är redan använd på en annan plats, ${first}. Ge varje del en egen beteckning.`,
  "references.not-found": ({ params: { expected } }) =>
    `Hänvisningen leder inte till någon del av rätt slag (${listOf(
      expected.map((kind) => words.partKinds[kind]),
      "eller",
    )}). Rätta den eller lägg till delen.`,
  "references.not-in-budget": () =>
    "Budgeten har ingen period eller rad med den beteckningen. Rätta hänvisningen eller komplettera budgeten.",
  "references.parent-circle": () =>
    "Delen är överordnad sig själv, direkt eller genom andra delar. Rätta vilken del som är överordnad.",
  "decision.not-documented": ({ params: { known } }) =>
    `${words.decisions[known === "proposal" ? "proposed" : "not-documented"]} Komplettera när beslutet är känt.`,
  "decision.finances-less-than-bound": ({ params: { financed, bound } }) =>
    `Besluten finansierar ${kr(financed)}, men överenskommelsen binder för minst ${kr(bound)} under hela perioden. ` +
    "Kontrollera vilken tid besluten avser.",
  "signature.not-documented": ({ params: { missing, parties } }) =>
    missing === parties
      ? `${words.signatures["not-documented"]} Komplettera när underskrifterna är kända.`
      : `Underskrift är inte dokumenterad för ${missing} av ${countOf(parties, "part", "parter")}. ` +
        "Komplettera när den är känd.",
  "signature.after-start": ({ params: { signed, from } }) =>
    `En underskrift är från ${signed}, efter periodens första dag ${from}. Kontrollera vad som gällde fram till ` +
    `dess.`,
  "figure.thousand-times-too-large": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} Det tryckta är tusen gånger så mycket. Kontrollera enheten.`,
  "figure.amount-differs": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} Kontrollera vad som avses och vilket belopp som gäller.`,
  "figure.sum-differs": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} Skillnaden är större än avrundningen kan förklara. Kontrollera raderna och ` +
    `summan.`,
  "figure.sum-differs-by-rounding": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} Skillnaden ryms inom avrundningen.`,
  "figure.share-differs": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} Skillnaden är större än avrundningen kan förklara. Kontrollera andelen.`,
  "figure.shares-do-not-add-up": ({ params }, nameOf) =>
    `${printedFigure(params, nameOf)} De tryckta andelarna ger ` +
    `${printedValue(params.computed, params.unit)}. Var och en är avrundad för sig, och skillnaden ryms inom det.`,
};
