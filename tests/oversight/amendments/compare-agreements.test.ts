import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agreement, AgreementInput } from "../../../src/agreement/agreement.js";
import { AgreementSchema } from "../../../src/agreement/agreement.schema.js";
import { IdSchema } from "../../../src/notation/id.schema.js";
import { pointerKeys } from "../../../src/notation/json-pointer.js";
import { agreementAsOf } from "../../../src/oversight/amendments/agreement-as-of.js";
import { LISTS_OF_PARTS } from "../../../src/oversight/amendments/agreement-difference.js";
import { compareAgreements } from "../../../src/oversight/amendments/compare-agreements.js";
import { placesWith } from "../../agreement/places.js";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { day, frozen, id } from "../../term/written.js";

const read = (input: AgreementInput): Agreement => frozen(AgreementSchema.parse(input));
const small = read(smallAgreement);
const { term, parties, goals, activities, grants, budgets, events } = smallAgreement;
const [goal] = goals;
const [activity] = activities;
const [grant] = grants;
const [budget] = budgets;
const [notice] = term.notice;
const [amount] = grant.amounts;
const [fromMunicipality, ownMoney, staff] = budget.lines;

/** What changes between the small agreement and another one, in short. */
const found = (changes: Partial<AgreementInput>) =>
  compareAgreements(small, read({ ...smallAgreement, ...changes })).map(({ code, path, params, ...values }) => [
    code.replace("difference.", ""),
    path,
    [params.part, params.id, params.field, params.value].filter(Boolean).join(" "),
    "before" in values ? values.before : undefined,
    "after" in values ? values.after : undefined,
  ]);

const million = (sek: string) => ({ kind: "exact", sek }) as const;
const night = { ...goal, id: "safe-night", title: "En trygg plats på natten" } as const;
const laterPeriod = { from: "2027-01-01", through: "2029-12-31" } as const;

describe("the differences of two agreements", () => {
  it.each([
    [
      "a title",
      { title: "Överenskommelse om ett nattcenter" },
      [["changed", "/title", "agreement title text", smallAgreement.title, "Överenskommelse om ett nattcenter"]],
    ],
    [
      "a period, compared whole",
      { term: { ...term, period: laterPeriod } },
      [["changed", "/term/period", "term period period", term.period, laterPeriod]],
    ],
    [
      "a period without a last day",
      { term: { ...term, period: { from: "2024-01-01", missing: { through: { why: "open" } } } } },
      [
        [
          "changed",
          "/term/period",
          "term period period",
          term.period,
          { from: "2024-01-01", missing: { through: { why: "open" } } },
        ],
      ],
    ],
    [
      "a length of time",
      { term: { ...term, extension: { ...term.extension, length: { unit: "months", count: 24 } } } },
      [
        [
          "changed",
          "/term/extension/length",
          "term extension.length time-span",
          { unit: "months", count: 12 },
          { unit: "months", count: 24 },
        ],
      ],
    ],
    [
      "a clause of another kind",
      { term: { ...term, extension: { kind: "none" } } },
      [["changed", "/term/extension", "term extension other", term.extension, { kind: "none" }]],
    ],
    [
      "a notice clause",
      { term: { ...term, notice: [{ ...notice, convention: "full-calendar-months" }] } },
      [
        [
          "changed",
          "/term/notice/0/convention",
          "notice-clause notice convention text",
          "date-to-date",
          "full-calendar-months",
        ],
      ],
    ],
    [
      "a field that is new",
      { goals: [{ ...goal, description: "Alla dagar." }] },
      [["added", "/goals/0/description", "goal safe-day description text", undefined, "Alla dagar."]],
    ],
    [
      "a field that is gone",
      { activities: [{ id: activity.id, kind: activity.kind, title: activity.title }] },
      [["removed", "/activities/0/goals", "activity day-centre goals list", ["safe-day"], undefined]],
    ],
    ["a part that is new", { goals: [night, goal] }, [["added", "/goals/0", "goal safe-night part", undefined, night]]],
    ["a part that is gone", { goals: [] }, [["removed", "/goals/0", "goal safe-day part", goal, undefined]]],
    [
      "the first part of its kind",
      { duties: [{ id: "report", kind: "activity-report", text: "En rapport om året." }] },
      [
        [
          "added",
          "/duties/0",
          "duty report part",
          undefined,
          { id: "report", kind: "activity-report", text: "En rapport om året." },
        ],
      ],
    ],
    [
      "a part with another id",
      { goals: [night] },
      [
        ["removed", "/goals/0", "goal safe-day part", goal, undefined],
        ["added", "/goals/0", "goal safe-night part", undefined, night],
      ],
    ],
    [
      "an amount of a grant",
      { grants: [{ ...grant, amounts: [{ ...amount, set: { kind: "sum", amount: million("3600000.00") } }] }] },
      [
        [
          "changed",
          "/grants/0/amounts/0/set/amount",
          "grant grant amounts.set.amount amount",
          million("3000000.00"),
          million("3600000.00"),
        ],
      ],
    ],
    [
      "an amount that is set in another way",
      { grants: [{ ...grant, amounts: [{ ...amount, set: { kind: "places", places: 4, rate: "1.00" } }] }] },
      [
        [
          "changed",
          "/grants/0/amounts/0/set",
          "grant grant amounts.set other",
          amount.set,
          { kind: "places", places: 4, rate: "1.00" },
        ],
      ],
    ],
    [
      "an amount more",
      { grants: [{ ...grant, amounts: [amount, { ...amount, level: "planned" }] }] },
      [["added", "/grants/0/amounts/1", "grant grant amounts other", undefined, { ...amount, level: "planned" }]],
    ],
    [
      "a cell of a line that has moved",
      {
        budgets: [
          {
            ...budget,
            lines: [
              staff,
              { ...ownMoney, cells: [{ period: "year-1", amount: million("250000.00") }] },
              fromMunicipality,
            ],
          },
        ],
      },
      [
        [
          "changed",
          "/budgets/0/lines/1/cells/0/amount",
          "budget-line own-money cells.amount amount",
          million("200000.00"),
          million("250000.00"),
        ],
      ],
    ],
    [
      "a period of a budget",
      { budgets: [{ ...budget, periods: [{ id: "year-1", period: laterPeriod }] }] },
      [
        [
          "changed",
          "/budgets/0/periods/0/period",
          "budget-period year-1 period period",
          budget.periods[0].period,
          laterPeriod,
        ],
      ],
    ],
    [
      "an event without an id, by position",
      { events: [{ ...events[0], day: "2023-12-02" }, events[1]] },
      [["changed", "/events/0/day", "event day day", "2023-12-01", "2023-12-02"]],
    ],
    [
      "a list of numbers",
      { goals: [{ ...goal, agenda2030: [1] }] },
      [["added", "/goals/0/agenda2030", "goal safe-day agenda2030 list", undefined, [1]]],
    ],
    [
      "the names it goes by, in their order",
      { otherNames: ["IOP", "avtalet"] },
      [["added", "/otherNames", "agreement otherNames list", undefined, ["IOP", "avtalet"]]],
    ],
    [
      "sources, compared whole",
      { goals: [{ ...goal, sources: [{ document: "avtalet" }] }] },
      [["added", "/goals/0/sources", "goal safe-day sources list", undefined, [{ document: "avtalet" }]]],
    ],
    [
      "an integrator's own data, compared whole",
      { extensions: { "x-ours": { period: { from: 1 } } } },
      [["added", "/extensions", "agreement extensions other", undefined, { "x-ours": { period: { from: 1 } } }]],
    ],
  ] as const)("names %s", (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  it.each([
    [
      "another order of parts",
      { parties: [...parties].reverse(), budgets: [{ ...budget, lines: [staff, ownMoney, fromMunicipality] }] },
    ],
    ["an empty list where there was none", { duties: [], bodies: [] }],
    ["nothing", {}],
  ] as const)("are none for %s", (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  it("are none for another order of a list that names parts, and one for another order of texts", () => {
    const both = read({
      ...smallAgreement,
      goals: [goal, night],
      activities: [{ ...activity, goals: ["safe-day", "safe-night"], places: ["A", "B"] }],
    });
    const turned = read({
      ...smallAgreement,
      goals: [goal, night],
      activities: [{ ...activity, goals: ["safe-night", "safe-day"], places: ["B", "A"] }],
    });
    expect(compareAgreements(both, turned)).toEqual([
      {
        code: "difference.changed",
        path: "/activities/0/places",
        params: { part: "activity", id: "day-centre", field: "places", value: "list" },
        before: ["A", "B"],
        after: ["B", "A"],
      },
    ]);
  });

  it("have the place of a removed part in the earlier agreement, of a changed one in the later", () => {
    const before = read({ ...smallAgreement, goals: [night, goal] });
    const after = read({ ...smallAgreement, goals: [{ ...goal, title: "En trygg plats" }] });
    expect(compareAgreements(before, after).map(({ path }) => path)).toEqual(["/goals/0", "/goals/0/title"]);
  });

  it("tell a number from a text", () => {
    const owed = (atLeast: number) =>
      read({ ...smallAgreement, duties: [{ id: "report", kind: "activity-report", text: "Rapporter.", atLeast }] });
    expect(compareAgreements(owed(1), owed(2))).toEqual([
      {
        code: "difference.changed",
        path: "/duties/0/atLeast",
        params: { part: "duty", id: "report", field: "atLeast", value: "number" },
        before: 1,
        after: 2,
      },
    ]);
  });

  it("matches parts by id although two have the same", () => {
    const before = read({ ...smallAgreement, goals: [goal, { ...goal, title: "Den andra" }] });
    const after = read({ ...smallAgreement, goals: [goal, { ...goal, title: "Den andra, ändrad" }] });
    expect(compareAgreements(before, after).map(({ path }) => path)).toEqual(["/goals/1/title"]);
  });
});

/** Every list of a document whose elements have an id, but for future parts; `[]` stands for every element. */
const listsWithIds = placesWith(IdSchema, AgreementSchema).flatMap((place) => {
  const [, list] = /^(.*)\[\]\.id$/.exec(place) ?? [];
  return list === undefined || list.startsWith("amendments[].") ? [] : [list];
});

it("knows every list of parts that a document may have", () => {
  const withoutIds = ["contributors", "term.related"];
  expect([...LISTS_OF_PARTS.keys()].filter((list) => !withoutIds.includes(list)).sort()).toEqual(
    [...new Set(listsWithIds)].sort(),
  );
});

/** What stands at a place of a document. */
const valueAt = (document: unknown, path: string): unknown =>
  pointerKeys(path).reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    document,
  );

/** The Uppsala agreement, changed here and there, its lists in another order. */
const anyChanged: fc.Arbitrary<Agreement> = fc
  .record({
    titles: fc.array(fc.nat(15), { maxLength: 4 }),
    dropped: fc.nat(7),
    year: fc.constantFrom("2021", "2022"),
    turned: fc.boolean(),
  })
  .map(({ titles, dropped, year, turned }) => {
    const changed = uppsala.activities?.map((part, position) =>
      titles.includes(position) ? { ...part, title: `${part.title}, ändrad` } : part,
    );
    return frozen({
      ...uppsala,
      term: { ...uppsala.term, period: { ...uppsala.term.period, through: day(`${year}-12-31`) } },
      activities: turned ? [...(changed ?? [])].reverse() : (changed ?? []),
      goals: uppsala.goals?.filter((_, position) => position !== dropped) ?? [],
    });
  });

describe("of any two agreements", () => {
  it("an agreement does not differ from itself", () => {
    expect(compareAgreements(uppsala, AgreementSchema.parse(JSON.parse(JSON.stringify(uppsala))))).toEqual([]);
  });

  it("every difference has the values that stand at its place, and turned round it is the same in reverse", () => {
    fc.assert(
      fc.property(anyChanged, anyChanged, (before, after) => {
        const there = compareAgreements(before, after);
        for (const difference of there) {
          const { path } = difference;
          if ("after" in difference) expect(valueAt(after, path)).toBe(difference.after);
          else expect(valueAt(before, path)).toBe(difference.before);
        }
        const back = compareAgreements(after, before);
        const count = (list: typeof there, code: string) =>
          list.filter((difference) => difference.code === code).length;
        expect(count(back, "difference.removed")).toBe(count(there, "difference.added"));
        expect(count(back, "difference.added")).toBe(count(there, "difference.removed"));
        expect(count(back, "difference.changed")).toBe(count(there, "difference.changed"));
      }),
      { numRuns: 60 },
    );
  });

  it("tells what an amendment changed", () => {
    const [first, ...others] = uppsala.activities ?? [];
    if (first === undefined) throw new Error("no activities");
    const parts = { activities: [...others, { ...first, title: "Öppen dagverksamhet" }] };
    const dated = { id: id("amendment"), inForceFrom: day("2020-01-01"), signed: day("2019-12-01") };
    const agreement: Agreement = frozen({ ...uppsala, amendments: [{ ...dated, parts }] });
    const { value } = agreementAsOf(agreement, { on: day("2020-01-01") });
    expect(compareAgreements(agreement, value).map(({ path, params }) => [path, params.id, params.field])).toEqual([
      [`/activities/${String(others.length)}/title`, first.id, "title"],
    ]);
  });
});
