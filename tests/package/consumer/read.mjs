import { readFileSync } from "node:fs";
import * as whole from "iop-sdk";
import { parseAgreement } from "iop-sdk/json";
import { validateAgreement } from "iop-sdk/rules";
import { latestNoticeDate } from "iop-sdk/term";

const parsed = parseAgreement(JSON.parse(readFileSync(process.argv[2], "utf8")));
const { term } = parsed.value;
console.log(
  JSON.stringify({
    read: parsed.ok,
    issues: validateAgreement(parsed.value),
    latestNotice: latestNoticeDate(term, term.notice[0]),
    oneCopy: whole.latestNoticeDate === latestNoticeDate,
  }),
);
