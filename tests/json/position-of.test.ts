import { expect, it } from "vitest";
import { positionOf } from "../../src/json/position-of.js";

const json = [
  "{\n",
  '  "term": { "period": { "from": "2024-01-01" } },\r\n',
  '  "parties": [{}, { "id": "två" }],\r',
  '  "a/b": { "": 1 }\n',
  "}",
].join("");

it.each([
  ["", 1, 1],
  ["/term", 2, 11],
  ["/term/period/from", 2, 33],
  ["/parties", 3, 14],
  ["/parties/1", 3, 19],
  ["/parties/1/id", 3, 27],
  ["/a~1b/", 4, 16],
  ["/term/notice", 2, 11],
  ["/term/notice/0/span", 2, 11],
  ["/parties/2", 3, 14],
  ["/events/0", 1, 1],
])("%s is at %i:%i", (pointer, line, column) => {
  expect(positionOf(json, pointer)).toEqual({ line, column });
});

it("counts no byte order mark", () => {
  expect(positionOf('\uFEFF{"id": 1}', "/id")).toEqual({ line: 1, column: 8 });
});

it("is nowhere in a text that is not JSON", () => {
  expect(positionOf("{", "")).toBeUndefined();
});
