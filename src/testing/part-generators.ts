import { COMMITMENT_LEVELS, type Grant } from "../budget/grant/grant.js";
import type { PaymentPlan } from "../budget/payment/payment-plan.js";
import { DAY_ADJUSTMENTS } from "../calendar/day-adjustment.js";
import type { ClosedPeriod } from "../calendar/period.js";
import { YEAR_PARTS } from "../calendar/year-part.js";
import { GOAL_LEVELS, type Goal } from "../goals/goal.js";
import type { Id } from "../notation/id.js";
import type { ExtensionClause } from "../term/extension-clause.js";
import { COUNTINGS, NOTICE_CONVENTIONS, type NoticeClause } from "../term/notice-clause.js";
import type { Term } from "../term/term.js";
import { ACTIVITY_KINDS, type Activity } from "../undertakings/activity.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";
import { named } from "./named.js";
import type { ValueGenerators } from "./value-generators.js";

/** Generators of parts of an agreement (Swedish: slumpade delar av en överenskommelse). */
export interface PartGenerators {
  /** A first and a last day, perhaps with a clause on notice and one on extension. */
  readonly anyTerm: Arbitrary<Term>;
  /** From `public-party` to `civil-party`: one amount for all of its time, and how it is paid. */
  readonly anyGrant: Arbitrary<Grant>;
  /** A goal without a goal above it. */
  readonly anyGoal: Arbitrary<Goal>;
  /** Work that serves no goal that is named. */
  readonly anyActivity: Arbitrary<Activity>;
}

/** The part generators, and that of a grant whose time is given. */
export interface MadeParts extends PartGenerators {
  readonly anyGrantIn: (period: ClosedPeriod) => Arbitrary<Grant>;
}

const FORMS = ["in-writing", "any"] as const;
const TITLES = ["Dagcenter", "Härbärge", "Språkcafé", "Läxhjälp", "Besöksverksamhet", "Rådgivning"] as const;

/** A generator of lists whose elements have ids of their own, by a first word. */
export const numbered = <Part extends { readonly id: Id }>(
  fc: FastCheck,
  part: Arbitrary<Part>,
  most: number,
): Arbitrary<readonly Part[]> =>
  fc
    .array(part, { maxLength: most })
    .map((parts) => parts.map((each, index) => ({ ...each, id: named(`${each.id}-${index + 1}`) })));

/** Makes the generators of parts. */
export const partGenerators = (fc: FastCheck, { anyPeriod, anySek, anyTimeSpan }: ValueGenerators): MadeParts => {
  const anyNotice: Arbitrary<NoticeClause> = fc.record(
    {
      id: fc.constant(named("notice")),
      effect: fc.constantFrom("ends-early", "prevents-extension"),
      span: anyTimeSpan,
      convention: fc.constantFrom(...NOTICE_CONVENTIONS),
      counting: fc.constantFrom(...COUNTINGS),
      form: fc.constantFrom(...FORMS),
      lastDay: fc.constantFrom(...DAY_ADJUSTMENTS),
    },
    { requiredKeys: ["id", "effect", "span", "convention"] },
  );
  const anyExtension: Arbitrary<ExtensionClause> = fc.oneof(
    fc.record({ kind: fc.constant("none" as const) }),
    fc.record(
      {
        kind: fc.constantFrom("by-agreement", "automatic"),
        length: anyTimeSpan,
        times: fc.oneof(
          fc.record({ kind: fc.constant("at-most" as const), count: fc.integer({ min: 1, max: 5 }) }),
          fc.constant({ kind: "unlimited" } as const),
        ),
      },
      { requiredKeys: ["kind", "length"] },
    ),
  );
  const anyPayment: Arbitrary<PaymentPlan> = fc.record(
    {
      frequency: fc.constantFrom(...YEAR_PARTS, "one-sum"),
      timing: fc.constantFrom("in-advance", "in-arrears"),
      due: fc.record({ month: fc.constant(1), day: fc.integer({ min: 1, max: 28 }) }),
      bankDays: fc.constantFrom(...DAY_ADJUSTMENTS),
      partPeriods: fc.constantFrom("by-days", "by-months", "whole"),
      oddOre: fc.constantFrom("first", "last"),
    },
    { requiredKeys: ["frequency"] },
  );
  const anyGrantIn = (period: ClosedPeriod): Arbitrary<Grant> =>
    fc.record(
      {
        id: fc.constant(named("grant")),
        payer: fc.constant(named("public-party")),
        payees: fc.constant([named("civil-party")]),
        amounts: fc.tuple(
          fc.record({
            period: fc.constant(period),
            level: fc.constantFrom(...COMMITMENT_LEVELS),
            set: fc.record({
              kind: fc.constant("sum" as const),
              amount: fc.record({ kind: fc.constant("exact" as const), sek: anySek }),
            }),
          }),
        ),
        payment: anyPayment,
        vat: fc.constantFrom("included", "added", "none"),
      },
      { requiredKeys: ["id", "payer", "payees", "amounts"] },
    );
  return {
    anyTerm: fc.record(
      { period: anyPeriod, notice: fc.tuple(anyNotice), extension: anyExtension },
      { requiredKeys: ["period"] },
    ),
    anyGrant: anyPeriod.chain(anyGrantIn),
    anyGrantIn,
    anyGoal: fc.record({
      id: fc.constant(named("goal")),
      title: fc.constantFrom(...TITLES),
      level: fc.constantFrom(...GOAL_LEVELS),
    }),
    anyActivity: fc.record(
      {
        id: fc.constant(named("activity")),
        kind: fc.constantFrom(...ACTIVITY_KINDS),
        title: fc.constantFrom(...TITLES),
        period: anyPeriod,
      },
      { requiredKeys: ["id", "kind", "title"] },
    ),
  };
};
