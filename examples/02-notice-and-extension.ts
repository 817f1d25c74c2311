/**
 * What may be done with an agreement on a day, until when, and what a notice would do.
 *
 *   npx tsx --conditions=iop-sdk-source examples/02-notice-and-extension.ts
 */
import { readFileSync } from "node:fs";
import {
  calendarDate,
  describeExtensionDeadline,
  describeLatestNotice,
  describeNoticeEffect,
  extensionDeadline,
  foreseenActions,
  latestNoticeDate,
  noticeEffect,
  parseAgreementText,
  standingOn,
} from "iop-sdk";
import { sv } from "iop-sdk/messages/sv";

const read = parseAgreementText(
  readFileSync(new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url), "utf8"),
);
if (!read.ok) throw new Error("The example agreement cannot be read.");
const agreement = read.value;

for (const on of ["2018-12-01", "2021-03-30", "2021-04-01", "2022-01-01"].map(calendarDate)) {
  const standing = standingOn(agreement, { on });
  const actions = foreseenActions(agreement, { on });
  if (!standing.ok || !actions.ok) continue;
  const foreseen = actions.value.filter(({ reason }) => reason === "foreseen").map(({ action }) => action);
  console.log(`${on}: ${standing.value.standing} → ${foreseen.join(", ")}`);
}

for (const clause of agreement.term.notice ?? []) {
  const latest = latestNoticeDate(agreement.term, clause);
  if (latest.ok) for (const line of describeLatestNotice(latest.value, sv)) console.log(line);
  for (const given of ["2021-03-30", "2021-03-31"].map(calendarDate)) {
    const effect = noticeEffect(agreement.term, { clause, given });
    if (effect.ok) console.log(`${given}: ${describeNoticeEffect(effect.value, sv)}`);
  }
}

const deadline = extensionDeadline(agreement.term);
if (deadline.ok) for (const line of describeExtensionDeadline(deadline.value, sv)) console.log(line);
