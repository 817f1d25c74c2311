import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { AgreementSchema } from "../../src/agreement/agreement.schema.js";
import { ReportSchema } from "../../src/report/report.schema.js";
import type { Fact } from "./facts/fact.js";
import { notStated, valueAt } from "./facts/fact.js";
import { focusGoalFacts } from "./facts/focus-goal.js";
import { inconsistencyFacts } from "./facts/inconsistencies.js";
import { linkopingFacts } from "./facts/linkoping.js";
import { outreachFacts } from "./facts/outreach.js";
import { overviewFacts } from "./facts/overview.js";
import { policeFacts } from "./facts/police.js";
import { stadsmissionFigureFacts } from "./facts/stadsmission-figures.js";
import { stadsmissionMemoFacts } from "./facts/stadsmission-memo.js";
import { stadsmissionPart1Facts } from "./facts/stadsmission-part-1.js";
import { stadsmissionPart2Facts } from "./facts/stadsmission-part-2.js";

const facts: readonly Fact[] = [
  ...overviewFacts,
  ...stadsmissionMemoFacts,
  ...stadsmissionPart1Facts,
  ...stadsmissionPart2Facts,
  ...stadsmissionFigureFacts,
  ...outreachFacts,
  ...policeFacts,
  ...linkopingFacts,
  ...focusGoalFacts,
  ...inconsistencyFacts,
];

/** How many facts each part of the sources was read to hold; a fact without a row changes a number here. */
const FACTS_PER_PART = {
  "what the sources are": 5,
  "000 memo": 9,
  "000 agreement, part 1": 10,
  "000 agreement, part 2": 18,
  "000 further": 4,
  "000 figures": 12,
  "000 budget": 9,
  "001 outreach": 7,
  "002 police": 11,
  "003 Linköping": 7,
  "004 focus goal 4": 10,
  "what the sources say wrongly": 18,
};

const numberOfFacts = Object.values(FACTS_PER_PART).reduce((sum, count) => sum + count);

describe("the register of facts", () => {
  it("has a row for every fact of every part", () => {
    const counted = Object.fromEntries(
      Object.keys(FACTS_PER_PART).map((part) => [part, facts.filter((one) => one.part === part).length]),
    );
    expect(counted).toEqual(FACTS_PER_PART);
    expect(facts).toHaveLength(numberOfFacts);
  });

  it("names every fact once", () => {
    const keys = facts.map(({ part, key }) => `${part}: ${key}`);
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  });

  it("says of every fact where it stands", () => {
    expect(facts.filter(({ places }) => Object.keys(places).length === 0)).toEqual([]);
  });
});

/** Every field that a document may have. */
const fields = JSON.stringify([AgreementSchema, ReportSchema].map((schema) => z.toJSONSchema(schema)));

it("looks for what is not stated in fields that there are", () => {
  const lookedIn = facts.flatMap(({ places }) =>
    Object.entries(places).flatMap(([path, stated]) => (stated === notStated ? (path.split("/").at(-1) ?? path) : [])),
  );
  expect(lookedIn.filter((field) => !fields.includes(`"${field}":`))).toEqual([]);
});

describe.each(Object.keys(FACTS_PER_PART))("%s", (part) => {
  for (const { key, fact, file, places, counts } of facts.filter((one) => one.part === part)) {
    it(`${key}: ${fact} [${file}: ${Object.keys(places).join(" ")}]`, () => {
      const read = Object.fromEntries(Object.keys(places).map((path) => [path, valueAt(file, path)]));
      const counted = Object.fromEntries(Object.entries(counts).map(([name, [count]]) => [name, count()]));
      expect(read).toEqual(places);
      expect(counted).toEqual(Object.fromEntries(Object.entries(counts).map(([name, [, stated]]) => [name, stated])));
    });
  }
});
