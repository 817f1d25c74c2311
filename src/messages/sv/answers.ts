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
import { kr, listOf, percent } from "./phrases.js";
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
  const automatic = `Enligt överenskommelsen förlängs perioden automatiskt, en första gång till ${endsWithoutNotice}.`;
  if (effect === "prevents-extension") return [automatic, `Sista dag för en uppsägning som hindrar det är ${latest}.`];
  if (readings.every(({ shortens }) => shortens === undefined)) {
    return [automatic, `Sista dag då en uppsägning hinner löpa ut inom den första perioden är ${latest}.`];
  }
  return [
    `Överenskommelsen upphör ${endsWithoutNotice} även utan uppsägning.`,
    ...(withinTerm === latest
      ? []
      : [`Sista dag då en uppsägning hinner löpa ut inom perioden är ${withinTerm}; den ändrar ingenting.`]),
    `Sista dag då en uppsägning förkortar perioden är ${latest}.`,
  ];
};

/** Until when a notice does what its clause says. */
export const latestNotice = (value: LatestNoticeDate): readonly string[] => {
  const [forward, backward] = value.readings.map(({ shortens, withinTerm }) => shortens ?? withinTerm);
  if (forward === undefined || backward === undefined || forward === backward) return safeDays(value);
  return [
    ...safeDays(value),
    `Räknat framåt från uppsägningsdagen är sista uppsägningsdag ${forward}, bakåt från sista dagen ${backward}.`,
    "Den tidigare är den säkra.",
  ];
};

/** What a notice does. */
export const noticeEffect = ({ outcome, lastDay, runsOut, endsWithoutNotice }: NoticeEffect): string => {
  switch (outcome) {
    case "ends-early":
      return endsWithoutNotice === undefined
        ? `Överenskommelsen upphör i förtid ${lastDay}.`
        : `Överenskommelsen upphör i förtid ${lastDay}. Utan uppsägningen upphör den ${endsWithoutNotice}.`;
    case "changes-nothing":
      return runsOut === undefined
        ? `Uppsägningen ändrar ingenting. Överenskommelsen upphör ${lastDay}.`
        : `Uppsägningen ändrar ingenting: dess tid löper ut först ${runsOut}. Överenskommelsen upphör ${lastDay}.`;
    case "prevents-extension":
      return `Uppsägningen hindrar förlängningen. Överenskommelsen upphör ${lastDay}.`;
    case "comes-too-late":
      return `Uppsägningen kommer för sent för att hindra förlängningen, som löper till ${lastDay}.`;
    case "ends-open-term":
      return `Överenskommelsen upphör ${lastDay}.`;
  }
};

const forms: WordsFor<ExtensionDeadline["form"]> = {
  "in-writing": "Det ska ske skriftligen.",
  any: "Ingen särskild form krävs.",
  "not-stated": "Formen anges inte.",
};

/** Until when the parties may agree to extend, and what they would get. */
export const extensionDeadline = (deadline: ExtensionDeadline): readonly string[] => {
  const { agreeBy, form, extension, latestPossibleEnd } = deadline;
  return [
    `Parterna kan komma överens om förlängning senast ${agreeBy}. ${forms[form]}`,
    `Förlängningen skulle löpa från och med ${extension.from} till och med ${extension.through}.`,
    ...(latestPossibleEnd === undefined
      ? []
      : [`Med så många förlängningar som överenskommelsen medger slutar perioden senast ${latestPossibleEnd}.`]),
    `Om parterna inte kommer överens upphör överenskommelsen ${agreeBy}.`,
  ];
};

/** What a party brings in, and its share. */
export const share = (own: FinancingShare, { of, whole }: FinancingShares, nameOf: NameOf): string =>
  `${nameOf(own.party)} tillför ${kr(own.amount)}, ${percent(own.share)} av ${shareBases[of]} (${kr(whole)})` +
  `${own.stateMoney === undefined ? "" : `, ${ofTheState(own.stateMoney)}`}.`;

/** What of a party's part is the state's: "varav statliga medel 200 000 kr". */
const ofTheState = ({ amount, withoutFigure }: StateMoney): string => {
  const unknown = listOf(withoutFigure.map((category) => words.budgetCategories[category]));
  if (withoutFigure.length === 0) return `varav statliga medel ${kr(amount)}`;
  return amount === "0.00"
    ? `varav ${unknown} inte redovisas`
    : `varav statliga medel ${kr(amount)} och därutöver ${unknown}, som inte redovisas`;
};

/** What the parties of a side bring in together. */
export const sideShare = ({ side, amount, share: own }: SideShare, { of, whole }: FinancingShares): string =>
  `${words.sides[side]} tillför ${kr(amount)}, ${percent(own)} av ${shareBases[of]} (${kr(whole)}).`;
