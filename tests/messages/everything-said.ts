import type { NameOf } from "../../src/agreement/names-in.js";
import type { Basis } from "../../src/explanation/basis.js";
import type { KnownIssue, KnownWorking, MessageCatalogue } from "../../src/messages/catalogue.js";
import { describeAssumption } from "../../src/messages/describe-assumption.js";
import { describeBasis } from "../../src/messages/describe-basis.js";
import { describeCoverage } from "../../src/messages/describe-coverage.js";
import { describeDifference } from "../../src/messages/describe-difference.js";
import { describeExtensionDeadline } from "../../src/messages/describe-extension-deadline.js";
import { describeFailure } from "../../src/messages/describe-failure.js";
import { describeForeseenAction } from "../../src/messages/describe-foreseen-action.js";
import { describeIssue } from "../../src/messages/describe-issue.js";
import { describeLatestNotice } from "../../src/messages/describe-latest-notice.js";
import { describeNoticeEffect } from "../../src/messages/describe-notice-effect.js";
import { describeOpenMatter } from "../../src/messages/describe-open-matter.js";
import { describePayment } from "../../src/messages/describe-payment.js";
import { describeShares } from "../../src/messages/describe-shares.js";
import { describeStanding } from "../../src/messages/describe-standing.js";
import { describeStatus } from "../../src/messages/describe-status.js";
import { describeStep } from "../../src/messages/describe-step.js";
import { describeWatchDate } from "../../src/messages/describe-watch-date.js";
import type { AgreementDifference } from "../../src/oversight/agreement-difference.js";
import type { OpenMatter } from "../../src/oversight/open-matters.js";
import type { WatchDate } from "../../src/oversight/watch-date.js";
import type { ExtensionDeadline } from "../../src/term/extension-deadline.js";
import type { LatestNoticeDate } from "../../src/term/latest-notice-date.js";
import type { NoticeEffect } from "../../src/term/notice-effect.js";
import * as answers from "./answer-samples.js";
import { issueSamples } from "./issue-samples.js";
import { chain, differenceSamples, foreseenReasons, watchDateSamples } from "./watch-samples.js";
import { assumptionSamples, failureSamples, stepSamples } from "./working-samples.js";

/** The texts on the samples of a code. */
export interface Said {
  readonly about: string;
  readonly texts: readonly string[];
}

const COMMON = { severity: "error", path: "", basis: { kind: "arithmetic" } } as const;

const one = <Sample>(samples: Readonly<Record<string, Sample>>): Readonly<Record<string, readonly Sample[]>> =>
  Object.fromEntries(Object.entries(samples).map(([name, sample]) => [name, [sample]]));

/** The texts on some samples; that these make things of the right type is what `Samples` sees to. */
const each = (
  group: string,
  samples: Readonly<Record<string, readonly object[]>>,
  say: (thing: never) => string | readonly string[],
): readonly Said[] =>
  Object.entries(samples).map(([code, ofCode]) => ({
    about: `${group} ${code}`,
    texts: ofCode.flatMap((sample) => say({ ...COMMON, ...sample, code } as never)),
  }));

/** A text on every sample there is: whole sentences. */
export const everythingSaid = (texts: MessageCatalogue, nameOf?: NameOf): readonly Said[] => [
  ...each("issue", issueSamples, (issue: KnownIssue) => describeIssue(issue, texts, nameOf)),
  ...each("step", stepSamples, (step: KnownWorking["step"]) => describeStep(step, texts, nameOf)),
  ...each("assumption", assumptionSamples, (assumption: KnownWorking["assumption"]) =>
    describeAssumption(assumption, texts, nameOf),
  ),
  ...each("failure", failureSamples, (failure: KnownWorking["failure"]) => describeFailure(failure, texts, nameOf)),
  ...each("open matter", answers.openMatterSamples, (matter: OpenMatter) => describeOpenMatter(matter, texts, nameOf)),
  ...each("basis", answers.bases, (basis: Basis) => describeBasis(basis, texts, nameOf)),
  ...each("last day for notice", one(answers.latestNotices), (latest: LatestNoticeDate) =>
    describeLatestNotice(latest, texts),
  ),
  ...each("notice", answers.noticeEffects, (effect: NoticeEffect) => describeNoticeEffect(effect, texts)),
  ...each("extension", one(answers.deadlines), (deadline: ExtensionDeadline) =>
    describeExtensionDeadline(deadline, texts),
  ),
  ...each("difference", differenceSamples, (difference: AgreementDifference) =>
    describeDifference(difference, texts, nameOf),
  ),
  {
    about: "action",
    texts: foreseenReasons.map((reason) =>
      describeForeseenAction({ action: "give-notice", reason, basis: COMMON.basis }, texts),
    ),
  },
  {
    about: "standing",
    texts: describeStanding({ ...answers.status, standing: "notice-given", settledBy: "notice-given" }, texts),
  },
  { about: "coverage", texts: describeCoverage(chain, texts) },
  { about: "status", texts: describeStatus(answers.status, texts) },
  { about: "payment", texts: [describePayment(answers.payment, texts, nameOf)] },
  { about: "share", texts: describeShares(answers.shares, texts, nameOf) },
];

/** A line for a calendar on every day to watch there is: no sentences. */
export const everyDayToWatch = (texts: MessageCatalogue, nameOf?: NameOf): readonly Said[] =>
  each("day to watch", watchDateSamples, (date: WatchDate) => describeWatchDate(date, texts, nameOf));
