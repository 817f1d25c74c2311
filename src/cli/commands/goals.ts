import { describeGoal } from "../../messages/describe/describe-goal.js";
import { describeProgress } from "../../messages/describe/describe-progress.js";
import { goalProgress } from "../../oversight/goals/goal-progress.js";
import { dayInSweden } from "../clock.js";
import type { Command } from "../command.js";
import { dayOf, isGiven, oneOf } from "../given.js";
import { companionsOf, forEachAgreement } from "../inputs.js";
import { jsonLine } from "../json-line.js";
import { jsonListTo } from "../json-list.js";
import { reportsOn } from "../reports-on.js";
import type { Line } from "../output.js";
import { sentenceLines, workingOf } from "../working-lines.js";

/** `iop goals`: how far the goals of agreements are reached on a day. */
export const goals: Command = {
  name: "goals",
  options: ["format", "on", "with", "working", "input"],
  formats: ["text", "json", "ndjson"],
  run: async (context) => {
    const { format, given, host, out, say } = context;
    const texts = say.library;
    const on = oneOf(given, "on", dayOf) ?? dayInSweden(host.now());
    const steps = isGiven(given, "working");
    const { reports } = await companionsOf(context);
    const list = format === "json" ? jsonListTo(out, "agreements") : undefined;
    const outcome = await forEachAgreement(context, async ({ agreement, nameOf, place }) => {
      const answer = goalProgress(agreement, { on, reports: reportsOn(agreement, reports) });
      const { goals: found, indicators } = answer.value;
      const working = workingOf(answer, { say, nameOf, steps });
      if (format === "text") {
        const sentences = [
          ...found.map((goal) => describeGoal(goal, texts, nameOf)),
          ...indicators.flatMap((progress) => describeProgress(progress, texts, nameOf).join(" ")),
        ];
        const heading: Line = [{ style: "strong", text: agreement.title }, ` (${say.asOf(on)})`];
        const lines = sentenceLines(sentences.length === 0 ? [say.noGoals] : sentences, out.width);
        await out.lines([heading, ...lines, ...sentenceLines(working, out.width), []]);
      } else {
        const one = { ...place, agreement: agreement.id, ...answer.value, working };
        await (list === undefined ? out.write(jsonLine(one)) : list.add(one));
      }
      return 0;
    });
    await list?.end({ on });
    return outcome;
  },
};
