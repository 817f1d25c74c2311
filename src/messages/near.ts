import { compareExact, type ExactNumber } from "../money/exact-number.js";
import { percentage, type Percentage } from "../money/percentage.js";
import { roundExactToSek, roundPercentage } from "../money/round-exact.js";
import { sek, type Sek } from "../money/sek.js";

/** An exact number as people read it: to the nearest, and whether that is all of it. */
export interface Near<Value> {
  /** Absent where the number is too great. */
  readonly value: Value | undefined;
  readonly isExact: boolean;
}

const near = <Value extends string>(exact: ExactNumber, value: Value | undefined): Near<Value> => ({
  value,
  isExact: value !== undefined && compareExact(exact, value) === 0,
});

/** An exact number of per cent, to four decimals. */
export const nearPercentage = (exact: ExactNumber): Near<Percentage> =>
  near(exact, roundPercentage(exact, { unit: percentage("0.0001"), mode: "half-away-from-zero" }));

/** An exact number of kronor, to the öre. */
export const nearSek = (exact: ExactNumber): Near<Sek> =>
  near(exact, roundExactToSek(exact, { unit: sek("0.01"), mode: "half-away-from-zero" }));
