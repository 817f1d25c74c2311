import type { Agreement, AgreementInput } from "../../src/agreement/agreement.js";
import type { AsWritten } from "../../src/notation/as-written.js";
import type { CalendarDate } from "../../src/calendar/calendar-date.js";
import type { Sek } from "../../src/money/sek.js";
import type { Id } from "../../src/notation/id.js";
import type { ReportInput } from "../../src/report/report.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import type { Exactly, Holds } from "./exactly.js";

/** Branded texts become text; literals, numbers and what is optional stay. */
export type Written = [
  Holds<Exactly<AsWritten<Id>, string>>,
  Holds<Exactly<AsWritten<CalendarDate | Sek>, string>>,
  Holds<Exactly<AsWritten<"iop" | "cooperation">, "iop" | "cooperation">>,
  Holds<Exactly<AsWritten<string>, string>>,
  Holds<Exactly<AsWritten<number | boolean | null>, number | boolean | null>>,
  Holds<Exactly<AsWritten<readonly Id[]>, readonly string[]>>,
  Holds<Exactly<AsWritten<{ readonly id: Id; readonly day?: CalendarDate }>, { id: string; day?: string }>>,
  Holds<Exactly<AgreementInput["kind"], Agreement["kind"]>>,
];

/** A document that was read can be written down again as it is. */
export const again = (agreement: Agreement): AgreementInput => agreement;

// A plain literal is accepted, and so is one without the lists that may be absent.
export const plain: AgreementInput = smallAgreement;
export const least: AgreementInput = {
  schemaVersion: "1.0",
  kind: "cooperation",
  id: "least",
  title: "Samverkansavtal",
  organisations: [],
  parties: [],
  term: { period: { from: "2014-01-01", missing: { through: { why: "open" } } } },
  extensions: { "x-our-system": { case: 17, tags: ["a", null] } },
};
export const report: ReportInput = {
  schemaVersion: "1.0",
  kind: "report",
  id: "follow-up",
  title: "Uppföljning",
  about: { kind: "agreement", title: "Överenskommelsen" },
  organisations: [],
};

// @ts-expect-error plain text is not a document that was read
export const wrongUnread: Agreement = { ...least };
// @ts-expect-error no such kind
export const wrongKind: AgreementInput = { ...least, kind: "grant" };
// @ts-expect-error another version
export const wrongVersion: AgreementInput = { ...least, schemaVersion: "2.0" };
// @ts-expect-error a day is text
export const wrongDay: AgreementInput = { ...least, term: { period: { from: 20140101 } } };
// @ts-expect-error an amount is text
export const wrongAmount: AsWritten<Sek> = 3500000;
// @ts-expect-error no such field
export const wrongField: AgreementInput = { ...least, status: "active" };
// @ts-expect-error what is not stated is absent, not undefined
export const wrongUndefined: AgreementInput = { ...least, registerNumber: undefined };
// @ts-expect-error one's own data stands under x-…
export const wrongExtension: AgreementInput = { ...least, extensions: { ours: 1 } };
// @ts-expect-error no function is JSON
export const wrongValue: AgreementInput = { ...least, extensions: { "x-ours": () => 1 } };
// @ts-expect-error an event says of whom
export const wrongEvent: AgreementInput = { ...least, events: [{ kind: "signed" }] };

const { term, ...withoutTerm } = least;
// @ts-expect-error an agreement has a term
export const wrongWithoutTerm: AgreementInput = withoutTerm;
export const ownTerm: AgreementInput = { ...withoutTerm, term };
