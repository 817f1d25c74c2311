import type { Agreement, Issue } from "iop-sdk";
import type { CalendarDate } from "iop-sdk/calendar";
import { parseAgreement } from "iop-sdk/json";
import { sek, sumSek, type Sek } from "iop-sdk/money";
import { validateAgreement } from "iop-sdk/rules";
import { latestNoticeDate } from "iop-sdk/term";

export const issuesOf = (json: unknown): readonly Issue[] => {
  const result = parseAgreement(json);
  return result.ok ? validateAgreement(result.value) : result.issues;
};

export const latestNotices = (agreement: Agreement) =>
  (agreement.term.notice ?? []).map((clause) => latestNoticeDate(agreement.term, clause));

export const lastDay = ({ term }: Agreement): CalendarDate | undefined =>
  "through" in term.period ? term.period.through : undefined;

export const total: Sek = sumSek([sek("1166666.67"), sek("2333333.33")]);

// @ts-expect-error plain text is not an amount: the brand has survived the declarations
export const wrongAmount: Sek = "1166666.67";

// @ts-expect-error plain text is not a day
export const wrongDay: CalendarDate = "2021-12-31";

// @ts-expect-error a parsed agreement cannot be written to
export const wrongChange = (agreement: Agreement): string => (agreement.title = "");
