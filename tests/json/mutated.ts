import fc from "fast-check";

type Members = Record<string, unknown>;

const isContainer = (value: unknown): value is Members => typeof value === "object" && value !== null;

/** Every object and list of a document. */
const containersIn = (value: unknown): readonly Members[] =>
  isContainer(value) ? [value, ...Object.values(value).flatMap(containersIn)] : [];

const VALUES = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  3,
  1e300,
  "",
  " ",
  "x",
  "x".repeat(501),
  "2024-02-30",
  "2024-02-29",
  "100.00",
  "0.00",
  "-1.50",
  "2.5",
  "grant",
  "unknown",
  "association",
  [],
  [[]],
  ["x"],
  {},
  { kind: "unknown" },
  { id: "x", extra: 1 },
] as const;

const KEYS = ["id", "kind", "title", "extensions", "sources", "constructor", "toString", "x-own", "", "a/b~c"] as const;

/** One change somewhere: `place` picks the container, `member` what is in it. */
const anyChange = fc.record({
  place: fc.nat(),
  member: fc.nat(),
  how: fc.constantFrom("replace", "remove", "add", "rename"),
  value: fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue({ maxDepth: 2 })),
  key: fc.oneof(
    fc.constantFrom(...KEYS),
    fc.string({ maxLength: 5 }).filter((key) => key !== "__proto__"),
  ),
});

type Change = typeof anyChange extends fc.Arbitrary<infer Value> ? Value : never;

const change = (document: unknown, { place, member, how, value, key }: Change): void => {
  const containers = containersIn(document);
  const container = containers[place % Math.max(1, containers.length)];
  if (container === undefined) return;
  const own: unknown = structuredClone(value);
  if (Array.isArray(container)) {
    const at = member % Math.max(1, container.length);
    if (how === "remove") container.splice(at, 1);
    else if (how === "replace") container[at] = own;
    else if (how === "add") container.splice(at, 0, own);
    else container.push(structuredClone(container[at] ?? own));
    return;
  }
  const names = Object.keys(container);
  const name = names[member % Math.max(1, names.length)] ?? key;
  if (how === "rename") container[key] = container[name] ?? own;
  if (how === "add") container[key] = own;
  else if (how === "replace") container[name] = own;
  else Reflect.deleteProperty(container, name);
};

/** Copies of a document with up to a few changes, from none at all to what leaves nothing of its sense. */
export const mutated = (document: unknown): fc.Arbitrary<unknown> =>
  fc.array(anyChange, { maxLength: 5 }).map((changes) => {
    const copy: unknown = structuredClone(document);
    for (const each of changes) change(copy, each);
    return copy;
  });
