import type { Agreement } from "../../agreement/agreement.js";
import type { Amendment } from "../../agreement/amendment.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { answered, type Answered } from "../../explanation/answer.js";
import { ARITHMETIC, type Basis } from "../../explanation/basis.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { sameJson } from "../../notation/same-json.js";
import { AMENDABLE_PARTS, RENEGOTIATION_NEEDS } from "./amendable-part.js";
import type { AmendmentAssumption, AmendmentStep, AmendmentWorking } from "./amendment-working.js";
import { amendmentsInOrder, inEffectFrom, withAmendedParts } from "./amendments-in-order.js";

/** The day asked for (Swedish: dag som lydelsen gäller). */
export interface AgreementAsOfOptions {
  readonly on: CalendarDate;
}

/**
 * An agreement as it stood on a day (Swedish: lydelse den dagen): what its amendments that were signed and in force by
 * then (both days included) replaced, one after the other, by first day in force, then by signing.
 *
 * Every replaced part is a step with its value before and after. An amendment in force or signed only later is a step
 * too, and changes nothing; one whose signing is not documented has no effect, which is among the assumptions. An
 * amendment signed after the first day in force counts from its signing. Everything that no amendment replaces is kept,
 * the amendments too; events change no words.
 *
 * That the ids of the answer hold together is a matter of rules (`amendment.broken-reference`,
 * `amendment.duplicate-id`). The answer has forgotten what was replaced: always ask the agreement as first signed.
 *
 * @example
 * const amendment = { id: "first", inForceFrom: calendarDate("2020-03-01"), signed: calendarDate("2020-02-15") };
 * const parts = { goals: [{ id: "safe-day", title: "En trygg plats", level: "goal" }] };
 * const agreement = { goals: [], amendments: [{ ...amendment, parts }] };
 * agreementAsOf(agreement, { on: calendarDate("2020-02-29") }).value.goals.length; // 0
 * agreementAsOf(agreement, { on: calendarDate("2020-03-01") }).value.goals.length; // 1
 */
export const agreementAsOf = (
  agreement: Agreement,
  { on }: AgreementAsOfOptions,
): Answered<Agreement, AmendmentWorking> => {
  const steps: AmendmentStep[] = [];
  const assumptions: AmendmentAssumption[] = [];
  let stood = agreement;
  for (const { amendment } of amendmentsInOrder(agreement)) {
    const { id, inForceFrom, signed } = amendment;
    const effective = inEffectFrom(amendment);
    if (signed === undefined || effective === undefined) {
      assumptions.push({ code: "amendment.not-signed", params: { amendment: id, inForceFrom }, basis });
    } else if (effective > on) {
      const inputs = { amendment: id, inForceFrom, signed, on };
      steps.push({ code: "amendment.not-yet-in-effect", inputs, output: effective, basis: ARITHMETIC });
    } else {
      steps.push(...partsReplaced(stood, amendment, signed));
      stood = withAmendedParts(stood, amendment);
    }
  }
  return answered(stood, steps, [...assumptions, ...readFromPart(agreement, steps)]);
};

const basis = { kind: "interpretation" } as const;

const partsReplaced = (stood: Agreement, amendment: Amendment, signed: CalendarDate): readonly AmendmentStep[] =>
  AMENDABLE_PARTS.flatMap((part): readonly AmendmentStep[] => {
    const { id, inForceFrom, rationale } = amendment;
    const [before, after] = [stood[part], amendment.parts[part]];
    if (after === undefined || sameJson(before, after)) return [];
    const renegotiation = RENEGOTIATION_NEEDS[part];
    const inputs = {
      ...{ amendment: id, inForceFrom, signed, part, path: jsonPointer([part]), renegotiation },
      ...(before !== undefined && { before }),
      ...(rationale !== undefined && { rationale }),
    };
    return [{ code: "amendment.part-replaced", inputs, output: after, basis: basisOfAmendment(amendment) }];
  });

/** The decision behind an amendment, else the section it stands in; else it is taken as it is written. */
const basisOfAmendment = ({ decision, sources = [] }: Amendment): Basis => {
  if (decision !== undefined) return { kind: "decision", decision };
  const section = sources.find((source) => source.section !== undefined)?.section;
  return section === undefined ? ARITHMETIC : { kind: "section", section };
};

const readFromPart = (
  { sections = [] }: Agreement,
  steps: readonly AmendmentStep[],
): readonly AmendmentAssumption[] => {
  const read = steps.some(
    ({ code, inputs }) => code === "amendment.part-replaced" && inputs.renegotiation !== "not-stated",
  );
  if (!read) return [];
  const about = sections.filter(({ topic }) => topic === "amendments" || topic === "renegotiation");
  const params = { sections: about.map(({ id }) => id) };
  return [{ code: "amendment.renegotiation-read-from-part", params, basis }];
};
