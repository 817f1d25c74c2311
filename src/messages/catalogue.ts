import type { NameOf } from "../agreement/names-in.js";
import type { FigureKey } from "../agreement/printed-figure.js";
import type { BudgetWorking } from "../budget/budget-working.js";
import type { FinancingShare, FinancingShares } from "../budget/financing-shares.js";
import type { Payment } from "../budget/split-payments.js";
import type { BankDayWorking } from "../calendar/bank-day.js";
import type { CalendarDateFault } from "../calendar/calendar-date.js";
import type { Basis } from "../explanation/basis.js";
import type { Working } from "../explanation/working.js";
import type { Issue } from "../issues/issue.js";
import type { ShapeIssue } from "../json/shape-issue.js";
import type { PercentageFault } from "../money/percentage.js";
import type { PrintedSekFault } from "../money/read-printed-sek.js";
import type { SekFault } from "../money/sek.js";
import type { AgreementDifference } from "../oversight/agreement-difference.js";
import type { AgreementStatus } from "../oversight/agreement-status.js";
import type { AmendmentWorking } from "../oversight/amendment-working.js";
import type { Coverage } from "../oversight/coverage.js";
import type { CoverageWorking } from "../oversight/coverage-working.js";
import type { ActionWorking, ForeseenAction } from "../oversight/foreseen-actions.js";
import type { LeastBoundWorking } from "../oversight/least-bound.js";
import type { OpenMatter } from "../oversight/open-matters.js";
import type { AgreementStanding, StandingWorking } from "../oversight/standing-on.js";
import type { StatusWorking } from "../oversight/status-working.js";
import type { WatchDate } from "../oversight/watch-date.js";
import type { WatchWorking } from "../oversight/watch-working.js";
import type { OrganisationNumberIssue } from "../party/organisation-number.js";
import type { StandardIssue } from "../rules/standard-rules.js";
import type { ExtensionDeadline } from "../term/extension-deadline.js";
import type { LatestNoticeDate } from "../term/latest-notice-date.js";
import type { NoticeEffect } from "../term/notice-effect.js";
import type { TermWorking } from "../term/term-working.js";
import type { TextsOf } from "./texts.js";
import type { Words } from "./words.js";

/** The issue of a single value that could not be read (Swedish: fel i ett värde). */
export type ValueIssue =
  | OrganisationNumberIssue
  | Issue<CalendarDateFault>
  | Issue<SekFault>
  | Issue<PercentageFault>
  | Issue<PrintedSekFault>;

/** Every issue that this library has a text for (Swedish: anmärkning). */
export type KnownIssue = StandardIssue | ShapeIssue | ValueIssue;

type AnyWorking =
  | TermWorking
  | BudgetWorking
  | StatusWorking
  | LeastBoundWorking
  | BankDayWorking
  | StandingWorking
  | ActionWorking
  | AmendmentWorking
  | CoverageWorking
  | WatchWorking;

/** Every step, assumption and failure that this library has a text for (Swedish: uträkning). */
export interface KnownWorking extends Working {
  readonly step: AnyWorking["step"];
  readonly assumption: AnyWorking["assumption"];
  readonly failure: AnyWorking["failure"];
}

/** The texts of some kinds of working (Swedish: texter om uträkningar). */
export interface WorkingTexts<Kinds extends Working> {
  readonly steps: TextsOf<Kinds["step"]>;
  readonly assumptions: TextsOf<Kinds["assumption"]>;
  readonly failures: TextsOf<Kinds["failure"]>;
}

/**
 * Every text of one language (Swedish: textkatalog). The type follows from the codes: a text that is missing does not
 * compile.
 *
 * Texts are plain sentences for officials: facts and sums, what is wrong and what to do, never a legal verdict. Nothing
 * that a document says in its own words stands in them, but for the names that `nameOf` gives and the titles of
 * agreements.
 */
export interface MessageCatalogue extends WorkingTexts<KnownWorking> {
  /** Language tag (BCP 47): `"sv"`. */
  readonly language: string;
  readonly issues: TextsOf<KnownIssue>;
  readonly openMatters: TextsOf<OpenMatter>;
  readonly differences: TextsOf<AgreementDifference>;
  /** A line each, as a calendar shows it; no sentence. */
  readonly watchDates: TextsOf<WatchDate>;
  readonly words: Words;
  /** What a step rests on, a sentence. */
  readonly basis: (basis: Basis, nameOf: NameOf) => string;
  /** What a printed figure is about, as in "the source gives 54 % for …". */
  readonly figure: (about: FigureKey, nameOf: NameOf) => string;
  /** Sentence by sentence. */
  readonly status: (status: AgreementStatus) => readonly string[];
  /** Sentence by sentence. */
  readonly standing: (standing: AgreementStanding) => readonly string[];
  /** Whether the agreement foresees an action, and why; a sentence. */
  readonly foreseenAction: (action: ForeseenAction) => string;
  /** Sentence by sentence. */
  readonly coverage: (coverage: Coverage) => readonly string[];
  /** Sentence by sentence. */
  readonly latestNotice: (latest: LatestNoticeDate) => readonly string[];
  /** What a notice does, and when the agreement ends. */
  readonly noticeEffect: (effect: NoticeEffect) => string;
  /** Sentence by sentence. */
  readonly extensionDeadline: (deadline: ExtensionDeadline) => readonly string[];
  /** What a payment is for, how much it is, from whom and to whom; a sentence. */
  readonly payment: (payment: Payment, nameOf: NameOf) => string;
  /** What one party brings in and its share of the whole; a sentence. */
  readonly share: (share: FinancingShare, of: FinancingShares, nameOf: NameOf) => string;
}
