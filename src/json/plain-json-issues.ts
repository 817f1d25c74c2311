import { jsonPointer } from "../notation/json-pointer.js";
import { firstFindings, listed } from "./first-findings.js";
import { DEEPEST_LEVEL, MOST_VALUES } from "./plain-json.js";
import { type NotJson, type ShapeIssue, shapeIssue } from "./shape-issue.js";

/** What a single value is that JSON does not have; `undefined` of objects and of what JSON has. */
export const notJson = (value: unknown): NotJson | undefined => {
  const type = typeof value;
  if (type === "undefined" || type === "function" || type === "symbol" || type === "bigint") return type;
  if (type !== "number" || Number.isFinite(value)) return undefined;
  return Number.isNaN(value) ? "not-a-number" : "infinity";
};

/** Also those of another window or context, whose `Object.prototype` is not ours. */
const isPlain = (container: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(container);
  if (Array.isArray(container)) return Array.isArray(prototype);
  if (typeof prototype !== "object" || prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf");
};

/**
 * Everything that keeps a value from being plain JSON, in the order of the document. A part that is found wrong is not
 * entered, and nothing of it is run; what throws all the same, as a proxy may, is an issue too.
 *
 * @param place - Where the value stands, if it is not the whole document.
 */
export const plainJsonIssues = (document: unknown, place: readonly PropertyKey[] = []): readonly ShapeIssue[] => {
  const issues = firstFindings<ShapeIssue>(({ path }) => path);
  const path = [...place];
  const around: object[] = [];
  let values = 1;

  const fault = (make: (at: string) => ShapeIssue): void => {
    issues.add(() => make(jsonPointer(path)));
  };

  const lookAtProperty = (container: object, key: PropertyKey): void => {
    const property = Object.getOwnPropertyDescriptor(container, key);
    if (key === "__proto__") fault((at) => shapeIssue("json.prototype-key", at, {}));
    else if (property === undefined) fault((at) => shapeIssue("json.not-plain", at, { received: "gap" }));
    else if (property.get ?? property.set) fault((at) => shapeIssue("json.accessor", at, {}));
    else if (property.enumerable !== true) fault((at) => shapeIssue("json.not-plain", at, { received: "hidden-key" }));
    else lookAt(property.value);
  };

  const enter = (container: object): void => {
    const names = Array.isArray(container) ? undefined : Object.getOwnPropertyNames(container);
    const size = Array.isArray(container) ? container.length : (names?.length ?? 0);
    const hasSymbols = names !== undefined && Object.getOwnPropertySymbols(container).length > 0;
    if (hasSymbols) fault((at) => shapeIssue("json.not-plain", at, { received: "hidden-key" }));
    const wasTooLarge = values > MOST_VALUES;
    values += size;
    if (values > MOST_VALUES) {
      if (!wasTooLarge) issues.add(() => shapeIssue("json.too-large", jsonPointer(place), { max: MOST_VALUES }));
      return;
    }
    around.push(container);
    for (let index = 0; index < size; index += 1) {
      const key = names?.[index] ?? index;
      path.push(key);
      lookAtProperty(container, key);
      path.pop();
    }
    around.pop();
  };

  const lookAt = (value: unknown): void => {
    const received = notJson(value);
    if (received !== undefined) fault((at) => shapeIssue("json.not-plain", at, { received }));
    if (typeof value !== "object" || value === null) return;
    const levels = around.length;
    const steps = path.length;
    try {
      if (around.includes(value)) fault((at) => shapeIssue("json.cyclic", at, {}));
      else if (levels === DEEPEST_LEVEL) fault((at) => shapeIssue("json.too-deep", at, { max: DEEPEST_LEVEL }));
      else if (!isPlain(value)) fault((at) => shapeIssue("json.not-plain", at, { received: "class-instance" }));
      else enter(value);
    } catch {
      around.length = levels;
      path.length = steps;
      fault((at) => shapeIssue("json.unreadable", at, {}));
    }
  };

  lookAt(document);
  return listed(issues);
};
