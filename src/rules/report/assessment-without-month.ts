import type { Assessment } from "../../report/assessment.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import { reportRule } from "../report-rule.js";

/** Whether a time is known at least to the month. */
const namesMonth = (asOf: Assessment["asOf"]): boolean => {
  const { from, through, precision } = asOf ?? {};
  if (precision === "year" || precision === "season" || precision === "about") return false;
  const [first, last] = [from ?? through, through ?? from];
  return first !== undefined && first.slice(0, 7) === last?.slice(0, 7);
};

/** The assessments of activities say for which month they are made, where others of the report do. */
export const reportAssessmentWithoutMonth = reportRule({
  code: "report.assessment-without-month",
  severity: "note",
  check: ({ report: { assessments = [] } }) => {
    const isOne = ({ of, forecast }: Assessment): boolean => of.kind === "activity" && forecast === undefined;
    if (!assessments.some((assessment) => isOne(assessment) && namesMonth(assessment.asOf))) return [];
    return assessments.flatMap((assessment, position) =>
      isOne(assessment) && !namesMonth(assessment.asOf)
        ? [{ path: jsonPointer(["assessments", position]), params: { activity: assessment.of.id } }]
        : [],
    );
  },
});
