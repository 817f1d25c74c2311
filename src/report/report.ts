import type { PrintedFigure } from "../agreement/printed-figure.js";
import type { BudgetOutcome } from "../budget/outcome/budget-outcome.js";
import type { PaymentMade } from "../budget/payment/payment-made.js";
import type { CalendarDate } from "../calendar/calendar-date.js";
import type { Period } from "../calendar/period.js";
import type { Goal } from "../goals/goal.js";
import type { Indicator } from "../goals/indicator.js";
import type { Observation } from "../goals/observation.js";
import type { Scale } from "../goals/scale.js";
import type { TargetGroup } from "../goals/target-group.js";
import type { AsWritten } from "../notation/as-written.js";
import type { Extensions } from "../notation/extensions.js";
import type { Id } from "../notation/id.js";
import type { Decision } from "../party/decision.js";
import type { Organisation } from "../party/organisation.js";
import type { Section } from "../party/section.js";
import type { Source } from "../party/source.js";
import type { Activity } from "../undertakings/activity.js";
import type { Assessment } from "./assessment.js";

/** What a report is about (Swedish: vad uppföljningen avser). */
export type ReportSubject =
  | { readonly kind: "agreement"; readonly agreement?: Id; readonly title: string; readonly period?: Period }
  | { readonly kind: "goal"; readonly goal: Id }
  | { readonly kind: "target-group"; readonly targetGroup: Id };

/** Something the parties want to develop (Swedish: utvecklingsområde); owner and day often not stated. */
export interface DevelopmentArea {
  readonly text: string;
  /** `joint`: agreed on; `idea`: only an idea for the future. */
  readonly standing: "joint" | "idea";
  readonly owner?: Id;
  readonly by?: CalendarDate;
}

/** Meetings held for follow-up (Swedish: dialogmöte). */
export interface MeetingHeld {
  readonly text: string;
  readonly day?: CalendarDate;
  /** The body of the agreement that met; absent: not stated, or no body. */
  readonly body?: Id;
  /** Organisations that took part. */
  readonly organisations?: readonly Id[];
  /** Which of several undated meetings. */
  readonly number?: number;
}

/**
 * A follow-up (Swedish: uppföljning) of an agreement, a goal or a target group: what was seen and how it was judged.
 */
export interface Report {
  readonly schemaVersion: "1.0";
  readonly kind: "report";
  readonly id: Id;
  readonly title: string;
  readonly otherNames?: readonly string[];
  readonly about: ReportSubject;
  /** Day of the report; absent: undated. */
  readonly day?: CalendarDate;
  /** What time it tells of. */
  readonly period?: Period;
  readonly author?: Id;
  /** The duties of the agreement that it fulfils (Swedish: uppföljningsskyldighet); its meetings, those to meet. */
  readonly fulfils?: readonly Id[];
  readonly organisations: readonly Organisation[];
  readonly targetGroups?: readonly TargetGroup[];
  readonly goals?: readonly Goal[];
  readonly indicators?: readonly Indicator[];
  readonly activities?: readonly Activity[];
  readonly decisions?: readonly Decision[];
  readonly observations?: readonly Observation[];
  readonly scales?: readonly Scale[];
  readonly assessments?: readonly Assessment[];
  /** What budgets of the agreement came to; ids of budgets, lines and periods are the agreement's. */
  readonly outcomes?: readonly BudgetOutcome[];
  /** Payments of the agreement's grants; ids of grants are the agreement's. */
  readonly paymentsMade?: readonly PaymentMade[];
  readonly developmentAreas?: readonly DevelopmentArea[];
  readonly meetings?: readonly MeetingHeld[];
  /** When the next follow-up is to be. */
  readonly nextFollowUp?: Period;
  readonly sections?: readonly Section[];
  readonly printedFigures?: readonly PrintedFigure[];
  readonly sources?: readonly Source[];
  readonly extensions?: Extensions;
}

/** A report as one writes it: branded texts as plain text (Swedish: som man skriver den). */
export type ReportInput = AsWritten<Report>;
