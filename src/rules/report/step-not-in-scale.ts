import { jsonPointer } from "../../notation/json-pointer.js";
import { stepsOf } from "../../report/latest-assessments.js";
import { reportRule } from "../report-rule.js";

/** An assessment takes a step of its scale; a printed count is of a step that some scale has. */
export const reportStepNotInScale = reportRule({
  code: "report.step-not-in-scale",
  severity: "error",
  check: ({ report: { scales, assessments = [], printedFigures = [] } }) => {
    const steps = stepsOf(scales);
    const all = new Set([...steps.values()].flatMap((ofScale) => [...ofScale.keys()]));
    const assessed = assessments.flatMap(({ scale, step }, position) =>
      steps.get(scale)?.has(step) === false
        ? [{ path: jsonPointer(["assessments", position, "step"]), params: { step } }]
        : [],
    );
    const printed = printedFigures.flatMap(({ about }, position) => {
      if (about.kind !== "activity-count" || about.step === undefined) return [];
      const known = about.scale === undefined ? all : steps.get(about.scale);
      const path = jsonPointer(["printedFigures", position, "about", "step"]);
      return known?.has(about.step) === false ? [{ path, params: { step: about.step } }] : [];
    });
    return [...assessed, ...printed];
  },
});
