import { type Bound, boundsOf, shareWithin } from "../../quantity/bounds.js";
import { fractionOf } from "../../quantity/fraction.js";
import type { QuantityPart } from "../../quantity/quantity.js";
import { indicatorQuantitiesThat } from "../grounds/indicator-places.js";
import { agreementRule } from "../agreement-rule.js";

const ALL: Bound = { value: fractionOf(100), included: true };

const isOpenAbove = (part: QuantityPart): boolean =>
  part.kind === "range" && part.most === undefined && part.lessThan === undefined;

/** A share of something is at most all of it. */
export const indicatorShareAbove100 = agreementRule({
  code: "indicator.share-above-100",
  severity: "warning",
  check: ({ agreement }) =>
    indicatorQuantitiesThat(agreement, (quantity, { measure }) => {
      if (measure !== "share" && measure !== "ratio") return false;
      if (quantity.kind !== "number" && quantity.kind !== "range") return false;
      return shareWithin(boundsOf(quantity), { upper: ALL }) !== "all" && !isOpenAbove(quantity);
    }),
});
