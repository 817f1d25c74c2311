import { SHARE_BASES } from "../../src/budget/contribution/share-base.js";
import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { DayOff } from "../../src/calendar/day-off.js";
import type { KnownWorking } from "../../src/messages/catalogue.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import {
  contributionFailureSamples,
  contributionStepSamples,
  growthAssumptionSamples,
} from "./contribution-samples.js";
import { indexationAssumptionSamples, indexationFailureSamples, indexationStepSamples } from "./indexation-samples.js";
import { outcomeAssumptionSamples, outcomeFailureSamples, outcomeStepSamples } from "./outcome-samples.js";
import { rollUpAssumptionSamples, rollUpFailureSamples, rollUpStepSamples } from "./report-samples.js";
import { followUpAssumptionSamples, followUpFailureSamples, followUpStepSamples } from "./follow-up-samples.js";
import { goalAssumptionSamples, goalFailureSamples, goalStepSamples } from "./goal-samples.js";
import { governanceAssumptionSamples, governanceFailureSamples, governanceStepSamples } from "./governance-samples.js";
import { paymentAssumptionSamples, paymentFailureSamples, paymentStepSamples } from "./payment-samples.js";
import { id, nothing, type Samples, several } from "./sample.js";
import { spendingAssumptionSamples, spendingFailureSamples, spendingStepSamples } from "./spending-samples.js";
import { timeAssumptionSamples, timeFailureSamples, timeStepSamples } from "./time-working-samples.js";

const months = (count: number) => ({ unit: "months", count }) as const;
const oneDay = { unit: "days", count: 1 } as const;
const [start, end] = [day("2019-01-01"), day("2021-12-31")];
const arithmetic = { kind: "arithmetic" } as const;
const dateToDate = { convention: "date-to-date", counting: "forward" } as const;
const backward = { convention: "date-to-date", counting: "backward" } as const;
const fullMonths = { convention: "full-calendar-months", counting: "forward" } as const;
const beforeExpiry = { convention: "before-expiry", counting: "backward" } as const;
const grant = id("grant");
const off = (key: DayOff["key"], written: string): DayOff => ({ key, day: day(written), basis: arithmetic });

/** What steps may hold: every code, and of each code every turn that its text takes. */
export const stepSamples: Samples<KnownWorking["step"], "inputs" | "output"> = {
  ...timeStepSamples,
  ...goalStepSamples,
  ...followUpStepSamples,
  ...governanceStepSamples,
  ...indexationStepSamples,
  ...rollUpStepSamples,
  ...contributionStepSamples,
  ...outcomeStepSamples,
  "term.notice-runs-out": [
    { inputs: { given: day("2020-05-31"), span: months(9), ...dateToDate }, output: day("2021-02-28") },
    { inputs: { given: day("2020-05-31"), span: months(1), ...backward }, output: day("2020-07-01") },
    { inputs: { given: day("2020-04-15"), span: months(3), ...fullMonths }, output: day("2020-07-31") },
    { inputs: { given: day("2020-04-15"), span: oneDay, ...dateToDate }, output: day("2020-04-16") },
  ],
  "term.ends-without-notice": [
    { inputs: { from: start }, output: end },
    { inputs: {}, output: end },
  ],
  "term.notice-shortens": [{ inputs: { runsOut: day("2021-02-28"), through: end }, output: day("2021-02-28") }],
  "term.notice-changes-nothing": [{ inputs: { runsOut: day("2022-01-15"), through: end }, output: end }],
  "term.notice-in-time": [
    { inputs: { given: day("2026-03-30"), latest: day("2026-03-31") }, output: day("2026-06-30") },
  ],
  "term.notice-too-late": [
    { inputs: { given: day("2026-04-01"), latest: day("2026-03-31") }, output: day("2027-06-30") },
  ],
  "term.notice-counts-as-given": [
    {
      inputs: { given: day("2026-06-08"), counted: day("2026-06-06"), latest: day("2026-06-08") },
      output: day("2026-06-06"),
    },
    {
      inputs: { given: day("2026-06-06"), counted: day("2026-06-06"), latest: day("2026-06-05") },
      output: day("2026-06-07"),
    },
  ],
  "term.latest-day": [
    { inputs: { bound: end, span: months(9), ...dateToDate }, output: day("2021-03-31") },
    { inputs: { bound: end, span: months(9), ...backward }, output: day("2021-03-31") },
    { inputs: { bound: day("2026-06-30"), span: months(3), ...beforeExpiry }, output: day("2026-03-30") },
  ],
  "term.latest-day-that-shortens": [
    { inputs: { bound: day("2021-12-30"), span: months(9), ...dateToDate }, output: day("2021-03-30") },
  ],
  "term.extension": [
    {
      inputs: { lastDay: end, length: months(36), count: 1 },
      output: { from: day("2022-01-01"), through: day("2024-12-31") },
    },
  ],
  "budget.contribution": [
    {
      inputs: { party: id("association"), lines: [id("sales"), id("hours")], amounts: [sek(3107000), sek(870000)] },
      output: sek(3977000),
    },
    { inputs: { party: id("committee"), lines: [id("grant")], amounts: [sek(3500000)] }, output: sek(3500000) },
    {
      inputs: { party: id("association"), lines: [id("sales")], amounts: Array.from({ length: 13 }, () => sek(1)) },
      output: sek(13),
    },
  ],
  "budget.whole": several(SHARE_BASES, (of) => ({
    inputs: { of, amounts: [sek(3500000), sek(3107000)] },
    output: sek(6607000),
  })),
  "budget.share": [
    {
      inputs: { party: id("association"), part: sek(3977000), whole: sek(7477000), decimals: 1 },
      output: percentage("53.2"),
    },
  ],
  ...paymentStepSamples,
  "status.position": [
    { inputs: { on: day("2021-02-01"), from: start, lastDay: end }, output: "within" },
    { inputs: { on: day("2021-02-01"), from: start }, output: "within" },
    { inputs: { on: day("2018-12-31"), from: start, lastDay: end }, output: "before" },
    { inputs: { on: day("2022-01-01"), from: start, lastDay: end }, output: "after" },
    { inputs: { on: day("2022-01-01") }, output: "after" },
    { inputs: { on: day("2021-02-01"), from: start }, output: "unknown" },
    { inputs: { on: day("2022-01-01"), from: start, lastDay: end }, output: "unknown" },
  ],
  "status.decision": several(["not-documented", "proposed", "decided", "appealed", "set-aside"], (output) => ({
    inputs: { decisions: [id("decision")] },
    output,
  })),
  "status.signatures": [
    { inputs: { signed: [], parties: [id("committee"), id("association")] }, output: "not-documented" },
    { inputs: { signed: [id("association")], parties: [id("committee"), id("association")] }, output: "some-parties" },
    { inputs: { signed: [id("association")], parties: [id("association")] }, output: "all-parties" },
  ],
  "status.last-day-moved": [
    { inputs: { by: "extended", day: day("2021-11-01") }, output: day("2024-12-31") },
    { inputs: { by: "replaced" }, output: day("2020-12-31") },
  ],
  "bound.contractual": [
    { inputs: { grant, from: start, through: day("2019-12-31") }, output: sek(3500000) },
    { inputs: { grant, from: start, through: day("2019-04-30") }, output: sek(3500000) },
    { inputs: { grant, from: start, through: day("2019-01-31") }, output: sek(3500000) },
    { inputs: { grant, from: start, through: end }, output: sek(3500000) },
  ],
  "bound.by-floor": [{ inputs: { grant, year: 2020 }, output: sek(3500000) }],
  ...spendingStepSamples,
  "bound.total": [{ inputs: { amounts: [sek(3500000), sek(3500000)] }, output: sek(7000000) }],
  "calendar.days-off-passed": [
    { inputs: { from: start, passed: [off("new-years-day", "2019-01-01")] }, output: day("2019-01-02") },
    {
      inputs: {
        from: end,
        passed: [off("new-years-eve", "2021-12-31"), off("new-years-day", "2022-01-01"), off("sunday", "2022-01-02")],
      },
      output: day("2022-01-03"),
    },
  ],
};

/** What assumptions may hold. */
export const assumptionSamples: Samples<KnownWorking["assumption"], "params"> = {
  ...timeAssumptionSamples,
  ...goalAssumptionSamples,
  ...followUpAssumptionSamples,
  ...governanceAssumptionSamples,
  ...indexationAssumptionSamples,
  ...rollUpAssumptionSamples,
  ...growthAssumptionSamples,
  ...outcomeAssumptionSamples,
  "term.counting-not-stated": [
    { params: { forward: day("2021-03-30"), backward: day("2021-03-30") } },
    { params: { forward: day("2026-03-31"), backward: day("2026-03-30") } },
  ],
  "term.weekend-rule-not-stated": nothing,
  "term.notice-day-from-caller": [{ params: { given: day("2021-02-01") } }],
  "term.expires-when-last-day-ends": [{ params: { through: end } }],
  "term.number-of-extensions-not-stated": nothing,
  "term.extended-again-unless-notice": [{ params: { through: day("2025-06-30") } }],
  "term.interpreted": several(
    ["convention", "counting", "span", "effect", "form", "lastDay", "spanAfterExtension", "length", "times", "other"],
    (field) => ({ params: { field, note: "why it was read so" } }),
  ),
  "term.not-known-to-the-day": several(["month", "season", "year", "about", "day"], (precision) => ({
    params: { precision },
  })),
  "budget.rounded-amounts": [{ params: { unit: sek(1000) } }],
  "budget.about-amounts": [{ params: { lines: [id("goods"), id("sales"), id("hours")] } }],
  "budget.content-without-figure": several(["state-grant", "wage-subsidy"], (category) => ({
    params: { party: id("association"), category },
  })),
  ...paymentAssumptionSamples,
  "status.event-without-day": [{ params: { event: "signed" } }],
  "status.decision-without-day": [{ params: { decision: id("decision") } }],
  "status.may-have-been-extended": [{ params: { through: end } }],
  "status.notice-not-counted": several(["no-day", "no-clause", "several-clauses"], (why) => ({ params: { why } })),
  "status.notice-without-effect": [{ params: { failure: "term.notice-after-end" } }],
  ...spendingAssumptionSamples,
  "bound.runs-to-its-last-day": [{ params: { through: end } }],
};

/** What failures may hold. */
export const failureSamples: Samples<KnownWorking["failure"], "params"> = {
  ...timeFailureSamples,
  ...goalFailureSamples,
  ...followUpFailureSamples,
  ...governanceFailureSamples,
  ...indexationFailureSamples,
  ...rollUpFailureSamples,
  ...contributionFailureSamples,
  ...outcomeFailureSamples,
  "term.last-day-missing": several(["open", "unknown", "not-given"], (why) => ({ params: { why } })),
  "term.not-open": [{ params: { through: end } }],
  "term.no-latest-day": nothing,
  "term.no-automatic-extension": [{ params: { through: end } }],
  "term.notice-longer-than-term": [{ params: { span: months(48) } }],
  "term.notice-before-start": [{ params: { runsOut: day("2018-10-01"), from: start } }],
  "term.notice-after-end": [{ params: { given: day("2022-02-01"), through: end } }],
  "term.counting-decides": [
    { params: { given: day("2026-03-31"), forward: day("2026-03-31"), backward: day("2026-03-30") } },
  ],
  "term.before-expiry-ends-nothing": nothing,
  "term.beyond-first-extension": [{ params: { runsOut: day("2024-02-01"), through: day("2023-12-31") } }],
  "term.no-extension-clause": nothing,
  "term.extension-excluded": nothing,
  "term.option-without-terms": nothing,
  "term.extended-unless-notice": nothing,
  "term.extension-of-no-length": nothing,
  "term.beyond-2199": nothing,
  "budget.no-such-period": [{ params: { period: id("year-2022") } }],
  "budget.contributor-missing": [{ params: { line: id("sales") } }],
  "budget.amount-unknown": [{ params: { line: id("goods"), period: id("year-2019") } }],
  "budget.nothing-to-share": several(SHARE_BASES, (of) => ({ params: { of } })),
  "budget.beyond-15-digits": nothing,
  ...paymentFailureSamples,
  ...spendingFailureSamples,
  "bound.amount-without-days": [{ params: { grant } }],
  "calendar.holidays-not-known": [{ params: { day: day("1989-12-31") } }],
};
