const { readFileSync } = require("node:fs");
const whole = require("iop-sdk");
const { parseAgreement } = require("iop-sdk/json");
const { validateAgreement } = require("iop-sdk/rules");
const { latestNoticeDate } = require("iop-sdk/term");

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
