import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { IndexationAssumption, IndexationStep } from "../../src/indexation/indexation-working.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { AMOUNT_GROUNDS, type YearOfGrant } from "../../src/oversight/money/indexed-grant.js";
import type { IndexedGrantFailure, IndexedYearsWorking } from "../../src/oversight/money/indexed-grant-working.js";
import type { AuthorisedAmount } from "../../src/portfolio/authorised-amounts.js";
import type { SpendingOfYear } from "../../src/portfolio/spending-sums.js";
import { SPENDING_SUMS, type SpendingWorking } from "../../src/portfolio/spending-working.js";
import { id, type Samples, several } from "./sample.js";

const [grant, agreement] = [id("grant"), id("iop-1")];
const assumed = percentage("2.5");
const [lastDay, half] = [day("2021-12-31"), day("2021-06-30")];
const body = { name: "Exempelkommunen", through: "Socialnämnden" };
const part = { agreement, grant, amount: sek(3500000) };

/** What steps of an indexed grant and of a forecast may hold. */
export const spendingStepSamples: Samples<
  Exclude<IndexedYearsWorking["step"], IndexationStep> | SpendingWorking["step"],
  "inputs" | "output"
> = {
  "grant.assumed-change": [{ inputs: { grant, year: 2020, assumed }, output: assumed }],
  "spending.sum": [
    ...several(SPENDING_SUMS, (of) => ({ inputs: { body, year: 2020, of, parts: [part] }, output: sek(3500000) })),
    { inputs: { body: { name: body.name }, year: 2020, of: "known", parts: [part, part] }, output: sek(7000000) },
  ],
};

/** What assumptions on an indexed grant and a forecast may hold. */
export const spendingAssumptionSamples: Samples<
  Exclude<IndexedYearsWorking["assumption"], IndexationAssumption> | SpendingWorking["assumption"],
  "params"
> = {
  "grant.change-assumed": several([2020, 2021], (through) => ({ params: { grant, from: 2020, through, assumed } })),
  "spending.change-assumed": [{ params: { assumed } }],
  "spending.plan-not-exact": several([1, 2], (years) => ({ params: { agreement, years } })),
  "spending.extension-foreseen": [{ params: { agreement, from: day("2022-01-01"), through: day("2024-12-31") } }],
  "spending.left-open": several([1, 2], (count) => ({ params: { agreement, count } })),
};

type Own = Extract<
  IndexedGrantFailure,
  {
    readonly code: `grant.${"no-such-clause" | "nothing-to-index" | "indexed-year-in-part" | "indexed-sum-to-others"}`;
  }
>;

/** What keeps a grant from being indexed, but for what the indexation lacks. */
export const spendingFailureSamples: Samples<Own, "params"> = {
  "grant.no-such-clause": [{ params: { grant } }],
  "grant.nothing-to-index": [{ params: { grant } }],
  "grant.indexed-year-in-part": [{ params: { grant, year: 2021, lastDay: half } }],
  "grant.indexed-sum-to-others": [{ params: { grant, year: 2019 } }],
};

const amount = sek(3570000);
const least = sek(3500000);
const lacking = { code: "grant.nothing-to-index", params: { grant } } as const;

/** A grant's years, on every ground, with and without a floor. */
export const yearsOfGrant: readonly YearOfGrant[] = AMOUNT_GROUNDS.flatMap((ground): readonly YearOfGrant[] =>
  ground === "unknown"
    ? [
        { year: 2020, ground, lacking },
        { year: 2020, ground, lacking, least },
      ]
    : [
        { year: 2020, ground, amount },
        { year: 2020, ground, amount, least },
      ],
);

const known = { known: amount, assumed: sek(0), least: amount };
const unknown = { agreement, grant, lacking };

/** A body's year: all known, assumed, unknown, and unknown if extended. */
export const spendings: readonly SpendingOfYear[] = [
  { body, year: 2019, ...known, planned: amount, most: amount, unknown: [] },
  { body, year: 2020, ...known, assumed: sek(1000000), least, planned: amount, most: sek(4570000), unknown: [] },
  { body, year: 2021, ...known, least, planned: sek(1), unknown: [unknown] },
  { body, year: 2022, ...known, least, unknown: [unknown, { ...unknown, agreement: id("iop-2") }] },
  { body, year: 2023, ...known, least, planned: sek(2), unknown: [{ ...unknown, inExtension: true }] },
];

const decided = { agreement, decision: id("decision"), state: "made", amount: { kind: "exact", sek: amount } } as const;

/** What decision points finance, told in every way. */
export const authorisedAmounts: readonly AuthorisedAmount[] = [
  { ...decided, body, state: "proposed" },
  decided,
  { ...decided, amount: { kind: "about", sek: amount }, period: { from: day("2019-01-01"), through: lastDay } },
  { ...decided, amount: { kind: "unknown" }, period: { from: day("2019-01-01") } },
  { ...decided, amount: { kind: "unknown" }, period: { through: lastDay } },
];
