import type { NameOf } from "../../src/agreement/names-in.js";
import type { Basis } from "../../src/explanation/basis.js";
import type { KnownIssue, KnownWorking, MessageCatalogue } from "../../src/messages/catalogue.js";
import { describeAssumption } from "../../src/messages/describe-assumption.js";
import { describeBasis } from "../../src/messages/describe-basis.js";
import { describeExtensionDeadline } from "../../src/messages/describe-extension-deadline.js";
import { describeFailure } from "../../src/messages/describe-failure.js";
import { describeIssue } from "../../src/messages/describe-issue.js";
import { describeLatestNotice } from "../../src/messages/describe-latest-notice.js";
import { describeNoticeEffect } from "../../src/messages/describe-notice-effect.js";
import { describeOpenMatter } from "../../src/messages/describe-open-matter.js";
import { describePayment } from "../../src/messages/describe-payment.js";
import { describeShares } from "../../src/messages/describe-shares.js";
import { describeStatus } from "../../src/messages/describe-status.js";
import { describeStep } from "../../src/messages/describe-step.js";
import type { OpenMatter } from "../../src/oversight/open-matters.js";
import type { ExtensionDeadline } from "../../src/term/extension-deadline.js";
import type { LatestNoticeDate } from "../../src/term/latest-notice-date.js";
import type { NoticeEffect } from "../../src/term/notice-effect.js";
import * as answers from "./answer-samples.js";
import { issueSamples } from "./issue-samples.js";
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
  { about: "status", texts: describeStatus(answers.status, texts) },
  { about: "payment", texts: [describePayment(answers.payment, texts, nameOf)] },
  { about: "share", texts: describeShares(answers.shares, texts, nameOf) },
];
