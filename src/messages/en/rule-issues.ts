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
import { countOf, kronor, listOf } from "./phrases.js";
import { words } from "./words.js";

const printedFigure = ({ figure: id, about, printed, unit }: PrintedFigureFacts, nameOf: NameOf): string =>
  `The source (${nameOf(id)}) gives ${printedValue(printed, unit)} for ${figure(about, nameOf)}.`;

const bothFigures = (facts: PrintedFigureFacts, nameOf: NameOf): string =>
  `${printedFigure(facts, nameOf)} ` + `The agreement's own figures give ${printedValue(facts.computed, facts.unit)}.`;

/** English texts for the issues of the standard rules, but for those on time, money, work, promises and bodies. */
export const ruleIssues: TextsOf<
  Exclude<StandardIssue, GoalIssue | UndertakingIssue | GovernanceIssue | MoneyIssue | PersonalDataIssue | TimeIssue>
> = {
  "parties.too-few": ({ params: { count } }) =>
    `An agreement has at least two parties; here ${count === 1 ? "is" : "are"} ` +
    `${countOf(count, "party", "parties")}. Add those that are missing.`,
  "parties.no-public-party": () =>
    "No party is public. Add the municipality, region, agency or other public party that is bound.",
  "parties.no-civil-society-party": () =>
    "No party is from civil society, which an IOP presupposes. Add the party, or give the kind cooperation.",
  "organisation.check-digit": () =>
    "The check digit of the corporate identity number does not follow from the others. Check the number.",
  "references.duplicate-id": ({ params: { first } }) =>
    `The id is already used in another place, ${first}. Give every part an id of its own.`,
  "references.not-found": ({ params: { expected } }) =>
    `The reference does not lead to ${listOf(
      expected.map((kind) => words.partKinds[kind]),
      "or",
    )}. Correct it, or add the part.`,
  "references.not-in-budget": () =>
    "The budget has no period or line with that id. Correct the reference, or add to the budget.",
  "references.parent-circle": () =>
    "The part is its own parent, directly or through other parts. Correct which part is the parent.",
  "decision.not-documented": ({ params: { known } }) =>
    `${words.decisions[known === "proposal" ? "proposed" : "not-documented"]} Add the decision when it is known.`,
  "decision.finances-less-than-bound": ({ params: { financed, bound } }) =>
    `The decisions finance ${kronor(financed)}, but the agreement binds for at least ${kronor(bound)} over its ` +
    "whole term. Check what time the decisions are for.",
  "signature.not-documented": ({ params: { missing, parties } }) =>
    missing === parties
      ? `${words.signatures["not-documented"]} Add the signatures when they are known.`
      : `No signature is documented for ${missing} of ${countOf(parties, "party", "parties")}. ` +
        "Add it when it is known.",
  "signature.after-start": ({ params: { signed, from } }) =>
    `A signature is from ${signed}, after the first day of the term, ${from}. Check what held until then.`,
  "figure.thousand-times-too-large": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} What is printed is a thousand times as much. Check the unit.`,
  "figure.amount-differs": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} Check what is meant and which amount holds.`,
  "figure.sum-differs": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} Rounding does not explain the difference. Check the rows and the sum.`,
  "figure.sum-differs-by-rounding": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} The difference is within rounding.`,
  "figure.share-differs": ({ params }, nameOf) =>
    `${bothFigures(params, nameOf)} Rounding does not explain the difference. Check the share.`,
  "figure.shares-do-not-add-up": ({ params }, nameOf) =>
    `${printedFigure(params, nameOf)} The printed shares give ` +
    `${printedValue(params.computed, params.unit)}. Each is rounded on its own, and the difference is within that.`,
};
