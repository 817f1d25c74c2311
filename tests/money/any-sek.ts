import fc from "fast-check";
import { sekFromOre } from "../../src/money/ore.js";
import type { Sek } from "../../src/money/sek.js";

const GREATEST_ORE = 10n ** 17n - 1n;

/** Any amount; small ones, round ones and the limits often. */
export const anySek: fc.Arbitrary<Sek> = fc
  .oneof(
    fc.bigInt({ min: -GREATEST_ORE, max: GREATEST_ORE }),
    fc.bigInt({ min: -1_000n, max: 1_000n }),
    fc.bigInt({ min: -10_000n, max: 10_000n }).map((kronor) => kronor * 100n),
    fc.constantFrom(GREATEST_ORE, -GREATEST_ORE),
  )
  .map(sekFromOre);
