import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { generators } from "iop-sdk/testing";
import { extendedAgreement } from "../json/documents.js";
import { mutated } from "../json/mutated.js";
import { swapped, thinned } from "../json/swapped.js";

const examples = new URL("../../examples/agreements/", import.meta.url);

/** The examples in little, each with all of its fields and variants, and the small agreement. */
const documents = [
  extendedAgreement,
  ...readdirSync(examples).map((file) => thinned(JSON.parse(readFileSync(new URL(file, examples), "utf8")))),
];

/** Agreements that somebody has changed here and there, often so little that they can still be read. */
export const fuzzed: fc.Arbitrary<unknown> = fc.oneof(
  ...documents.flatMap((document) => [mutated(document), swapped(document)]),
  generators(fc).anyAgreement.chain(swapped),
  generators(fc).anyAgreement,
);
