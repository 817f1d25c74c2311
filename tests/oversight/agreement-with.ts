import type { Agreement, AgreementInput } from "../../src/agreement/agreement.js";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { calendarDate } from "../../src/calendar/calendar-date.js";
import { watchDates } from "../../src/oversight/watch/watch-dates.js";
import type { WatchDatesOptions } from "../../src/oversight/watch/watch-dates-options.js";
import { frozen } from "../term/written.js";

/** A municipality through its committee and an association, 2024–2026, with the parts given, frozen through. */
export const agreementWith = (parts: Partial<AgreementInput> = {}): Agreement =>
  frozen(
    AgreementSchema.parse({
      schemaVersion: "1.0",
      kind: "iop",
      id: "iop",
      title: "Överenskommelse om ett dagcenter",
      organisations: [
        { id: "municipality", name: "Exempelkommunen", form: "municipality" },
        { id: "committee", name: "Socialnämnden", form: "committee", partOf: "municipality" },
        { id: "association", name: "Föreningen Exempel", form: "non-profit-association" },
      ],
      parties: [
        { id: "public-party", organisation: "municipality", side: "public", through: "committee" },
        { id: "civil-party", organisation: "association", side: "civil-society" },
      ],
      term: { period: { from: "2024-01-01", through: "2026-12-31" } },
      ...parts,
    }),
  );

/** `"2019-01-01–2021-12-31"` as the days to look at. */
export const between = (written: string, more: Partial<WatchDatesOptions> = {}): WatchDatesOptions => {
  const [from = "", through = ""] = written.split("–");
  return frozen({ from: calendarDate(from), through: calendarDate(through), ...more });
};

/** Days to watch in short, without the agreement's id: `"2026-12-31 watch.term-ends"`; perhaps of some codes only. */
export const watched = (agreement: Agreement, options: WatchDatesOptions, codes = ""): readonly string[] =>
  watchDates(agreement, options)
    .value.filter(({ code }) => codes === "" || codes.split(" ").some((part) => code === `watch.${part}`))
    .map(({ day, key }) => `${day} ${key.slice(agreement.id.length + 1)}`);

/** What has no day, in short: `"watch.payment-due grant: on-requisition"`. */
export const undated = (agreement: Agreement, options: WatchDatesOptions): readonly string[] =>
  watchDates(agreement, options).assumptions.flatMap((assumption) => {
    if (assumption.code !== "watch.not-dated") return [];
    const { of, part, why } = assumption.params;
    return [`${[of, part].filter((word) => word !== undefined).join(" ")}: ${why}`];
  });

/** The codes of everything taken for granted. */
export const assumed = (agreement: Agreement, options: WatchDatesOptions): readonly string[] =>
  watchDates(agreement, options).assumptions.map(({ code }) => code);
