import { describe, expect, it } from "vitest";
import { DutySchema } from "../../src/follow-up/duty.schema.js";

const accepts = (due: object) =>
  DutySchema.safeParse({ id: "duty", kind: "activity-report", text: "Rapport.", due }).success;
const months = (count: number) => ({ unit: "months", count });
const mayDay = { month: 5, day: 31 };

describe("the time of a duty", () => {
  it.each<[boolean, object]>([
    [true, { kind: "each-year", from: { month: 4, day: 1 }, through: mayDay }],
    [true, { kind: "each-year", through: mayDay }],
    [false, { kind: "each-year", from: mayDay }],
    [false, { kind: "each-year", through: { month: 13, day: 1 } }],
    [false, { kind: "each-year", through: { month: 1, day: 32 } }],
    [true, { kind: "after-start", span: months(12), thenEvery: months(12) }],
    [true, { kind: "after-start", span: { unit: "days", count: 30 } }],
    [false, { kind: "after-start", span: months(12), thenEvery: months(0) }],
    [false, { kind: "after-start", span: months(12), thenEvery: { unit: "days", count: 30 } }],
    [true, { kind: "before-end", end: "extension-deadline", span: months(6) }],
    [true, { kind: "before-end", end: "last-day" }],
    [false, { kind: "before-end", end: "first-day" }],
    [false, { kind: "each-week" }],
  ])("%s: %j", (isAccepted, due) => {
    expect(accepts(due)).toBe(isAccepted);
  });
});
