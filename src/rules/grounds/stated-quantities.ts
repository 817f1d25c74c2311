import type { Agreement } from "../../agreement/agreement.js";
import type { Finding } from "../../issues/rule.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import { boundsOf, holdsNothing } from "../../quantity/bounds.js";
import type { Quantity, QuantityPart } from "../../quantity/quantity.js";

/** The lists, of an agreement or a report, in which quantities stand. */
export type Measuring = Pick<Agreement, "targetGroups" | "indicators" | "observations">;

/** A quantity and where it stands. */
interface StatedQuantity {
  readonly path: JsonPointer;
  readonly quantity: Quantity;
}

/** How a quantity contradicts itself (Swedish: hur en mängd motsäger sig själv). */
export type Contradiction = "range-holds-nothing" | "part-above-whole" | "whole-is-zero";

const statedQuantities = ({ targetGroups = [], indicators = [], observations = [] }: Measuring) => {
  const stated: StatedQuantity[] = [];
  targetGroups.forEach(({ known }, position) => {
    if (known !== undefined) stated.push({ path: jsonPointer(["targetGroups", position, "known"]), quantity: known });
  });
  indicators.forEach(({ baseline, targets = [] }, position) => {
    const at = (...keys: readonly PropertyKey[]) => jsonPointer(["indicators", position, ...keys, "quantity"]);
    if (baseline !== undefined) stated.push({ path: at("baseline"), quantity: baseline.quantity });
    targets.forEach(({ quantity }, index) => stated.push({ path: at("targets", index), quantity }));
  });
  observations.forEach(({ quantity }, position) => {
    stated.push({ path: jsonPointer(["observations", position, "quantity"]), quantity });
  });
  return stated;
};

const isEmpty = (part: QuantityPart): boolean => part.kind === "range" && holdsNothing(boundsOf(part));

const isZero = (part: QuantityPart): boolean => part.kind === "number" && part.value === 0;

const contradictionIn = (quantity: Quantity): Contradiction | undefined => {
  if (quantity.kind === "number" || quantity.kind === "range") {
    return isEmpty(quantity) ? "range-holds-nothing" : undefined;
  }
  if (quantity.kind !== "ratio") return undefined;
  const { part, whole } = quantity;
  if (isEmpty(part) || isEmpty(whole)) return "range-holds-nothing";
  if (isZero(whole)) return "whole-is-zero";
  const [{ lower }, { upper }] = [boundsOf(part), boundsOf(whole)];
  return lower !== undefined && upper !== undefined && holdsNothing({ lower, upper }) ? "part-above-whole" : undefined;
};

/** The quantities of a document that contradict themselves. */
export const contradictoryQuantities = (document: Measuring): readonly Finding<{ readonly what: Contradiction }>[] =>
  statedQuantities(document).flatMap(({ path, quantity }) => {
    const what = contradictionIn(quantity);
    return what === undefined ? [] : [{ path, params: { what } }];
  });
