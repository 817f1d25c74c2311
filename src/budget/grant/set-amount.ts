import { type Answer, answered, unanswered } from "../../explanation/answer.js";
import type { Basis } from "../../explanation/basis.js";
import { oreOf, sekWithin } from "../../money/ore.js";
import { percentOf } from "../../money/percent-of.js";
import type { Sek } from "../../money/sek.js";
import type { Id } from "../../notation/id.js";
import type { GrantBasis } from "./grant.js";
import type { GrantStep, GrantWorking } from "./grant-working.js";

/** Where an amount stands, for its steps and failures. */
interface Placed {
  readonly grant: Id;
  readonly year: number;
  readonly basis: Basis;
}

/** The amount that a grant sets for a period, to the öre, with the step that multiplies where there is one. */
export const setAmount = (set: GrantBasis, { grant, year, basis }: Placed): Answer<Sek, GrantWorking> => {
  const notExact = () => unanswered<GrantWorking>({ code: "grant.amount-not-exact", params: { grant, year } });
  const product = (ore: bigint, stepTo: (output: Sek) => GrantStep): Answer<Sek, GrantWorking> => {
    const output = sekWithin(ore);
    return output === undefined
      ? unanswered({ code: "grant.beyond-15-digits", params: { grant } })
      : answered(output, [stepTo(output)], []);
  };
  switch (set.kind) {
    case "sum":
      return set.amount.kind === "exact" ? answered(set.amount.sek, [], []) : notExact();
    case "per-inhabitant": {
      const { rate, inhabitants, countedOn } = set;
      if (inhabitants === undefined) return notExact();
      const inputs = { grant, rate, inhabitants, ...(countedOn === undefined ? {} : { countedOn }) };
      return product(oreOf(rate) * BigInt(inhabitants), (output) => {
        return { code: "grant.per-inhabitant", inputs, output, basis };
      });
    }
    case "places": {
      const { places, rate } = set;
      const inputs = { grant, places, rate };
      return product(oreOf(rate) * BigInt(places), (output) => ({ code: "grant.places", inputs, output, basis }));
    }
    case "share": {
      const { share, whole, rounding } = set;
      if (whole?.kind !== "exact") return notExact();
      const ore = percentOf(whole.sek, share, rounding);
      if (ore === undefined) {
        return unanswered({ code: "grant.share-not-whole-ore", params: { grant, share, whole: whole.sek } });
      }
      const inputs = { grant, share, whole: whole.sek, ...(rounding === undefined ? {} : { rounding }) };
      return product(ore, (output) => ({ code: "grant.share", inputs, output, basis }));
    }
  }
};

/** The amount in öre, if it is set exactly. */
export const exactOreOf = (set: GrantBasis): bigint | undefined => {
  switch (set.kind) {
    case "sum":
      return set.amount.kind === "exact" ? oreOf(set.amount.sek) : undefined;
    case "per-inhabitant":
      return set.inhabitants === undefined ? undefined : oreOf(set.rate) * BigInt(set.inhabitants);
    case "places":
      return oreOf(set.rate) * BigInt(set.places);
    case "share":
      return set.whole?.kind === "exact" ? percentOf(set.whole.sek, set.share, set.rounding) : undefined;
  }
};
