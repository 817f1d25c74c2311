import { redact as redacted } from "../../json/redact.js";
import type { RedactionPolicy } from "../../json/redaction.js";
import { describeRedaction } from "../../messages/describe/describe-redaction.js";
import type { Command } from "../command.js";
import { allOf, isGiven } from "../given.js";
import { forEachDocument } from "../inputs.js";
import { jsonLine } from "../json-line.js";
import { Misuse } from "../misuse.js";
import type { Line } from "../output.js";
import { placeInWords } from "../place-in-words.js";
import { sentenceLines } from "../working-lines.js";

const pointerIn = (text: string): string | undefined => (text.startsWith("/") ? text : undefined);

/** `iop redact`: documents for publication; what was taken away is said on standard error, the value never. */
export const redact: Command = {
  name: "redact",
  options: ["format", "leave-out", "blank", "keep-extensions", "input"],
  formats: ["json", "ndjson"],
  run: async (context) => {
    const { format, given, say, out, err } = context;
    const policy: RedactionPolicy = {
      leaveOut: allOf(given, "leave-out", pointerIn),
      blank: allOf(given, "blank", pointerIn),
      extensions: isGiven(given, "keep-extensions") ? "kept" : "left-out",
    };
    let written = 0;
    return forEachDocument(context, async ({ place, document: { is, value } }) => {
      if (is === "index-series") {
        await err.lines([[say.passedOver(placeInWords(place))]]);
        return 0;
      }
      written += 1;
      if (format === "json" && written > 1) throw new Misuse(({ misuse }) => misuse["one-document"]("--format json"));
      const redaction = is === "report" ? redacted(value, policy) : redacted(value, policy);
      const { document, removed } = redaction;
      await out.write(format === "json" ? `${JSON.stringify(document, undefined, 2)}\n` : jsonLine(document));
      const places = removed.map(({ path, kind }): Line => ["  ", `${path} (${kind})`]);
      await err.lines([
        [{ style: "strong", text: placeInWords(place) }],
        ...sentenceLines(describeRedaction(redaction, say.library), err.width),
        ...places,
      ]);
      return 0;
    });
  },
};
