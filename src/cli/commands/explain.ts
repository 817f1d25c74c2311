import { describeBasis } from "../../messages/describe/describe-basis.js";
import { standardIndexSeriesRules } from "../../rules/standard-index-series-rules.js";
import { standardReportRules } from "../../rules/standard-report-rules.js";
import { standardRules } from "../../rules/standard-rules.js";
import type { Command } from "../command.js";
import { Misuse } from "../misuse.js";

/** `iop explain`: what the code of an issue means. */
export const explain: Command = {
  name: "explain",
  options: ["format"],
  formats: ["text", "json"],
  run: async ({ given, format, say, out }) => {
    const [code = "", ...others] = given.positionals;
    if (code === "" || others.length > 0) throw new Misuse(({ misuse }) => misuse["no-code"]);
    const rule = [...standardRules, ...standardReportRules, ...standardIndexSeriesRules].find(
      (each) => each.code === code,
    );
    if (rule === undefined) throw new Misuse(({ misuse }) => misuse["no-such-code"](code));
    const { severity, basis } = rule;
    if (format === "json") await out.write(`${JSON.stringify({ code, severity, basis }, undefined, 2)}\n`);
    else {
      const word = say.library.words.severities[severity];
      await out.lines([
        [{ style: "strong", text: code }, ` (${word})`],
        ...(basis === undefined ? [] : [[describeBasis(basis, say.library)]]),
      ]);
    }
    return 0;
  },
};
