import fc from "fast-check";
import { expect, it } from "vitest";
import { everythingOf } from "./everything-of.js";
import { fuzzed } from "./fuzzed.js";

const RUNS = 2_000;
const A_SECOND = 1_000;

it(`${RUNS} changed agreements go through everything, none in more than a second`, { timeout: 300_000 }, () => {
  let read = 0;
  everythingOf({});
  const timeOf = (value: unknown): number => {
    const before = performance.now();
    if (everythingOf(value)) read += 1;
    return performance.now() - before;
  };
  fc.assert(
    fc.property(fuzzed, (value) => {
      // Twice before it is called slow: the machine may have been busy with something else.
      if (timeOf(value) > A_SECOND) expect(timeOf(value)).toBeLessThan(A_SECOND);
    }),
    { numRuns: RUNS },
  );
  expect(read, "enough of them can be read").toBeGreaterThan(RUNS / 4);
  expect(read, "enough of them cannot be read").toBeLessThan(RUNS);
});
