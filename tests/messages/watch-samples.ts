import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { AgreementDifference, ComparedPart } from "../../src/oversight/amendments/agreement-difference.js";
import type { Coverage } from "../../src/oversight/coverage/coverage.js";
import type { ForeseenReason } from "../../src/oversight/status/foreseen-actions.js";
import type { WatchCode, WatchDate } from "../../src/oversight/watch/watch-date.js";
import type { WhyNotDated } from "../../src/oversight/watch/watch-working.js";
import { id, nothing, type Samples } from "./sample.js";

const end = day("2021-12-31");
const extension = { from: day("2022-01-01"), through: day("2024-12-31") };
const tertial = { from: day("2019-01-01"), through: day("2019-04-30") };
const grant = id("grant");
const duty = [{ params: { duty: id("report") } }, { params: { duty: id("report"), period: tertial } }] as const;

/** What days to watch may hold. */
export const watchDateSamples: Samples<WatchDate, "params"> = {
  "watch.term-begins": nothing,
  "watch.term-ends": [{ params: {} }, { params: { written: day("2020-12-31") } }],
  "watch.term-extends-itself": [{ params: { extension } }],
  "watch.notice-last-day": [
    { params: { clause: id("notice"), effect: "ends-early", withinTerm: day("2021-03-31"), endsWithoutNotice: end } },
    {
      params: {
        ...{ clause: id("notice"), effect: "prevents-extension" },
        ...{ withinTerm: day("2021-09-30"), endsWithoutNotice: extension.through },
      },
    },
  ],
  "watch.extension-to-agree": [
    { params: { extension, form: "in-writing" } },
    { params: { extension, form: "not-stated" } },
  ],
  "watch.extension-to-begin": [{ params: { meeting: day("2021-12-08"), agreeBy: end } }],
  "watch.renegotiation-to-begin": nothing,
  "watch.window-opens": [
    { params: { part: id("report"), of: "evaluation" } },
    { params: { part: id("report"), of: "review", through: end } },
  ],
  "watch.review-due": [{ params: { report: id("report") } }],
  "watch.payment-due": [{ params: { grant } }, { params: { grant, period: tertial, unadjusted: day("2019-01-05") } }],
  "watch.payment-period-begins": [{ params: { grant, period: tertial } }],
  "watch.payment-period-ends": [{ params: { grant, period: tertial } }],
  "watch.amount-indexed": [
    { params: { clause: id("uplift"), grants: [], year: 2020 } },
    { params: { clause: id("uplift"), grants: [grant], year: 2020 } },
  ],
  "watch.appeal-ends": [{ params: { decision: id("decision"), announced: day("2018-12-05") } }],
  "watch.amendment-takes-effect": [{ params: { amendment: id("amendment") } }],
  "watch.activity-report-due": duty,
  "watch.compilation-due": duty,
  "watch.financial-follow-up-due": duty,
  "watch.meeting-due": duty,
  "watch.evaluation-due": duty,
  "watch.action-plan-due": duty,
  "watch.other-due": duty,
};

/** Every code of a day to watch. */
export const watchCodes: readonly WatchCode[] = Object.keys(watchDateSamples) as WatchCode[];

/** Every reason why a day cannot be given, but `not-of-the-year`; one that is missing does not compile. */
const reasons: Readonly<Record<Exclude<WhyNotDated, "not-of-the-year">, true>> = {
  "not-given": true,
  unknown: true,
  open: true,
  "no-payment-plan": true,
  "on-requisition": true,
  "meetings-not-given": true,
  "no-meeting-before": true,
  "decision-not-made": true,
  "not-announced": true,
  "outside-1900-2199": true,
  "calendar.holidays-not-known": true,
  "payment.due-day-beyond-2199": true,
  "term.last-day-missing": true,
  "term.not-open": true,
  "term.no-latest-day": true,
  "term.no-automatic-extension": true,
  "term.notice-longer-than-term": true,
  "term.notice-before-start": true,
  "term.notice-after-end": true,
  "term.counting-decides": true,
  "term.before-expiry-ends-nothing": true,
  "term.beyond-first-extension": true,
  "term.no-extension-clause": true,
  "term.extension-excluded": true,
  "term.option-without-terms": true,
  "term.extended-unless-notice": true,
  "term.extension-of-no-length": true,
  "term.beyond-2199": true,
};
export const whyNotDated = Object.keys(reasons) as readonly Exclude<WhyNotDated, "not-of-the-year">[];

const path = "/goals/0";
const parts: Readonly<Record<ComparedPart, true>> = {
  ...{ organisation: true, party: true, "notice-clause": true, decision: true, event: true, amendment: true },
  ...{ "target-group": true, goal: true, indicator: true, activity: true, commitment: true, grant: true },
  ...{ "indexation-clause": true, budget: true, body: true, ladder: true, duty: true, observation: true },
  ...{ scale: true, section: true, "printed-figure": true, agreement: true, term: true, contributor: true },
  ...{ "related-agreement": true, "budget-period": true, "budget-line": true, "scale-step": true },
};
const changed = (field: string, value: AgreementDifference["params"]["value"]) => ({
  path,
  params: { part: "grant", id: grant, field, value } as const,
});

/** What differences may hold: a part of every kind, a value of every kind. */
export const differenceSamples: Samples<AgreementDifference, "path" | "params" | "before" | "after"> = {
  "difference.added": [
    { path, params: { part: "goal", id: id("safe-night"), field: "description", value: "text" }, after: "Alla dagar." },
    ...Object.keys(parts).map(
      (part) => ({ path, params: { part: part as ComparedPart, value: "part" }, after: {} }) as const,
    ),
  ],
  "difference.removed": [
    { path, params: { part: "activity", id: id("goods"), value: "part" }, before: {} },
    { ...changed("inForce", "day"), before: "2021-12-31" },
  ],
  "difference.changed": [
    {
      ...changed("amounts.set.amount", "amount"),
      before: { kind: "exact", sek: "3000000.00" },
      after: { kind: "rounded", sek: "3600000.00", unit: "1000.00" },
    },
    { ...changed("amounts.amount", "amount"), before: { kind: "unknown" }, after: { kind: "exact", sek: "1.00" } },
    { ...changed("amounts.period", "period"), before: tertial, after: { from: "2019-01-01", through: "2019-12-31" } },
    { ...changed("span", "time-span"), before: { unit: "months", count: 9 }, after: { unit: "days", count: 30 } },
    { ...changed("beginBy", "day"), before: "2021-06-30", after: "2021-09-30" },
    { ...changed("firstYear", "number"), before: 2020, after: 2021 },
    { ...changed("title", "text"), before: "En titel", after: "En annan titel" },
    { ...changed("sources", "list"), before: [], after: [{ document: "avtalet" }] },
    { ...changed("payment.extensions", "other"), before: {}, after: { "x-own": 1 } },
    { ...changed("known", "quantity"), before: { kind: "number", value: 1 }, after: { kind: "number", value: 2 } },
    { ...changed("per", "per"), before: { every: 1, unit: "year" }, after: { every: 2, unit: "year" } },
  ],
};

/** Every reason of an action. */
export const foreseenReasons: readonly ForeseenReason[] = ["foreseen", "not-in-this-standing", "no-clause", "used-up"];

const [first, second, third] = [{ title: "2016–2018" }, { title: "2019–2021" }, { title: "Utan dagar" }];

/** A chain with a gap, an overlap, days that may be covered and an agreement without days. */
export const chain: Coverage = {
  stretches: [
    { kind: "covered", from: day("2016-01-01"), through: day("2018-10-31"), days: 1035, by: [first], perhaps: [] },
    { kind: "gap", from: day("2018-11-01"), through: day("2018-12-31"), days: 61, by: [], perhaps: [] },
    {
      kind: "overlap",
      from: day("2019-01-01"),
      through: day("2019-01-30"),
      days: 30,
      by: [first, second],
      perhaps: [],
    },
    { kind: "not-known", from: day("2022-01-01"), by: [], perhaps: [second] },
  ],
  gaps: [],
  overlaps: [],
  coveredDays: 1065,
  notPlaced: [third],
};
