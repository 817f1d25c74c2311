import { readFile } from "node:fs/promises";
import { URL } from "node:url";
import type { Command } from "../command.js";
import { Misuse } from "../misuse.js";
import type { DocumentKind } from "../read-document.js";

/** The published file of each kind of document. */
const FILES: Readonly<Record<DocumentKind, string>> = {
  agreement: "agreement.json",
  report: "report.json",
  "index-series": "index-series.json",
};

/** `iop schema`: the JSON Schema of a kind of document, as it is published in the package. */
export const schema: Command = {
  name: "schema",
  options: [],
  formats: ["json"],
  run: async ({ given, host, out }) => {
    const [kind = "", ...others] = given.positionals;
    const file = Object.entries(FILES).find(([name]) => name === kind)?.[1];
    if (file === undefined || others.length > 0) {
      throw new Misuse(({ misuse }) => misuse["no-such-kind"](Object.keys(FILES).join(", ")));
    }
    await out.write(await readFile(new URL(file, host.schemas), "utf8"));
    return 0;
  },
};
