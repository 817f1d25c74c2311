import type { Agreement } from "../../agreement/agreement.js";
import { indexAgreement, type PartKind } from "../../agreement/agreement-index.js";
import type { Reference } from "../../agreement/reference-tree.js";
import { referencesOf } from "../../agreement/references.js";
import type { Finding } from "../../issues/rule.js";
import type { JsonPointer } from "../../notation/json-pointer.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import {
  type PlacedAmendment,
  amendmentsInOrder,
  withAmendedParts,
} from "../../oversight/amendments/amendments-in-order.js";

/** A reference that an amendment leaves without its part (Swedish: bruten hänvisning). */
export interface BrokenReference {
  readonly id: string;
  /** Where in the amended agreement it stands; the first, where there are several. */
  readonly place: JsonPointer;
  readonly count: number;
}

/** What an agreement's ids look like after its amendments, one after the other. */
interface IdsAfterAmendments {
  readonly broken: readonly Finding<BrokenReference>[];
  readonly duplicates: readonly Finding<{ readonly id: string }>[];
}

/** The ids of one part of the agreement (its goals, its term), and the references that it makes. */
interface PartContents {
  readonly kinds: Map<string, { readonly kind: PartKind; readonly path: JsonPointer }>;
  /** Places of ids that stand twice in what was looked at. */
  readonly twice: { readonly id: string; readonly path: JsonPointer }[];
  readonly references: Reference[];
  readonly referencesTo: Map<string, Reference[]>;
}

type Contents = ReadonlyMap<string, PartContents>;

const partOf = (path: JsonPointer): string => path.split("/", 2)[1] ?? "";

/** What a document holds, part by part. */
const contentsOf = (agreement: Agreement): Contents => {
  const contents = new Map<string, PartContents>();
  const of = (path: JsonPointer): PartContents => {
    const part = partOf(path);
    const found = contents.get(part) ?? { kinds: new Map(), twice: [], references: [], referencesTo: new Map() };
    contents.set(part, found);
    return found;
  };
  for (const reference of referencesOf(agreement)) {
    const { references, referencesTo } = of(reference.path);
    references.push(reference);
    const same = referencesTo.get(reference.id);
    if (same === undefined) referencesTo.set(reference.id, [reference]);
    else same.push(reference);
  }
  const { parts, duplicates } = indexAgreement(agreement);
  parts.forEach((indexed, id) => of(indexed.path).kinds.set(id, indexed));
  duplicates.forEach(({ id, path }) => of(path).twice.push({ id, path }));
  return contents;
};

/** An agreement of which nothing but the amended parts is looked at. */
const nothingBut = ({ schemaVersion, kind, id, title }: Agreement, { amendment }: PlacedAmendment): Agreement =>
  withAmendedParts({ schemaVersion, kind, id, title, organisations: [], parties: [], term: { period: {} } }, amendment);

const isBroken = (contents: Contents, { id, to }: Reference): boolean =>
  ![...contents.values()].some(({ kinds }) => {
    const found = kinds.get(id);
    return found !== undefined && to.includes(found.kind);
  });

/** The references to an id that no longer find their part: how many, and where the first stands. */
const leftBehind = (id: string, contents: Contents, others: readonly PartContents[]): BrokenReference | undefined => {
  const all = others.flatMap(({ referencesTo }) => [referencesTo.get(id) ?? []]);
  const isGone = ![...contents.values()].some(({ kinds }) => kinds.has(id));
  const broken = isGone ? all : all.map((list) => list.filter((reference) => isBroken(contents, reference)));
  const place = broken.find((list) => list.length > 0)?.[0]?.path;
  return place === undefined ? undefined : { id, place, count: broken.reduce((sum, list) => sum + list.length, 0) };
};

/** What is wrong with the ids once an amendment has taken effect; only what it touches is looked at. */
const checked = (before: Contents, after: Contents, amended: Contents, placed: PlacedAmendment): IdsAfterAmendments => {
  const at = (path: JsonPointer): JsonPointer => `${jsonPointer(["amendments", placed.position, "parts"])}${path}`;
  const replaced = Object.keys(placed.amendment.parts);
  const own = [...amended.values()];
  const others = [...after].flatMap(([part, contents]) => (replaced.includes(part) ? [] : [contents]));
  const dangling = own
    .flatMap(({ references }) => references.filter((reference) => isBroken(after, reference)))
    .map(({ id, path }) => ({ path: at(path), params: { id, place: path, count: 1 } }));
  const bereft = replaced.flatMap((part) =>
    [...(before.get(part)?.kinds.keys() ?? [])].flatMap((id) => {
      const params = amended.get(part)?.kinds.has(id) === true ? undefined : leftBehind(id, after, others);
      return params === undefined ? [] : [{ path: at(`/${part}`), params }];
    }),
  );
  const taken = own.flatMap(({ kinds, twice }) => [
    ...twice,
    ...[...kinds].flatMap(([id, { path }]) => (others.some((other) => other.kinds.has(id)) ? [{ id, path }] : [])),
  ]);
  const duplicates = taken.map(({ id, path }) => ({ path: at(`${path}/id`), params: { id } }));
  return { broken: [...dangling, ...bereft], duplicates };
};

/**
 * Applies the amendments of an agreement one after the other, and tells what each does to ids: references without their
 * part, parts whose id is taken. One that is not signed is tried, and then left out.
 *
 * The time taken grows with what the amendments hold, not with the whole agreement for each of them.
 */
export const idsAfterAmendments = (agreement: Agreement): IdsAfterAmendments => {
  const found: IdsAfterAmendments[] = [];
  const amendments = amendmentsInOrder(agreement);
  let contents = amendments.length === 0 ? new Map<string, PartContents>() : new Map(contentsOf(agreement));
  for (const placed of amendments) {
    const amended = contentsOf(nothingBut(agreement, placed));
    const after = new Map(contents);
    Object.keys(placed.amendment.parts).forEach((part) => after.delete(part));
    amended.forEach((part, key) => after.set(key, part));
    found.push(checked(contents, after, amended, placed));
    if (placed.amendment.signed !== undefined) contents = after;
  }
  return {
    broken: found.flatMap(({ broken }) => broken),
    duplicates: found.flatMap(({ duplicates }) => duplicates),
  };
};
