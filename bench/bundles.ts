import { gzipSync } from "node:zlib";
import { consumerBundle } from "../scripts/consumer-bundle.js";
import type { Row } from "./row.js";

const PROGRAMS = [
  {
    what: "bundle of `latestNoticeDate`",
    code: 'import { latestNoticeDate } from "iop-sdk"; console.log(latestNoticeDate);',
    must: "< 10 kB minified (decision 3)",
  },
  {
    what: "bundle of reading, checking and the Swedish texts of issues",
    code: `import { parseAgreement } from "iop-sdk/json";
      import { validateAgreement } from "iop-sdk/rules";
      import { describeIssue } from "iop-sdk/messages";
      import { svIssues } from "iop-sdk/messages/sv/issues";
      console.log(parseAgreement, validateAgreement, describeIssue, svIssues);`,
    must: "< 75 kB gzip",
  },
  { what: "bundle of zod alone, for scale", code: 'import * as z from "zod"; console.log(z.strictObject);', must: "" },
];

const kB = (code: string | Uint8Array): string => `${(code.length / 1000).toFixed(1)} kB`;

/** What a consumer's bundler makes of the built package. */
export const bundleRows = async (): Promise<readonly Row[]> =>
  Promise.all(
    PROGRAMS.map(async ({ what, code, must }) => {
      const bundle = await consumerBundle(code, process.cwd());
      return { what, measured: `${kB(bundle)} minified, ${kB(gzipSync(bundle))} gzip`, must };
    }),
  );
