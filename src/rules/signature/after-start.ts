import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** The parties signed on the first day or before. */
export const signatureAfterStart = agreementRule({
  code: "signature.after-start",
  severity: "note",
  check: ({ agreement: { term, events = [] } }) => {
    const { from } = term.period;
    return events.flatMap((event, position) =>
      event.kind === "signed" && event.day !== undefined && from !== undefined && event.day > from
        ? [{ path: jsonPointer(["events", position, "day"]), params: { signed: event.day, from } }]
        : [],
    );
  },
});
