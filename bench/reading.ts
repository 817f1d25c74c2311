import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";
import type { Agreement } from "iop-sdk";
import { parseAgreement } from "iop-sdk/json";
import { validateAgreement } from "iop-sdk/rules";
import { AgreementSchema } from "../src/agreement/agreement.schema.js";
import { interleaved } from "./interleaved.js";
import { ratio, type Row } from "./row.js";

const FILE = "examples/agreements/uppsala-stadsmission-2019.json";
const ROUNDS = 400;
const TURN = 20;

/** ajv on the JSON Schema of our zod schema, with the discriminators that it can use to skip branches. */
const compiledByAjv = (): ((value: unknown) => boolean) => {
  const schema = z.toJSONSchema(AgreementSchema, {
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if ("discriminator" in def) jsonSchema.discriminator = { propertyName: def.discriminator };
    },
  });
  const ajv = new Ajv2020({ strict: false, discriminator: true, allErrors: false, logger: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
};

const timesOf = <Name extends string>(peers: Readonly<Record<Name, () => unknown>>): Readonly<Record<Name, number>> =>
  interleaved(Object.keys(peers) as Name[], ROUNDS, (name) => {
    const start = performance.now();
    for (let count = 0; count < TURN; count += 1) peers[name]();
    return performance.now() - start;
  });

/** Shape and all standard rules, as a user runs them. */
const readAndCheck = (value: unknown): readonly object[] => {
  const result = parseAgreement(value);
  return result.ok ? validateAgreement(result.value) : result.issues;
};

/** Five faults of shape in five places. */
const withFiveFaults = (agreement: Agreement): object => ({
  ...agreement,
  title: 5,
  kind: "neither",
  unknown: true,
  term: { ...agreement.term, period: "2018-2021" },
  parties: agreement.parties.map((party, index) => (index === 0 ? { ...party, side: "both" } : party)),
});

/** Reading and checking the Uppsala agreement against what else could be done with the same document. */
export const readingRows = (): readonly Row[] => {
  const text = readFileSync(FILE, "utf8");
  const result = parseAgreement(JSON.parse(text));
  if (!result.ok) throw new Error(`${FILE} does not read: ${JSON.stringify(result.issues)}`);
  const agreement = result.value;
  const compact = JSON.stringify(agreement);
  const faulty = withFiveFaults(agreement);
  const isValid = compiledByAjv();
  if (!isValid(agreement)) throw new Error("ajv refuses what zod accepts.");

  const time = timesOf({
    checked: () => readAndCheck(agreement),
    ajv: () => isValid(agreement),
    bare: () => AgreementSchema.safeParse(agreement),
    parsed: () => JSON.parse(text) as unknown,
    parsedCompact: () => JSON.parse(compact) as unknown,
    faulty: () => readAndCheck(faulty),
    faultyBare: () => AgreementSchema.safeParse(faulty),
  });

  const start = performance.now();
  const tooMany = readAndCheck({ ...agreement, parties: Array.from({ length: 200_000 }, () => 0) });
  const refusal = `${String(tooMany.length)} issue, ${(performance.now() - start).toFixed(1)} ms`;
  const reported = readAndCheck(faulty).length;

  return [
    { what: "shape and rules / ajv, shape alone", measured: ratio(time.checked, time.ajv), must: "≤ 1" },
    { what: "shape and rules / `JSON.parse` of the file", measured: ratio(time.checked, time.parsed), must: "≤ 0.75" },
    { what: "… of the same text without spaces", measured: ratio(time.checked, time.parsedCompact), must: "" },
    { what: "shape and rules / bare `safeParse`, shape alone", measured: ratio(time.checked, time.bare), must: "" },
    { what: "five faults / bare `safeParse` of them", measured: ratio(time.faulty, time.faultyBare), must: "≤ 1.4" },
    { what: "of five faults, reported", measured: String(reported), must: "5" },
    { what: "200 000 bad elements in one list", measured: refusal, must: "1 issue, milliseconds" },
  ];
};
