import { activityOutsideTerm } from "./activity/outside-term.js";
import { activityWithoutFocusArea } from "./activity/without-focus-area.js";
import { amendmentBrokenReference } from "./amendment/broken-reference.js";
import { amendmentChangesNothing } from "./amendment/changes-nothing.js";
import { amendmentDuplicateId } from "./amendment/duplicate-id.js";
import { amendmentInForceBeforeSigned } from "./amendment/in-force-before-signed.js";
import { amendmentNotSigned } from "./amendment/not-signed.js";
import { amendmentOutsideTerm } from "./amendment/outside-term.js";
import { amendmentSomePartiesSigned } from "./amendment/some-parties-signed.js";
import { bodyNotConvened } from "./body/not-convened.js";
import { bodyPartyNotRepresented } from "./body/party-not-represented.js";
import { bodyReportsInCircle } from "./body/reports-in-circle.js";
import { commitmentCarriedOutOutsideParty } from "./commitment/carried-out-outside-party.js";
import { commitmentOneSideOnly } from "./commitment/one-side-only.js";
import { decisionRuleCoversDifferently } from "./decision-rule/covers-differently.js";
import { decisionRuleMatterNotCovered } from "./decision-rule/matter-not-covered.js";
import { decisionRulePartyNotInBody } from "./decision-rule/party-not-in-body.js";
import { decisionFinancesLessThanBound } from "./decision/finances-less-than-bound.js";
import { decisionNotDocumented } from "./decision/not-documented.js";
import { dutyCoversOutsideTerm } from "./duty/covers-outside-term.js";
import { dutyEvaluatedTooLate } from "./duty/evaluated-too-late.js";
import { dutyNotComplete } from "./duty/not-complete.js";
import { dutyOutsideTerm } from "./duty/outside-term.js";
import { extensionAgreedAfterExpiry } from "./extension/agreed-after-expiry.js";
import { extensionAutomaticWithoutEnd } from "./extension/automatic-without-end.js";
import { extensionMoreOftenThanAgreed } from "./extension/more-often-than-agreed.js";
import { extensionNoLength } from "./extension/no-length.js";
import { extensionNotLater } from "./extension/not-later.js";
import { figureAmountDiffers } from "./figure/amount-differs.js";
import { figureShareDiffers } from "./figure/share-differs.js";
import { figureSharesDoNotAddUp } from "./figure/shares-do-not-add-up.js";
import { figureSumDiffersByRounding } from "./figure/sum-differs-by-rounding.js";
import { figureSumDiffers } from "./figure/sum-differs.js";
import { figureThousandTimesTooLarge } from "./figure/thousand-times-too-large.js";
import { goalParentBelow } from "./goal/parent-below.js";
import { indicatorAboutWithoutTolerance } from "./indicator/about-without-tolerance.js";
import { indicatorBaselineAfterTarget } from "./indicator/baseline-after-target.js";
import { indicatorBoundsDoNotFitComparison } from "./indicator/bounds-do-not-fit-comparison.js";
import { indicatorComparisonAgainstDirection } from "./indicator/comparison-against-direction.js";
import { indicatorKindDoesNotFit } from "./indicator/kind-does-not-fit.js";
import { indicatorMeasuresNothing } from "./indicator/measures-nothing.js";
import { indicatorNoTarget } from "./indicator/no-target.js";
import { indicatorShareAbove100 } from "./indicator/share-above-100.js";
import { indicatorStepNotOnScale } from "./indicator/step-not-on-scale.js";
import { indicatorTargetInWords } from "./indicator/target-in-words.js";
import { indicatorTargetOutsideTerm } from "./indicator/target-outside-term.js";
import { ladderOutOfOrder } from "./ladder/out-of-order.js";
import { noticeConventionInterpreted } from "./notice/convention-interpreted.js";
import { noticeDayPastAtSigning } from "./notice/day-past-at-signing.js";
import { noticeGivenNotCounted } from "./notice/given-not-counted.js";
import { noticeLongerThanExtension } from "./notice/longer-than-extension.js";
import { noticeLongerThanTerm } from "./notice/longer-than-term.js";
import { noticeNotForEveryParty } from "./notice/not-for-every-party.js";
import { noticeNothingToEnd } from "./notice/nothing-to-end.js";
import { observationDoesNotFit } from "./observation/does-not-fit.js";
import { observationOfAnotherKind } from "./observation/of-another-kind.js";
import { organisationCheckDigit } from "./organisation/check-digit.js";
import { partiesNoCivilSocietyParty } from "./parties/no-civil-society-party.js";
import { partiesNoPublicParty } from "./parties/no-public-party.js";
import { partiesTooFew } from "./parties/too-few.js";
import { personalDataInText } from "./personal-data/in-text.js";
import { predecessorOverlap } from "./predecessor/overlap.js";
import { predecessorUncoveredDays } from "./predecessor/uncovered-days.js";
import { quantityContradictory } from "./quantity/contradictory.js";
import { referencesDuplicateId } from "./references/duplicate-id.js";
import { referencesNotFound } from "./references/not-found.js";
import { referencesNotInBudget } from "./references/not-in-budget.js";
import { referencesParentCircle } from "./references/parent-circle.js";
import { renegotiationOutsideTerm } from "./renegotiation/outside-term.js";
import { signatureAfterStart } from "./signature/after-start.js";
import { signatureNotDocumented } from "./signature/not-documented.js";
import { standardMoneyRules } from "./standard-money-rules.js";
import { successorOverlap } from "./successor/overlap.js";
import { successorUncoveredDays } from "./successor/uncovered-days.js";
import { termDayNotGiven } from "./term/day-not-given.js";
import { termEndsBeforeStart } from "./term/ends-before-start.js";
import { termRelatedToItself } from "./term/related-to-itself.js";
import { termUmbrellaEndsEarlier } from "./term/umbrella-ends-earlier.js";

/** The rules that this library holds every agreement to (Swedish: standardregler), in the order of their issues. */
export const standardRules = [
  partiesTooFew,
  partiesNoPublicParty,
  partiesNoCivilSocietyParty,
  organisationCheckDigit,
  referencesDuplicateId,
  referencesNotFound,
  referencesNotInBudget,
  referencesParentCircle,
  termEndsBeforeStart,
  termDayNotGiven,
  termRelatedToItself,
  termUmbrellaEndsEarlier,
  noticeNothingToEnd,
  noticeLongerThanTerm,
  noticeLongerThanExtension,
  noticeConventionInterpreted,
  noticeNotForEveryParty,
  noticeDayPastAtSigning,
  noticeGivenNotCounted,
  extensionNoLength,
  extensionAutomaticWithoutEnd,
  extensionAgreedAfterExpiry,
  extensionNotLater,
  extensionMoreOftenThanAgreed,
  renegotiationOutsideTerm,
  predecessorUncoveredDays,
  predecessorOverlap,
  successorUncoveredDays,
  successorOverlap,
  decisionNotDocumented,
  decisionFinancesLessThanBound,
  signatureNotDocumented,
  signatureAfterStart,
  amendmentNotSigned,
  amendmentInForceBeforeSigned,
  amendmentSomePartiesSigned,
  amendmentOutsideTerm,
  amendmentChangesNothing,
  amendmentBrokenReference,
  amendmentDuplicateId,
  indicatorMeasuresNothing,
  indicatorNoTarget,
  indicatorTargetInWords,
  indicatorKindDoesNotFit,
  indicatorBoundsDoNotFitComparison,
  indicatorAboutWithoutTolerance,
  indicatorComparisonAgainstDirection,
  indicatorShareAbove100,
  indicatorBaselineAfterTarget,
  indicatorTargetOutsideTerm,
  indicatorStepNotOnScale,
  quantityContradictory,
  goalParentBelow,
  observationOfAnotherKind,
  observationDoesNotFit,
  activityOutsideTerm,
  activityWithoutFocusArea,
  commitmentOneSideOnly,
  commitmentCarriedOutOutsideParty,
  dutyCoversOutsideTerm,
  bodyNotConvened,
  bodyReportsInCircle,
  bodyPartyNotRepresented,
  decisionRulePartyNotInBody,
  decisionRuleCoversDifferently,
  decisionRuleMatterNotCovered,
  ladderOutOfOrder,
  dutyNotComplete,
  dutyOutsideTerm,
  dutyEvaluatedTooLate,
  ...standardMoneyRules,
  figureThousandTimesTooLarge,
  figureAmountDiffers,
  figureSumDiffers,
  figureSumDiffersByRounding,
  figureShareDiffers,
  figureSharesDoNotAddUp,
  personalDataInText,
] as const;

/** Any standard rule (Swedish: standardregel). */
export type StandardRule = (typeof standardRules)[number];

/** Any issue of a standard rule (Swedish: anmärkning enligt standardregel). */
export type StandardIssue = ReturnType<StandardRule["issues"]>[number];
