import { jsonPointer } from "../../notation/json-pointer.js";
import { writtenAs } from "../../oversight/figures/figure-range.js";
import { reportRule } from "../report-rule.js";

/** A printed count of activities is what counting them gives. */
export const reportCountDiffers = reportRule({
  code: "report.count-differs",
  severity: "error",
  check: ({ counts }) =>
    counts.flatMap(({ figure, position, computed, verdict, activities = [] }) => {
      if (verdict !== "differs" || computed === undefined) return [];
      const { id, about, value, unit } = figure;
      const path = jsonPointer(["printedFigures", position, "value"]);
      const facts = { figure: id, about, printed: value, computed: writtenAs(figure, computed), unit };
      return [{ path, params: { ...facts, activities } }];
    }),
});
