import { calendarDate, type CalendarDate } from "../calendar/calendar-date.js";
import { sek, type Sek } from "../money/sek.js";

/**
 * Amounts that officials hold an agreement's value against (Swedish: tröskelvärden).
 *
 * - `procurement-social-services`: public procurement of social and other special services, without VAT
 * - `direct-award`: up to which a purchase may be made without publication (direktupphandling), without VAT
 * - `de-minimis`: state aid of minor importance (stöd av mindre betydelse), over three years
 * - `de-minimis-general-interest`: the same for services of general economic interest
 */
export const THRESHOLD_KINDS = [
  "procurement-social-services",
  "direct-award",
  "de-minimis",
  "de-minimis-general-interest",
] as const;

/** Which threshold (Swedish: slag av tröskelvärde); see {@link THRESHOLD_KINDS}. */
export type ThresholdKind = (typeof THRESHOLD_KINDS)[number];

/** A threshold as published (Swedish: tröskelvärde), and when it is in force. */
export interface Threshold {
  readonly kind: ThresholdKind;
  /** In kronor, or in whole euros. */
  readonly amount: { readonly sek: Sek } | { readonly euros: number };
  /** First day in force. */
  readonly from: CalendarDate;
  /** Last day in force (included); absent: none is known. */
  readonly through?: CalendarDate;
  readonly publisher: string;
  readonly title: string;
}

/** What a euro costs (Swedish: växelkurs): from the caller, with its day and source. */
export interface ExchangeRate {
  /** Kronor for a euro, at most six decimals: 11.2345. */
  readonly sekPerEuro: number;
  readonly on: CalendarDate;
  readonly publisher: string;
}

const inKronor = (kind: ThresholdKind, kronor: number, first: number, last: number): Threshold => ({
  kind,
  amount: { sek: sek(kronor) },
  from: calendarDate(`${String(first)}-01-01`),
  through: calendarDate(`${String(last)}-12-31`),
  publisher: "Upphandlingsmyndigheten",
  title:
    kind === "direct-award"
      ? "Direktupphandlingsgränser"
      : "Tröskelvärden, sociala tjänster och andra särskilda tjänster",
});

/**
 * The thresholds that are known here (Swedish: tröskelvärden), with source and days; later ones must come from the
 * caller: `[...standardThresholds, ours]`. Those for procurement end with 2023, those for direct awards with 2021.
 */
export const standardThresholds: readonly Threshold[] = /* @__PURE__ */ [
  inKronor("procurement-social-services", 7_113_450, 2018, 2019),
  inKronor("procurement-social-services", 7_701_675, 2020, 2021),
  inKronor("procurement-social-services", 7_802_550, 2022, 2023),
  inKronor("direct-award", 586_907, 2018, 2019),
  inKronor("direct-award", 615_312, 2020, 2021),
  {
    kind: "de-minimis",
    amount: { euros: 200_000 },
    from: calendarDate("2014-01-01"),
    through: calendarDate("2023-12-31"),
    publisher: "Europeiska kommissionen",
    title: "Förordning (EU) nr 1407/2013",
  },
  {
    kind: "de-minimis",
    amount: { euros: 300_000 },
    from: calendarDate("2024-01-01"),
    publisher: "Europeiska kommissionen",
    title: "Förordning (EU) 2023/2831",
  },
  {
    kind: "de-minimis-general-interest",
    amount: { euros: 750_000 },
    from: calendarDate("2024-01-01"),
    publisher: "Europeiska kommissionen",
    title: "Förordning (EU) 2023/2832",
  },
];
