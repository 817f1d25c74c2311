import type { Agreement } from "../../agreement/agreement.js";
import type { PaymentPlan } from "../../budget/payment/payment-plan.js";
import type { PaymentRow } from "../../budget/payment/payment-row.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import { type Answer, answered } from "../../explanation/answer.js";
import type { Duty } from "../../follow-up/duty.js";
import { IopError } from "../../issues/iop-error.js";
import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";
import type { DecisionStatus, SignatureStatus } from "../status/agreement-status.js";
import { followUpStanding } from "../follow-up/follow-up-standing.js";
import type { FollowUpStandingWorking } from "../follow-up/follow-up-standing-working.js";
import type { OccasionStatus } from "../follow-up/occasion-standing.js";
import { statusOn } from "../status/status-on.js";
import type { StatusWorking } from "../status/status-working.js";

/**
 * Whether something is recorded (Swedish: dokumenterat).
 *
 * - `yes`, `no`: the documents given have it, or not
 * - `not-known`: they do not tell
 */
export const RELEASE_RECORDS = ["yes", "no", "not-known"] as const;

/** Whether something is recorded (Swedish: dokumenterat); see {@link RELEASE_RECORDS}. */
export type ReleaseRecord = (typeof RELEASE_RECORDS)[number];

interface Demand<Code extends string, Params> {
  readonly code: Code;
  readonly params: Params;
  readonly recorded: ReleaseRecord;
}

/** Something that is to be there before a payment (Swedish: krav före utbetalning), and whether it is recorded. */
export type ReleaseDemand =
  | Demand<"release.decision", { readonly status: DecisionStatus }>
  | Demand<"release.signatures", { readonly status: SignatureStatus }>
  | Demand<"release.duty", { readonly duty: Id; readonly kind?: Duty["kind"]; readonly status?: OccasionStatus }>
  | Demand<
      "release.condition",
      {
        /** Its place in the plan's list, from 1. */
        readonly condition: number;
        /** In the document's own words. */
        readonly text: string;
        readonly met?: CalendarDate;
      }
    >;

/** What is to be there before a payment (Swedish: underlag för utbetalning). */
export interface ReleaseSheet {
  readonly payment: PaymentRow;
  readonly on: CalendarDate;
  readonly demands: readonly ReleaseDemand[];
}

/** Steps, assumptions and failures of {@link releaseSheet} (Swedish: uträkning av underlag för utbetalning). */
export interface ReleaseWorking {
  readonly step: StatusWorking["step"] | FollowUpStandingWorking["step"];
  readonly assumption: StatusWorking["assumption"] | FollowUpStandingWorking["assumption"];
  readonly failure: StatusWorking["failure"];
}

/** What is asked of {@link releaseSheet}, and what the caller knows besides (Swedish: fråga om underlag). */
export interface ReleaseSheetOptions {
  /** A payment of the agreement, from `paymentsOf`. */
  readonly payment: PaymentRow;
  readonly on: CalendarDate;
  readonly reports?: readonly Report[];
  /** The plan's conditions that are met, by their place in its list, from 1. */
  readonly met?: readonly { readonly condition: number; readonly day: CalendarDate }[];
}

/**
 * What agreement and decision demand before a payment, and what of it is recorded on a day (Swedish: underlag för
 * utbetalning): a decision, the parties' signatures, what is due by then of the duties that the plan requires, and its
 * conditions.
 *
 * Nothing is released: whether to pay is for whoever attests. Of a condition nothing is recorded but what the caller
 * says. Fails as `statusOn` does.
 *
 * @throws {@link IopError} `usage.no-such-grant` when the agreement has no grant of the payment's.
 *
 * @example
 * const period = { from: calendarDate("2019-01-01"), through: calendarDate("2019-12-31") };
 * const set = { kind: "sum", amount: { kind: "exact", sek: sek(3500000) } };
 * const amounts = [{ period, level: "contractual", set }];
 * const plan = { frequency: "year", conditions: ["Verksamheten har börjat."] };
 * const grant = { id: "grant", payer: "a", payees: ["b"], amounts, payment: plan };
 * const agreement = { organisations: [], parties: [{ id: "a" }, { id: "b" }], term: { period }, grants: [grant] };
 * const [payment] = paymentsOf(agreement).value;
 * const sheet = releaseSheet(agreement, { payment, on: calendarDate("2019-01-02") }).value;
 * sheet.demands.map(({ recorded }) => recorded); // ["no", "no", "not-known"]
 */
export const releaseSheet = (
  agreement: Agreement,
  { payment, on, reports = [], met = [] }: ReleaseSheetOptions,
): Answer<ReleaseSheet, ReleaseWorking> => {
  const grant = (agreement.grants ?? []).find(({ id }) => id === payment.grant);
  if (grant === undefined) throw new IopError("usage.no-such-grant", "The agreement has no grant with this id.");
  const status = statusOn(agreement, { on });
  if (!status.ok) return status;
  const { decision, signatures } = status.value;
  const { requires = [], conditions = [] }: Partial<PaymentPlan> = grant.payment ?? {};
  const followUp = requires.length === 0 ? undefined : followUpStanding(agreement, { on, reports });
  const duties = new Map((followUp?.value.duties ?? []).map((duty) => [duty.duty, duty]));
  const metOn = new Map(met.map(({ condition, day }) => [condition, day]));
  const demands: readonly ReleaseDemand[] = [
    { code: "release.decision", params: { status: decision }, recorded: decidedOf(decision) },
    {
      code: "release.signatures",
      params: { status: signatures },
      recorded: signatures === "all-parties" ? "yes" : "no",
    },
    ...requires.map((duty): ReleaseDemand => {
      const standing = duties.get(duty);
      const statuses = new Set(standing?.occasions.map((occasion) => occasion.status));
      const status = WORST_FIRST.find((each) => statuses.has(each));
      const params = { duty, ...(standing && { kind: standing.kind }), ...(status && { status }) };
      return { code: "release.duty", params, recorded: status === undefined ? "not-known" : RECORDED[status] };
    }),
    ...conditions.map((text, index): ReleaseDemand => {
      const day = metOn.get(index + 1);
      const params = { condition: index + 1, text, ...(day === undefined ? {} : { met: day }) };
      return { code: "release.condition", params, recorded: day === undefined ? "not-known" : "yes" };
    }),
  ];
  const working = [status, ...(followUp === undefined ? [] : [followUp])];
  return answered(
    { payment, on, demands },
    working.flatMap(({ steps }) => [...steps]),
    working.flatMap(({ assumptions }) => [...assumptions]),
  );
};

/** A decision that was appealed is recorded; whether it stands is not known. */
const decidedOf = (status: DecisionStatus): ReleaseRecord => {
  if (status === "decided") return "yes";
  return status === "appealed" ? "not-known" : "no";
};

/** Of several occasions the one that tells most of a payment: a missing one, else a done one, else one that runs. */
const WORST_FIRST = [
  "late",
  "cannot-be-judged",
  "done-when-not-known",
  "done-late",
  "done",
  "due",
] as const satisfies readonly OccasionStatus[];

const RECORDED: Readonly<Record<OccasionStatus, ReleaseRecord>> = {
  done: "yes",
  "done-late": "yes",
  "done-when-not-known": "yes",
  upcoming: "not-known",
  due: "no",
  late: "no",
  "cannot-be-judged": "not-known",
};
