import type { Agreement } from "../agreement/agreement.js";
import { AGREEMENT_KINDS } from "../agreement/agreement.js";
import { hasBothDays } from "../calendar/period.js";
import { INDEX_KINDS, type IndexSeries } from "../indexation/index-series.js";
import type { Report } from "../report/report.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";
import { named } from "./named.js";
import { numbered, type PartGenerators, partGenerators } from "./part-generators.js";
import { type ValueGenerators, valueGenerators } from "./value-generators.js";

/** Generators of values, parts and whole documents (Swedish: slumpade testfall). */
export interface Generators extends ValueGenerators, PartGenerators {
  /**
   * Agreements that parse and in which every reference leads somewhere: two parties, a term, grants, goals, activities,
   * signatures. Rules may find fault with how their parts go together, as with agreements that people write.
   */
  readonly anyAgreement: Arbitrary<Agreement>;
  /** Reports that parse, on such an agreement. */
  readonly anyReport: Arbitrary<Report>;
  /** Series that parse and that rules find no fault with: a figure for every year of ten, or for some of them. */
  readonly anyIndexSeries: Arbitrary<IndexSeries>;
}

const FIRST_YEAR = 2015;

/**
 * Generators for the tests of those who use this package (Swedish: slumpade testfall), by their own copy of fast-check:
 * `generators(fc)`.
 *
 * All of them give new plain JSON, the same for the same seed. What they make is invented.
 */
export const generators = (fc: FastCheck): Generators => {
  const values = valueGenerators(fc);
  const { anyGrantIn, ...parts } = partGenerators(fc, values);
  const { anyCalendarDate } = values;
  const { anyTerm, anyGoal, anyActivity } = parts;
  const anySignatures = fc.tuple(anyCalendarDate, anyCalendarDate).map(([one, other]) => [
    { kind: "signed" as const, day: one, party: named("public-party") },
    { kind: "signed" as const, day: other, party: named("civil-party") },
  ]);
  const anyAgreement = anyTerm.chain((term): Arbitrary<Agreement> => {
    const grants = hasBothDays(term.period) ? numbered(fc, anyGrantIn(term.period), 3) : fc.constant([]);
    return fc.record(
      {
        schemaVersion: fc.constant("1.0" as const),
        kind: fc.constantFrom(...AGREEMENT_KINDS),
        id: fc.integer({ min: 1, max: 9_999 }).map((number) => named(`agreement-${number}`)),
        title: fc.constant("Överenskommelse om idéburet offentligt partnerskap"),
        organisations: fc.constant(ORGANISATIONS),
        parties: fc.constant(PARTIES),
        term: fc.constant(term),
        events: anySignatures,
        goals: numbered(fc, anyGoal, 3),
        activities: numbered(fc, anyActivity, 3),
        grants,
      },
      { requiredKeys: ["schemaVersion", "kind", "id", "title", "organisations", "parties", "term"] },
    );
  });
  return {
    ...values,
    ...parts,
    anyAgreement,
    anyReport: anyReportBy(fc, values, parts),
    anyIndexSeries: anySeriesBy(fc),
  };
};

const ORGANISATIONS: Agreement["organisations"] = [
  { id: named("municipality"), name: "Exempelkommunen", form: "municipality" },
  { id: named("association"), name: "Föreningen Exempel", form: "non-profit-association" },
];

const PARTIES: Agreement["parties"] = [
  { id: named("public-party"), organisation: named("municipality"), side: "public" },
  { id: named("civil-party"), organisation: named("association"), side: "civil-society" },
];

const anyReportBy = (
  fc: FastCheck,
  { anyCalendarDate, anyPeriod }: ValueGenerators,
  { anyActivity }: PartGenerators,
): Arbitrary<Report> =>
  fc.record(
    {
      schemaVersion: fc.constant("1.0" as const),
      kind: fc.constant("report" as const),
      id: fc.integer({ min: 1, max: 9_999 }).map((number) => named(`report-${number}`)),
      title: fc.constant("Uppföljning"),
      organisations: fc.constant(ORGANISATIONS),
      about: fc.record({ kind: fc.constant("agreement" as const), title: fc.constant("Överenskommelse") }),
      day: anyCalendarDate,
      period: anyPeriod,
      activities: numbered(fc, anyActivity, 5),
    },
    { requiredKeys: ["schemaVersion", "kind", "id", "title", "organisations", "about"] },
  );

const anySeriesBy = (fc: FastCheck): Arbitrary<IndexSeries> =>
  fc
    .tuple(
      fc.constantFrom(...INDEX_KINDS),
      fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 10 }),
    )
    .map(([figures, hundredths]) => ({
      ...{ schemaVersion: "1.0", kind: "index-series", id: named("series"), name: "EXEMPEL", publisher: "Exempel" },
      figures,
      observations: hundredths.map((value, year) => ({
        period: String(FIRST_YEAR + year),
        value: (value / 100).toFixed(2),
        ...(figures === "level" && { base: `${FIRST_YEAR}=100` }),
        state: "final",
      })),
    }));
