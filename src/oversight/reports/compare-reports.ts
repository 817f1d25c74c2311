import { workOutcomeOf } from "../../goals/scale-outcome.js";
import type { Id } from "../../notation/id.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import { latestAssessments, type TakenStep } from "../../report/latest-assessments.js";
import type { Report } from "../../report/report.js";
import type { Activity } from "../../undertakings/activity.js";
import type { ComparedActivity, ReportChange } from "./report-change.js";

/**
 * What became of the activities of one report until the next (Swedish: jämförelse av två uppföljningar): what was done,
 * became late or was postponed, what was added or dropped, whose status is the same.
 *
 * An activity is the same where its id is, else where one activity in each report has its number. Its status is the
 * latest assessment of how far the work has come; forecasts do not count. In the order of the later report, what was
 * dropped last.
 *
 * @example
 * const activities = [{ id: "34", kind: "assignment", title: "Uppdrag 34" }];
 * const scales = [{ id: "status", steps: [{ id: "green", meaning: "as-planned" }, { id: "red", meaning: "late" }] }];
 * const of = { kind: "activity", id: "34" };
 * const taking = (step, completionYear) =>
 *   ({ activities, scales, assessments: [{ of, scale: "status", step, completionYear }] });
 * const [change, year] = compareReports(taking("green", 2026), taking("red", 2027));
 * [change.code, year.code]; // ["report-change.late","report-change.postponed"]
 */
export const compareReports = (earlier: Report, later: Report): readonly ReportChange[] => {
  const before = statusesIn(earlier);
  const after = statusesIn(later);
  const sameNumber = matchedByNumber(earlier, later);
  const matched = new Set<Id>();
  const changes = (later.activities ?? []).flatMap(({ id }, position): readonly ReportChange[] => {
    const path = jsonPointer(["activities", position]);
    const match = before.has(id) ? id : sameNumber.get(id);
    if (match === undefined) return [{ code: "report-change.added", path, params: { activity: id } }];
    matched.add(match);
    const about = { path, params: match === id ? { activity: id } : { activity: id, earlier: match } };
    const [was, is] = [before.get(match), after.get(id)];
    return [...statusChange(about, was, is), ...yearChange(about, was, is)];
  });
  const dropped = (earlier.activities ?? []).flatMap(({ id }, position): readonly ReportChange[] =>
    matched.has(id)
      ? []
      : [{ code: "report-change.dropped", path: jsonPointer(["activities", position]), params: { activity: id } }],
  );
  return [...changes, ...dropped];
};

/** The step that each activity takes of those that say how far the work has come; of several scales, the last. */
const statusesIn = (report: Report): ReadonlyMap<Id, TakenStep | undefined> => {
  const { of: latest } = latestAssessments(report, "activity");
  return new Map(
    (report.activities ?? []).map(({ id }) => [
      id,
      (latest.get(id) ?? []).filter(({ step }) => workOutcomeOf(step.meaning) !== undefined).at(-1),
    ]),
  );
};

const soleByNumber = (activities: readonly Activity[]): ReadonlyMap<string, Id | undefined> => {
  const byNumber = new Map<string, Id | undefined>();
  for (const { id, number } of activities) {
    if (number !== undefined) byNumber.set(number, byNumber.has(number) ? undefined : id);
  }
  return byNumber;
};

/** By id in the later report, the activity of the earlier one that has its number and is not there by its own id. */
const matchedByNumber = (
  { activities: earlier = [] }: Report,
  { activities: later = [] }: Report,
): ReadonlyMap<Id, Id> => {
  const inLater = new Set(later.map(({ id }) => id));
  const numbers = soleByNumber(earlier);
  const matches = new Map<Id, Id>();
  soleByNumber(later).forEach((id, number) => {
    const match = numbers.get(number);
    if (id !== undefined && match !== undefined && !inLater.has(match)) matches.set(id, match);
  });
  return matches;
};

/** Which activity a change is of, and where it stands. */
interface About {
  readonly path: JsonPointer;
  readonly params: ComparedActivity;
}

const statusChange = (
  { path, params }: About,
  was: TakenStep | undefined,
  is: TakenStep | undefined,
): readonly ReportChange[] => {
  const [from, to] = [was?.step.meaning, is?.step.meaning];
  if (to === undefined) {
    return from === undefined ? [] : [{ code: "report-change.no-longer-assessed", path, params: { ...params, from } }];
  }
  if (from === undefined) return [{ code: "report-change.first-assessed", path, params: { ...params, to } }];
  if (from === to) return [{ code: "report-change.status-unchanged", path, params: { ...params, to } }];
  return [{ code: codeOf(from, to), path, params: { ...params, from, to } }];
};

const codeOf = (from: TakenStep["step"]["meaning"], to: TakenStep["step"]["meaning"]) => {
  if (to === "done" || to === "late" || to === "not-carried-out") return `report-change.${to}` as const;
  return from === "late" ? "report-change.on-plan-again" : "report-change.taken-up-again";
};

const yearChange = (
  { path, params }: About,
  was: TakenStep | undefined,
  is: TakenStep | undefined,
): readonly ReportChange[] => {
  const [from, to] = [was?.assessment.completionYear, is?.assessment.completionYear];
  if (from === undefined || to === undefined || from === to) return [];
  const code = to > from ? "report-change.postponed" : "report-change.brought-forward";
  return [{ code, path, params: { ...params, from, to } }];
};
