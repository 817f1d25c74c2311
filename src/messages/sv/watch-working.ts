import type { PaymentDayWorking } from "../../budget/payment/payment-working.js";
import type { FollowUpAssumption, FollowUpStep } from "../../follow-up/follow-up-working.js";
import type { AmendmentAssumption } from "../../oversight/amendments/amendment-working.js";
import type { StatusAssumption, StatusStep } from "../../oversight/status/status-working.js";
import type { WatchCode } from "../../oversight/watch/watch-date.js";
import type { WatchAssumption, WatchStep, WhyNotDated } from "../../oversight/watch/watch-working.js";
import type { Per } from "../../quantity/per.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { countOf, periodOf } from "./phrases.js";
import { perOf } from "./quantities.js";
import { words } from "./words.js";

/** Swedish texts for the steps to days to watch, but for those of a status. */
export const watchSteps: TextsOf<Exclude<WatchStep, StatusStep | FollowUpStep | PaymentDayWorking["step"]>> = {
  "appeal.three-weeks": ({ inputs: { announced }, output }) =>
    `Protokollet anslogs ${announced}. Tre veckor därefter är ${output}.`,
  "watch.last-meeting": ({ inputs: { before, papersDispatched }, output }) =>
    `Sista sammanträdet före ${before} är ${output}. Handlingarna skickas ut ${papersDispatched}.`,
};

const subjects: WordsFor<WatchCode> = {
  "watch.term-begins": "Överenskommelsens första dag",
  "watch.term-ends": "Överenskommelsens sista dag",
  "watch.term-extends-itself": "Dagen för automatisk förlängning",
  "watch.notice-last-day": "Sista dag för uppsägning",
  "watch.extension-to-agree": "Sista dag att komma överens om förlängning",
  "watch.extension-to-begin": "Utskick till sista sammanträdet före en förlängning",
  "watch.renegotiation-to-begin": "Sista dag att inleda omförhandling",
  "watch.window-opens": "Första dag för en uppföljning",
  "watch.review-due": "Sista dag för nästa uppföljning",
  "watch.payment-due": "Betalningsdag",
  "watch.payment-period-begins": "Betalningsperiodens början",
  "watch.payment-period-ends": "Betalningsperiodens slut",
  "watch.amount-indexed": "Uppräkningens första år",
  "watch.appeal-ends": "Sista dag att överklaga",
  "watch.amendment-takes-effect": "Ändringens första dag",
  "watch.activity-report-due": "Sista dag för verksamhetsrapport",
  "watch.compilation-due": "Sista dag för sammanställning",
  "watch.financial-follow-up-due": "Sista dag för ekonomisk uppföljning",
  "watch.meeting-due": "Sista dag för möte",
  "watch.evaluation-due": "Sista dag för utvärdering",
  "watch.action-plan-due": "Sista dag för handlingsplan",
  "watch.other-due": "Sista dag för annan uppföljning",
};

const reasons: WordsFor<WhyNotDated> = {
  "not-given": "uppgiften saknas",
  unknown: "dagen är inte känd",
  open: "någon sådan dag finns inte",
  "no-payment-plan": "betalningsplan saknas",
  "on-requisition": "betalning sker mot rekvisition",
  "meetings-not-given": "inga nämndsammanträden är angivna",
  "no-meeting-before": "inget angivet nämndsammanträde ligger tillräckligt tidigt",
  "decision-not-made": "att beslutet har fattats är inte dokumenterat",
  "not-announced": "när protokollet anslogs anges inte",
  "not-of-the-year": "perioden följer inte kalenderåret",
  "payment.due-day-beyond-2199": "dagen ligger efter år 2199",
  "outside-1900-2199": "dagen ligger utanför åren 1900–2199",
  "calendar.holidays-not-known": "helgdagarna är kända bara för 1990–2199",
  "term.last-day-missing": "periodens sista dag anges inte",
  "term.not-open": "villkoret avser en period som löper tills vidare",
  "term.no-latest-day": "uppsägning kan ske vilken dag som helst",
  "term.no-automatic-extension": "perioden förlängs inte automatiskt",
  "term.notice-longer-than-term": "uppsägningstiden är för lång för perioden",
  "term.notice-before-start": "uppsägningstiden löper ut före periodens första dag",
  "term.notice-after-end": "uppsägningen ligger efter sista dagen",
  "term.counting-decides": "det beror på hur uppsägningstiden räknas",
  "term.before-expiry-ends-nothing": "en tid före sista dagen avslutar ingenting",
  "term.beyond-first-extension": "uppsägningstiden löper ut efter den första förlängningen",
  "term.no-extension-clause": "överenskommelsen säger inget om förlängning",
  "term.extension-excluded": "överenskommelsen förlängs inte",
  "term.option-without-terms": "en option på förlängning nämns utan villkor",
  "term.extended-unless-notice": "förlängningen är automatisk och kräver inget avtal",
  "term.extension-of-no-length": "förlängningen har ingen längd",
  "term.beyond-2199": "beräkningen når förbi år 2199",
};

/** How often: "minst 2 gånger per år"; empty where it is not said. */
const howOften = ({ atLeast, per }: { readonly atLeast?: number; readonly per?: Per }): string => {
  const parts = [
    ...(atLeast === undefined ? [] : [`minst ${countOf(atLeast, "gång", "gånger")}`]),
    ...(per === undefined ? [] : [perOf(per)]),
  ];
  return parts.length === 0 ? "" : `, ${parts.join(" ")}`;
};

/** Swedish texts for what days to watch took for granted, but for what statuses and amendments did. */
export const watchAssumptions: TextsOf<
  Exclude<WatchAssumption, StatusAssumption | AmendmentAssumption | FollowUpAssumption>
> = {
  "appeal.announced-throughout": ({ params: { through } }) =>
    `Överklagandetiden förutsätter att anslaget finns kvar till och med ${through}.`,
  "watch.not-dated": ({ params: { of, part, why } }, nameOf) =>
    `${subjects[of]}${part === undefined ? "" : nameInBrackets(part, nameOf)} kan inte anges: ${reasons[why]}.`,
  "watch.due-not-stated": ({ params: { kind, duty, ...often } }, nameOf) =>
    `När följande ska vara klart anges inte: ` +
    `${words.dutyKinds[kind]}${nameInBrackets(duty, nameOf)}${howOften(often)}.`,
  "watch.meetings-not-stated": ({ params: { body, ...often } }, nameOf) =>
    `Dagar för möten i följande organ anges inte: ${nameOf(body)}${howOften(often)}.`,
  "watch.not-known-to-the-day": ({ params: { part, precision } }, nameOf) =>
    `Dagarna för en uppföljning${nameInBrackets(part, nameOf)} är kända bara ${words.precisions[precision]}.`,
  "watch.no-notice-until": ({ params: { lastDay } }) =>
    `Att perioden löper till ${lastDay} förutsätter att ingen har sagt upp. ` +
    "Enligt överenskommelsen förlängs den automatiskt.",
  "watch.payment-day-not-stated": ({ params: { grant } }, nameOf) =>
    `Förfallodag för betalningen anges inte${nameInBrackets(grant, nameOf)}.`,
  "watch.payment-timing-not-stated": ({ params: { grant } }, nameOf) =>
    `Om betalningen sker i förskott eller i efterskott anges inte${nameInBrackets(grant, nameOf)}. Dagarna är ` +
    `räknade från periodens början.`,
  "watch.bank-day-rule-not-stated": ({ params: { grant } }, nameOf) =>
    `Vad som gäller när en betalningsdag inte är en bankdag anges inte${nameInBrackets(grant, nameOf)}. Dagen ` +
    `är inte flyttad.`,
  "watch.part-of-payment-period": ({ params: { grant, period } }, nameOf) =>
    `Bara en del av en betalningsperiod omfattas, ${periodOf(period)}${nameInBrackets(grant, nameOf)}. Hur den ` +
    `betalas anges inte.`,
};
