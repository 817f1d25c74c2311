import type { PaymentWorking } from "../../src/budget/payment/payment-working.js";

type Step = PaymentWorking["step"];

const ore = (text: string): bigint => BigInt(text.replace(".", ""));

const text = (amount: bigint): string => {
  const digits = (amount < 0n ? -amount : amount).toString().padStart(3, "0");
  return `${amount < 0n ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

/** Parts by weights, the slow way: every öre that is left goes to the part that has lost most and has none yet. */
const byWeights = (amount: bigint, weights: readonly bigint[], last: boolean): readonly bigint[] => {
  const [size, sign] = amount < 0n ? [-amount, -1n] : [amount, 1n];
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => ({ ore: (size * weight) / total, lost: (size * weight) % total }));
  let left = size - parts.reduce((sum, part) => sum + part.ore, 0n);
  while (left > 0n) {
    let best = -1;
    parts.forEach(({ lost }, index) => {
      const most = parts[best]?.lost ?? -1n;
      if (lost > most || (last && lost === most)) best = index;
    });
    const part = parts[best];
    if (part === undefined) throw new Error("nothing to give an öre to");
    part.ore += 1n;
    part.lost = -1n;
    left -= 1n;
  }
  return parts.map((part) => sign * part.ore);
};

/** A percentage or an amount as so many ten-billionths. */
const scaled = (written: string): bigint => {
  const [whole = "", fraction = ""] = written.split(".");
  return BigInt(whole + fraction.padEnd(10, "0"));
};

/** What a step on amounts must give, worked out from its inputs alone; undefined for steps on days. */
export const rerun = (step: Step): unknown => {
  switch (step.code) {
    case "grant.per-inhabitant":
      return text(ore(step.inputs.rate) * BigInt(step.inputs.inhabitants));
    case "grant.places":
      return text(ore(step.inputs.rate) * BigInt(step.inputs.places));
    case "grant.share": {
      const { share, whole, rounding } = step.inputs;
      const unit = rounding === undefined ? 1n : ore(rounding.unit);
      const [exact, by] = [ore(whole) * scaled(share), 10n ** 12n * unit];
      if (rounding !== undefined && rounding.mode !== "half-away-from-zero") throw new Error("not rerun");
      return text(((2n * exact + by) / (2n * by)) * unit);
    }
    case "grant.divided-by-year":
    case "payment.split": {
      const { amount, weights, oddOre } = step.inputs;
      return byWeights(ore(amount), weights.map(BigInt), oddOre === "last").map(text);
    }
    case "grant.amount-of-year":
      return text(step.inputs.amounts.reduce((sum, amount) => sum + ore(amount), 0n));
    case "payment.rest":
      return text(step.inputs.stated.reduce((left, amount) => left - ore(amount), ore(step.inputs.amount)));
    case "payment.split-among-payees":
      return byWeights(ore(step.inputs.amount), step.inputs.shares.map(scaled), false).map(text);
    default:
      return undefined;
  }
};
