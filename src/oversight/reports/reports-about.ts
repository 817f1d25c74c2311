import type { Agreement } from "../../agreement/agreement.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Report } from "../../report/report.js";
import type { DatedFulfilment } from "../follow-up/occasion-standing.js";

/** Whether a report is about an agreement; one that names none, or a goal or a target group, is taken to be. */
export const isAboutAgreement = ({ about }: Report, { id }: Agreement): boolean =>
  about.kind !== "agreement" || about.agreement === undefined || about.agreement === id;

/** Whether a report is there on a day; an undated one is. */
export const isKnownOn = ({ day }: Report, on: CalendarDate): boolean => day === undefined || day <= on;

/** The meetings that a report tells of, held by a day, one by one. */
export const heldIn = ({ id: report, meetings = [] }: Report, on: CalendarDate): readonly DatedFulfilment[] =>
  meetings.flatMap(({ day }, meeting) =>
    day !== undefined && day > on ? [] : [{ fulfilment: { report, meeting, ...(day !== undefined && { day }) } }],
  );
