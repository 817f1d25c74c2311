import { jsonPointer } from "../src/notation/json-pointer.js";

/** A place where two JSON values are not the same, and what each has there; `undefined` where it has nothing. */
export interface JsonDifference {
  readonly path: string;
  readonly one: unknown;
  readonly other: unknown;
}

type Keys = readonly (string | number)[];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const sameShape = (one: unknown, other: unknown): boolean =>
  isObject(one) && isObject(other) && Array.isArray(one) === Array.isArray(other);

/** The smallest parts in which two JSON values differ, in the order of the first. */
export const differencesBetween = (one: unknown, other: unknown, keys: Keys = []): readonly JsonDifference[] => {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (!isObject(one) || !isObject(other) || !sameShape(one, other)) return [{ path: jsonPointer(keys), one, other }];
  const [ofOne, ofOther] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...ofOne.keys(), ...ofOther.keys()])].flatMap((key) =>
    differencesBetween(ofOne.get(key), ofOther.get(key), [...keys, key]),
  );
};
