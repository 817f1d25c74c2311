import { jsonPointer } from "../../notation/json-pointer.js";
import { agreementRule } from "../agreement-rule.js";

/** What an observation is of is of the kind that it says. */
export const observationOfAnotherKind = agreementRule({
  code: "observation.of-another-kind",
  severity: "error",
  check: ({ agreement: { observations = [] }, parts }) =>
    observations.flatMap(({ of }, position) => {
      const found = parts.get(of.id);
      return found === undefined || found.kind === of.kind
        ? []
        : [
            {
              path: jsonPointer(["observations", position, "of", "kind"]),
              params: { said: of.kind, found: found.kind },
            },
          ];
    }),
});
