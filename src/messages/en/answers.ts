import type { NameOf } from "../../agreement/names-in.js";
import type { FinancingShare } from "../../budget/contribution/financing-share.js";
import type { SideShare } from "../../budget/contribution/side-shares.js";
import type { StateMoney } from "../../budget/contribution/state-money.js";
import type { FinancingShares } from "../../budget/contribution/financing-shares.js";
import type { AgreementStatus } from "../../oversight/status/agreement-status.js";
import type { ExtensionDeadline } from "../../term/extension-deadline.js";
import type { LatestNoticeDate } from "../../term/latest-notice-date.js";
import type { NoticeEffect } from "../../term/notice-effect.js";
import type { WordsFor } from "../words.js";
import { shareBases } from "./budget.js";
import { kronor, listOf, percent } from "./phrases.js";
import { positionOn } from "./position-on.js";
import { words } from "./words.js";

/** How an agreement stands on a day. */
export const status = (value: AgreementStatus): readonly string[] => [
  positionOn(value),
  words.decisions[value.decision],
  words.signatures[value.signatures],
];

/** Until when a notice has its effect, by every way of counting. */
const safeDays = (value: LatestNoticeDate): readonly string[] => {
  const { effect, endsWithoutNotice, latest, withinTerm, readings } = value;
  const automatic = `By the agreement the term is extended automatically, a first time to ${endsWithoutNotice}.`;
  if (effect === "prevents-extension") return [automatic, `The last day for a notice that prevents it is ${latest}.`];
  if (readings.every(({ shortens }) => shortens === undefined)) {
    return [automatic, `The last day for a notice that runs out within the first term is ${latest}.`];
  }
  return [
    `The agreement ends on ${endsWithoutNotice}, also without notice.`,
    ...(withinTerm === latest
      ? []
      : [`The last day for a notice that runs out within the term is ${withinTerm}; it changes nothing.`]),
    `The last day for a notice that shortens the term is ${latest}.`,
  ];
};

/** Until when a notice does what its clause says. */
export const latestNotice = (value: LatestNoticeDate): readonly string[] => {
  const [forward, backward] = value.readings.map(({ shortens, withinTerm }) => shortens ?? withinTerm);
  if (forward === undefined || backward === undefined || forward === backward) return safeDays(value);
  return [
    ...safeDays(value),
    `Counted forward from the day of notice the last day for it is ${forward}, backward from the last day ${backward}.`,
    "The earlier is the safe one.",
  ];
};

/** What a notice does. */
export const noticeEffect = ({ outcome, lastDay, runsOut, endsWithoutNotice }: NoticeEffect): string => {
  switch (outcome) {
    case "ends-early":
      return endsWithoutNotice === undefined
        ? `The agreement ends early, on ${lastDay}.`
        : `The agreement ends early, on ${lastDay}. Without the notice it ends on ${endsWithoutNotice}.`;
    case "changes-nothing":
      return runsOut === undefined
        ? `The notice changes nothing. The agreement ends on ${lastDay}.`
        : `The notice changes nothing: its time runs out only on ${runsOut}. The agreement ends on ${lastDay}.`;
    case "prevents-extension":
      return `The notice prevents the extension. The agreement ends on ${lastDay}.`;
    case "comes-too-late":
      return `The notice comes too late to prevent the extension, which runs to ${lastDay}.`;
    case "ends-open-term":
      return `The agreement ends on ${lastDay}.`;
  }
};

const forms: WordsFor<ExtensionDeadline["form"]> = {
  "in-writing": "This must be in writing.",
  any: "No particular form is required.",
  "not-stated": "The form is not stated.",
};

/** Until when the parties may agree to extend, and what they would get. */
export const extensionDeadline = (deadline: ExtensionDeadline): readonly string[] => {
  const { agreeBy, form, extension, latestPossibleEnd } = deadline;
  return [
    `The parties can agree on an extension by ${agreeBy} at the latest. ${forms[form]}`,
    `The extension would run from ${extension.from} through ${extension.through}, both included.`,
    ...(latestPossibleEnd === undefined
      ? []
      : [`With as many extensions as the agreement allows, the term ends on ${latestPossibleEnd} at the latest.`]),
    `If the parties do not agree, the agreement ends on ${agreeBy}.`,
  ];
};

/** What a party brings in, and its share. */
export const share = (own: FinancingShare, { of, whole }: FinancingShares, nameOf: NameOf): string =>
  `${nameOf(own.party)} brings in ${kronor(own.amount)}, ` +
  `${percent(own.share)} of ${shareBases[of]} (${kronor(whole)})` +
  `${own.stateMoney === undefined ? "" : `, ${ofTheState(own.stateMoney)}`}.`;

/** What of a party's part is the state's: "of which SEK 200,000 is from the state". */
const ofTheState = ({ amount, withoutFigure }: StateMoney): string => {
  const unknown = listOf(withoutFigure.map((category) => words.budgetCategories[category]));
  if (withoutFigure.length === 0) return `of which ${kronor(amount)} is from the state`;
  return amount === "0.00"
    ? `of which ${unknown} not given`
    : `of which ${kronor(amount)} is from the state, and ${unknown} not given besides`;
};

/** What the parties of a side bring in together. */
export const sideShare = ({ side, amount, share: own }: SideShare, { of, whole }: FinancingShares): string =>
  `${words.sides[side]} brings in ${kronor(amount)}, ${percent(own)} of ${shareBases[of]} (${kronor(whole)}).`;
