import type { BudgetFailure, BudgetStep } from "../../src/budget/budget-working.js";
import type { ContributionStanding } from "../../src/budget/contribution/contribution-standing.js";
import type {
  ContributionWorking,
  GrowthWorking,
  RequiredContributionFailure,
} from "../../src/budget/contribution/contribution-working.js";
import type { FinancingShares } from "../../src/budget/contribution/financing-shares.js";
import { SHARE_BASES } from "../../src/budget/contribution/share-base.js";
import { percentage } from "../../src/money/percentage.js";
import { sek } from "../../src/money/sek.js";
import { id, nothing, type Samples, several } from "./sample.js";

const bounds = { least: sek("3107352.95"), most: sek(3107500) };
const [party, share] = [id("association"), percentage(30)];
const byParty = { kind: "party", party } as const;
const bySide = { kind: "side", side: "civil-society" } as const;

type Steps = ContributionWorking["step"] | GrowthWorking["step"];
type NewBudgetStep = Extract<BudgetStep, { code: "budget.kind-share" | "budget.state-money" | "budget.side-share" }>;

/** What steps about demanded shares and yearly growth may hold. */
export const contributionStepSamples: Samples<Exclude<Steps, BudgetStep> | NewBudgetStep, "inputs" | "output"> = {
  "budget.kind-share": [
    {
      inputs: {
        ...{ party, form: "money", category: "donations", amounts: [sek(3107000)], whole: sek(7477000), decimals: 1 },
      },
      output: percentage("41.6"),
    },
    {
      inputs: {
        ...{ party, form: "volunteer-hours", category: "volunteer-hours" },
        ...{ amounts: [sek(870000)], whole: sek(7477000), decimals: 1 },
      },
      output: percentage("11.6"),
    },
    {
      inputs: {
        ...{ party, form: "premises", category: "own-money" },
        ...{ amounts: [sek(1), sek(2)], whole: sek(4), decimals: 0 },
      },
      output: percentage(75),
    },
  ],
  "budget.state-money": [{ inputs: { party, amounts: [sek(200000), sek(50000)] }, output: sek(250000) }],
  "budget.side-share": several(["public", "civil-society"], (side) => ({
    inputs: { side, amounts: [sek(3500000)], whole: sek(7477000), decimals: 1 },
    output: percentage("46.8"),
  })),
  "contribution.required": several(SHARE_BASES, (of) => ({
    inputs: { beside: sek(500000), share, of },
    output: of === "grant" ? sek(150000) : sek("214285.71"),
  })),
  "contribution.compared": [
    {
      inputs: { by: byParty, share, of: "total", amount: sek(150000), required: sek("214285.71") },
      output: "does-not-hold",
    },
    { inputs: { by: bySide, share, of: "grant", amount: sek(150000), required: sek(150000) }, output: "holds" },
  ],
  "growth.possible-first": several([0, 1], (year) => ({
    inputs: { year, printed: sek(3170000), unit: sek(1000), rate: percentage(2) },
    output: bounds,
  })),
  "growth.common": [
    { inputs: { bounds: [bounds] }, output: bounds },
    { inputs: { bounds: [bounds] }, output: "none" },
  ],
  "growth.from-printed": [{ inputs: { year: 1, first: sek(3107000), rate: percentage(2) }, output: sek(3169140) }],
};

/** What yearly growth may take for granted. */
export const growthAssumptionSamples: Samples<GrowthWorking["assumption"], "params"> = {
  "growth.halves-either-way": nothing,
  "growth.years-left-out": [{ params: { years: [1, 2] } }],
};

/** What demanded shares and yearly growth may lack. */
export const contributionFailureSamples: Samples<
  | Exclude<RequiredContributionFailure | GrowthWorking["failure"], BudgetFailure>
  | Extract<BudgetFailure, { code: "budget.party-without-side" | "budget.cell-twice" }>,
  "params"
> = {
  "contribution.share-out-of-reach": several(SHARE_BASES, (of) => ({ params: { share: percentage(100), of } })),
  "growth.first-amount-not-bounded": nothing,
  "growth.rate-not-above-minus-100": nothing,
  "budget.party-without-side": [{ params: { party } }],
  "budget.cell-twice": [{ params: { line: id("sales"), period: id("year-2019") } }],
};

const standing = {
  clause: { by: byParty, share, of: "total" },
  period: id("year-2019"),
  whole: sek(650000),
  amount: sek(150000),
  share: percentage("23.08"),
  required: sek("214285.71"),
  holds: false,
  lacking: sek("64285.71"),
} as const satisfies ContributionStanding;

/** A budget that lacks something to a demanded share, and one that reaches it. */
export const standings: readonly ContributionStanding[] = [
  standing,
  {
    ...{ clause: { by: bySide, share, of: "grant" }, period: id("year-2019"), whole: sek(500000) },
    ...{ amount: sek(150000), share, required: sek(150000), holds: true },
  },
];

const committee = { party: id("committee"), amount: sek(3500000), share: percentage("46.8"), kinds: [] };

/** Shares with money of the state in them, with and without figures, and the shares of the two sides. */
export const sharesWithStateMoney: FinancingShares = {
  ...{ period: id("year-2019"), of: "total", whole: sek(7477000) },
  shares: [
    { ...committee, stateMoney: { amount: sek(0), withoutFigure: ["wage-subsidy", "state-grant"] } },
    { ...committee, stateMoney: { amount: sek(200000), withoutFigure: ["wage-subsidy"] } },
    { ...committee, stateMoney: { amount: sek(200000), withoutFigure: [], own: sek(3300000) } },
  ],
  sides: [
    { side: "public", amount: sek(3500000), share: percentage("46.8") },
    { side: "civil-society", amount: sek(3977000), share: percentage("53.2") },
  ],
};
