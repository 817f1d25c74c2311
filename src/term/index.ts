export type {
  AutomaticExtension,
  ExtensionByAgreement,
  ExtensionClause,
  ExtensionTimes,
  NoExtension,
  OptionWithoutTerms,
} from "./extension-clause.js";
export { type ExtensionDeadline, extensionDeadline } from "./extension-deadline.js";
export { extensionPeriod } from "./extension-period.js";
export { type LatestNoticeDate, latestNoticeDate } from "./latest-notice-date.js";
export {
  type Counting,
  COUNTINGS,
  FORMS,
  NOTICE_CONVENTIONS,
  NOTICE_EFFECTS,
  type NoticeClause,
  type NoticeConvention,
  type NoticeEffectKind,
} from "./notice-clause.js";
export { noticeClausesFor } from "./notice-clauses-for.js";
export { type GivenNotice, type NoticeEffect, noticeEffect } from "./notice-effect.js";
export type { NoticeReading } from "./notice-reading.js";
export { type RelatedAgreement, RELATIONS, type RenegotiationClause, type Term } from "./term.js";
export { termWithoutNotice } from "./term-without-notice.js";
export type { LatestDayInputs, TermAssumption, TermFailure, TermStep, TermWorking } from "./term-working.js";
