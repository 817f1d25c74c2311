import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/**
 * Somebody convenes a body that is to meet, decide or do something. One that another body sets up is convened by that
 * one.
 */
export const bodyNotConvened = agreementRule({
  code: "body.not-convened",
  severity: "note",
  check: ({ agreement: { bodies = [] } }) =>
    bodies.flatMap(({ id, convener, meetings, decisionRules = [], duties = [], setUpBy }, position) => {
      const isToMeet = meetings !== undefined || decisionRules.length > 0 || duties.length > 0;
      const isConvened = convener?.party !== undefined || convener?.role !== undefined || setUpBy !== undefined;
      return isToMeet && !isConvened ? [{ path: jsonPointer(["bodies", position]), params: { body: id } }] : [];
    }),
});
