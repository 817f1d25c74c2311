import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import { STEP_MEANINGS } from "../../src/goals/scale.js";
import { DUTY_KINDS } from "../../src/follow-up/duty.js";
import type { PersonalDataIssue } from "../../src/messages/personal-data-issue.js";
import type { UndertakingIssue } from "../../src/messages/undertaking-issue.js";
import type { CommitmentEvidence } from "../../src/oversight/goals/commitment-evidence.js";
import type { PartEvidence } from "../../src/oversight/goals/part-evidence.js";
import type { ReportChange } from "../../src/oversight/reports/report-change.js";
import type { RollUpGroup, RollUpWorking } from "../../src/oversight/reports/roll-up-working.js";
import type { StandardReportIssue } from "../../src/rules/standard-report-rules.js";
import { id, nothing, type Samples, several } from "./sample.js";

const activity = id("assignment-45");
const before = { side: "before", bound: day("2014-01-01") } as const;
const after = { side: "after", bound: day("2014-12-31") } as const;
const ending2027 = { kind: "activity-count", completionYear: 2027 } as const;
const ids = (...written: readonly string[]) => written.map(id);

/** What issues of reports may hold. */
export const reportIssueSamples: Samples<Exclude<StandardReportIssue, PersonalDataIssue>, "params"> = {
  "report.duplicate-id": [{ params: { id: activity, first: "/activities/0" } }],
  "report.broken-reference": [
    { params: { id: "nowhere", expected: ["scale"] } },
    { params: { id: "nowhere", expected: ["activity", "goal"] } },
  ],
  "report.parent-circle": nothing,
  "report.step-not-in-scale": [{ params: { step: id("purple") } }],
  "report.quantity-contradictory": several(["range-holds-nothing", "part-above-whole", "whole-is-zero"], (what) => ({
    params: { what },
  })),
  "report.observation-after-report": [{ params: { day: day("2019-11-30"), from: day("2019-12-01") } }],
  "report.next-follow-up-already-past": [{ params: { next: day("2019-05-31"), seen: day("2019-09-01") } }],
  "report.count-differs": [
    {
      params: {
        ...{ figure: id("summary"), about: ending2027, printed: "3", computed: "4", unit: "count" },
        activities: ids("34", "35", "39", "46"),
      },
    },
    {
      params: {
        ...{ figure: id("summary"), about: { kind: "activity-count", activity: "assignment", outcome: "ongoing" } },
        ...{ printed: "7", computed: "22", unit: "count" },
        activities: ids("1", "2", "3", "4", "5", "6", "7"),
      },
    },
    {
      params: {
        ...{ figure: id("summary"), about: { kind: "activity-count", activity: "action", step: id("done") } },
        ...{ printed: "1", computed: "0", unit: "count", activities: [] },
      },
    },
  ],
  "report.done-before-its-time": [{ params: { activity, completionYear: 2026, year: 2025 } }],
  "report.moved-beyond-completion-year": [{ params: { activity, completionYear: 2025, day: day("2026-03-01") } }],
  "report.assessment-without-month": [{ params: { activity } }],
  "report.origin-not-complete": [
    { params: { decision: id("decision"), missing: ["paragraph"] } },
    { params: { decision: id("decision"), missing: ["by"] } },
    { params: { decision: id("decision"), missing: ["by", "day", "paragraph"] } },
  ],
  "report.goal-by-several-names": [{ params: { goal: id("goal"), names: 2 } }],
};

/** What issues on work and promises may hold. */
export const undertakingIssueSamples: Samples<UndertakingIssue, "params"> = {
  "activity.outside-term": [{ params: { activity, ...before } }, { params: { activity, ...after } }],
  "activity.without-focus-area": [{ params: { activity } }],
  "commitment.one-side-only": several(["public", "civil-society"], (side) => ({ params: { side } })),
  "commitment.carried-out-outside-party": [{ params: { organisation: id("committee") } }],
  "duty.covers-outside-term": several(DUTY_KINDS, (kind) => ({ params: { kind, ...after } })),
};

const groups: readonly [RollUpGroup, ...RollUpGroup[]] = [
  { by: "step", scale: id("status"), step: id("on-plan") },
  ...STEP_MEANINGS.map((meaning) => ({ by: "meaning", meaning }) as const),
  { by: "completion-year", year: 2027 },
  { by: "ongoing-completion-year", year: 2027 },
  { by: "organisation", organisation: id("committee") },
  { by: "everyone", asWritten: "Alla nämnder och bolag" },
  { by: "no-assessment" },
  { by: "no-completion-year" },
  { by: "no-organisation" },
];

/** What the steps of a roll-up may hold. */
export const rollUpStepSamples: Samples<RollUpWorking["step"], "inputs" | "output"> = {
  "roll-up.counted": several(groups, (group) => ({
    inputs: { group, activities: ids("34", "35"), total: 23 },
    output: 2,
  })),
};

/** What a roll-up may take for granted. */
export const rollUpAssumptionSamples: Samples<RollUpWorking["assumption"], "params"> = {
  "roll-up.everyone-counts-as-a-set": several([ids("34"), ids("34", "35")], (activities) => ({
    params: { activities },
  })),
  "roll-up.latest-assessment-counts": several([ids("34"), ids("34", "35")], (activities) => ({
    params: { activities },
  })),
  "roll-up.forecasts-not-counted": several([1, 2], (count) => ({ params: { count } })),
  "roll-up.step-not-read": several([1, 2], (count) => ({ params: { count } })),
};

/** What a roll-up may lack. */
export const rollUpFailureSamples: Samples<RollUpWorking["failure"], "params"> = {
  "roll-up.several-scales": [{ params: { scales: ids("status", "attainment") } }],
  "roll-up.scale-missing": [{ params: { scale: id("status") } }],
};

const changed = { params: { activity, from: "as-planned", to: "late" } } as const;
const years = { params: { activity, from: 2026, to: 2027 } } as const;

/** What may become of an activity. */
export const reportChangeSamples: Samples<ReportChange, "params"> = {
  "report-change.added": [{ params: { activity } }],
  "report-change.dropped": [{ params: { activity } }],
  "report-change.done": [changed],
  "report-change.late": [changed],
  "report-change.not-carried-out": [changed],
  "report-change.on-plan-again": [changed],
  "report-change.taken-up-again": [changed],
  "report-change.status-unchanged": several(STEP_MEANINGS, (to) => ({ params: { activity, to } })),
  "report-change.first-assessed": [{ params: { activity, to: "late" } }],
  "report-change.no-longer-assessed": [{ params: { activity, from: "late" } }],
  "report-change.postponed": [years],
  "report-change.brought-forward": [{ params: { activity, from: 2027, to: 2026 } }],
};

const observation = { kind: "observation", of: activity, path: "/observations/0", observation: id("guests") } as const;
const assessment = { kind: "assessment", of: activity, path: "/assessments/0" } as const;
const promise = (
  by: readonly string[],
  to: readonly string[],
  ...evidence: PartEvidence["evidence"]
): CommitmentEvidence => ({
  commitment: id("breakfast"),
  by: ids(...by),
  made: by.length === 1 ? "by-one-party" : "jointly",
  to: ids(...to),
  toIs: "the-other-parties",
  found: evidence.length === 0 ? "none" : "evidence",
  parts: [{ part: activity, indicators: [], evidence }],
});

/** Commitments without evidence, and with some. */
export const commitmentEvidences = [
  promise(["association"], ["committee"], observation, { ...observation }, assessment),
  promise(["association", "committee"], [], assessment, { ...assessment }),
  promise(["committee"], ["association"]),
] as const;
