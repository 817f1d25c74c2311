import { committeeReportMarkdown } from "../../documents/committee-report/committee-report-markdown.js";
import { committeeReport } from "../../oversight/committee-report/committee-report.js";
import { validateAgreement } from "../../rules/validate-agreement.js";
import { dayInSweden } from "../clock.js";
import type { Command } from "../command.js";
import { dayOf, oneOf } from "../given.js";
import { companionsOf, forEachAgreement } from "../inputs.js";
import { jsonListTo } from "../json-list.js";

/** `iop report`: how partnerships stand on a day, for the committees that answer for them. */
export const report: Command = {
  name: "report",
  options: ["format", "on", "with", "input"],
  formats: ["markdown", "json"],
  run: async (context) => {
    const { format, given, host, out, say } = context;
    const on = oneOf(given, "on", dayOf) ?? dayInSweden(host.now());
    const { reports, series } = await companionsOf(context);
    const list = format === "json" ? jsonListTo(out, "reports") : undefined;
    let written = 0;
    const outcome = await forEachAgreement(context, async ({ agreement, nameOf, place }) => {
      const found = committeeReport(agreement, { on, reports, ...(series.length > 0 && { series }) });
      if (list !== undefined) await list.add({ ...place, ...found });
      else {
        const issues = validateAgreement(agreement);
        const text = committeeReportMarkdown(found, { texts: say.library, nameOf, issues });
        await out.write(written === 0 ? text : `\n---\n\n${text}`);
      }
      written += 1;
      return 0;
    });
    await list?.end();
    return outcome;
  },
};
