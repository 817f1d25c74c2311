/** The things of a list, each once (Swedish: olika): two steps or assumptions that say the same are one. */
export const distinct = <Thing extends object>(things: readonly Thing[]): readonly Thing[] => [
  ...new Map(things.map((thing) => [JSON.stringify(thing), thing])).values(),
];
