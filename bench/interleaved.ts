/** The middle of some measurements: a pause of the machine does not move it. */
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/**
 * Median time of each peer, over rounds in which each has its turn: what slows the machine down slows all of them.
 *
 * `time` measures one turn, in milliseconds. The order changes from round to round.
 */
export const interleaved = <Name extends string>(
  names: readonly Name[],
  rounds: number,
  time: (name: Name) => number,
): Readonly<Record<Name, number>> => {
  const turns = Array.from({ length: rounds }, (_, round) => {
    const first = round % names.length;
    const order = [...names.slice(first), ...names.slice(0, first)];
    return new Map(order.map((name) => [name, time(name)]));
  });
  const medians = names.map((name) => [name, median(turns.map((turn) => turn.get(name) ?? Number.NaN))] as const);
  return Object.fromEntries(medians) as Record<Name, number>;
};
