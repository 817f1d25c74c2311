import type { PaymentRow } from "../../src/budget/payment/payment-row.js";
import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { Basis } from "../../src/explanation/basis.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import type { AgreementStatus } from "../../src/oversight/status/agreement-status.js";
import { EXPECTED_TOPICS, type OpenMatter } from "../../src/oversight/open-matters.js";
import type { ExtensionDeadline } from "../../src/term/extension-deadline.js";
import type { LatestNoticeDate } from "../../src/term/latest-notice-date.js";
import type { NoticeEffect } from "../../src/term/notice-effect.js";
import { id, several, type Several } from "./sample.js";

const at = (path: string) => [{ path }] as const;
const end = day("2021-12-31");

type Facts<Matter extends OpenMatter> = Matter extends unknown ? Omit<Matter, "code"> : never;

/** What open matters may hold. */
export const openMatterSamples: Readonly<Record<OpenMatter["code"], Several<Facts<OpenMatter>>>> = {
  "open.silent-on": several(EXPECTED_TOPICS, (topic) => ({ topic })),
  "open.notice-counting": at("/term/notice/0"),
  "open.notice-form": at("/term/notice/0"),
  "open.notice-weekends": at("/term/notice/0"),
  "open.number-of-extensions": at("/term/extension"),
  "open.extension-terms": at("/term/extension"),
  "open.due-day": at("/grants/0/payment"),
  "open.bank-day-rule": at("/grants/0/payment"),
  "open.payment-timing": at("/grants/0/payment"),
  "open.volunteer-hours-and-rate": at("/budgets/0/lines/2"),
  "open.decision-rule-for-other-matters": [{ path: "/bodies/0/decisionRules", body: id("steering-group") }],
};

/** Every kind of basis. */
export const bases: { readonly [Kind in Basis["kind"]]: Several<Extract<Basis, { readonly kind: Kind }>> } = {
  section: [{ kind: "section", section: id("section-7") }],
  statute: [
    { kind: "statute", sfs: "1930:173", paragraph: "1 §", byAnalogy: true },
    { kind: "statute", sfs: "1989:253", paragraph: "1 §" },
    { kind: "statute", sfs: "1936:81", paragraph: "5 §" },
    { kind: "statute", sfs: "2017:725", paragraph: "13 kap. 5 §" },
    { kind: "statute", sfs: "2001:453", paragraph: "4 kap. 1 §" },
  ],
  decision: [{ kind: "decision", decision: id("decision") }],
  publication: [{ kind: "publication", publisher: "SCB", title: "KPI" }],
  checklist: [
    { kind: "checklist", checklist: "skr-2017", item: "2" },
    { kind: "checklist", checklist: "our-own", item: "7" },
  ],
  interpretation: [{ kind: "interpretation" }],
  arithmetic: [{ kind: "arithmetic" }],
};

const forward = { counting: "forward", withinTerm: day("2021-03-31"), shortens: day("2021-03-30") } as const;

/** Until when a notice has its effect, by the effect and by what the clause leaves open. */
export const latestNotices: Readonly<Record<string, LatestNoticeDate>> = {
  "agreement 000": {
    effect: "ends-early",
    endsWithoutNotice: end,
    latest: day("2021-03-30"),
    withinTerm: day("2021-03-31"),
    readings: [forward, { ...forward, counting: "backward" }],
  },
  "every day that runs out in time shortens": {
    effect: "ends-early",
    endsWithoutNotice: day("2021-03-15"),
    latest: day("2020-11-30"),
    withinTerm: day("2020-11-30"),
    readings: [{ counting: "forward", withinTerm: day("2020-11-30"), shortens: day("2020-11-30") }],
  },
  "extended unless notice ends it": {
    effect: "ends-early",
    endsWithoutNotice: day("2022-12-31"),
    latest: day("2021-03-31"),
    withinTerm: day("2021-03-31"),
    readings: [{ counting: "forward", withinTerm: day("2021-03-31") }],
  },
  "extended unless notice prevents it, counted both ways": {
    effect: "prevents-extension",
    endsWithoutNotice: day("2027-06-30"),
    latest: day("2026-03-30"),
    withinTerm: day("2026-03-30"),
    readings: [
      { counting: "forward", withinTerm: day("2026-03-31") },
      { counting: "backward", withinTerm: day("2026-03-30") },
    ],
  },
};

/** Every outcome of a notice. */
export const noticeEffects: Readonly<Record<NoticeEffect["outcome"], Several<NoticeEffect>>> = {
  "ends-early": [
    { outcome: "ends-early", lastDay: day("2021-02-28"), runsOut: day("2021-02-28"), endsWithoutNotice: end },
    { outcome: "ends-early", lastDay: day("2021-02-28"), runsOut: day("2021-02-28") },
  ],
  "changes-nothing": [
    { outcome: "changes-nothing", lastDay: end, runsOut: day("2022-01-15"), endsWithoutNotice: end },
    { outcome: "changes-nothing", lastDay: end, endsWithoutNotice: end },
  ],
  "prevents-extension": [{ outcome: "prevents-extension", lastDay: end, endsWithoutNotice: day("2022-12-31") }],
  "comes-too-late": [{ outcome: "comes-too-late", lastDay: day("2022-12-31"), endsWithoutNotice: day("2022-12-31") }],
  "ends-open-term": [{ outcome: "ends-open-term", lastDay: day("2021-02-28"), runsOut: day("2021-02-28") }],
};

const extension = { from: day("2022-01-01"), through: day("2024-12-31") };

/** Every form of agreeing on an extension. */
export const deadlines: Readonly<Record<ExtensionDeadline["form"], ExtensionDeadline>> = {
  "in-writing": { agreeBy: end, form: "in-writing", extension },
  any: { agreeBy: end, form: "any", extension, latestPossibleEnd: day("2027-12-31") },
  "not-stated": { agreeBy: end, form: "not-stated", extension },
};

/** An agreement that runs and of which only a proposal is known. */
export const status: AgreementStatus = {
  on: day("2021-02-01"),
  position: "within",
  decision: "proposed",
  signatures: "not-documented",
  lastDay: end,
};

/** A payment for the first tertial, in öre. */
export const payment: PaymentRow = {
  grant: id("grant"),
  period: { from: day("2019-01-01"), through: day("2019-04-30") },
  belongsTo: [{ year: 2019, amount: sek("1166666.67") }],
  amount: sek("1166666.67"),
  level: "contractual",
  payer: id("committee"),
  payees: [id("association")],
};

/** Payments of other kinds: moved into the year before, planned, on requisition, for several years, with VAT. */
export const payments: readonly [PaymentRow, ...PaymentRow[]] = [
  payment,
  { ...payment, due: day("2018-12-28"), unadjusted: day("2019-01-01") },
  { ...payment, due: day("2019-01-02"), level: "planned", vat: "included" },
  { ...payment, level: "decided", vat: "added" },
  { ...payment, onRequisition: true, vat: "none" },
  {
    ...payment,
    belongsTo: [
      { year: 2019, amount: sek(1000000) },
      { year: 2020, amount: sek("166666.67") },
    ],
  },
  { ...payment, belongsTo: [], payees: [id("association"), id("committee")] },
];

/** What a party brings in of everything. */
export const shares = {
  period: id("year-2019"),
  of: "total",
  whole: sek(7477000),
  shares: [{ party: id("association"), amount: sek(3977000), share: percentage("53.2"), kinds: [] }],
} as const;
