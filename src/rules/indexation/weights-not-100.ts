import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";
import { notAWhole } from "../grounds/not-a-whole.js";

/** The weights of a clause are 100 % together. */
export const indexationWeightsNot100 = agreementRule({
  code: "indexation.weights-not-100",
  severity: "error",
  check: ({ agreement: { indexation = [] } }) =>
    indexation.flatMap(({ series }, position) => {
      const weights = series.flatMap(({ weight }) => weight ?? []);
      if (weights.length < series.length) return [];
      const path = jsonPointer(["indexation", position, "series"]);
      return notAWhole(weights).map((params) => ({ path, params }));
    }),
});
