import type * as z from "zod/mini";
import { EXTENSION_DEPTH } from "../notation/extensions.js";
import { type JsonPointer, jsonPointer } from "../notation/json-pointer.js";
import { firstFindings, listed } from "./first-findings.js";
import { notJson, plainJsonIssues } from "./plain-json-issues.js";
import {
  type JsonType,
  MOST_ISSUES,
  type ShapeIssue,
  shapeIssue,
  TEXT_FORMATS,
  type TextFormat,
} from "./shape-issue.js";

type Path = readonly PropertyKey[];
type Fault = z.core.$ZodIssue;

/** What stands at a place, or nothing if the place is not there. */
const valueAt = (document: unknown, path: Path): { readonly value: unknown } | undefined => {
  let value = document;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return { value };
};

const typeOf = (value: unknown): JsonType => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : "object";
};

const JSON_TYPES = ["string", "boolean", "array", "null"] as const satisfies readonly JsonType[];

/** zod has a name of its own for whole numbers, and several for objects. */
const typeNamed = (expected: string): JsonType =>
  expected === "number" || expected === "int" ? "number" : (JSON_TYPES.find((name) => name === expected) ?? "object");

/** The one pattern that has no name of its own is that of a web address. */
const formatNamed = (format: string): TextFormat => TEXT_FORMATS.find((name) => name === format) ?? "web-address";

const texts = (values: readonly unknown[] | undefined): readonly string[] => (values ?? []).map(String);

/** A bound that was passed: of a text, of a list or of a number. */
const boundIssue = (fault: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, at: string): ShapeIssue => {
  const { origin } = fault;
  if (fault.code === "too_big") {
    const max = Number(fault.maximum);
    if (origin === "string") return shapeIssue("json.too-long", at, { max });
    return origin === "array" ? shapeIssue("json.too-many", at, { max }) : shapeIssue("json.out-of-range", at, { max });
  }
  const min = Number(fault.minimum);
  if (origin === "string") return shapeIssue("json.too-short", at, { min });
  return origin === "array" ? shapeIssue("json.too-few", at, { min }) : shapeIssue("json.out-of-range", at, { min });
};

/** What a field was to be: a type, one of some texts, or one of some variants. */
type FieldFault = z.core.$ZodIssueInvalidType | z.core.$ZodIssueInvalidValue | z.core.$ZodIssueInvalidUnion;

const fieldIssue = (fault: FieldFault, at: string, found: { readonly value: unknown } | undefined): ShapeIssue => {
  if (found === undefined) return shapeIssue("json.missing", at, {});
  const received = notJson(found.value);
  if (received !== undefined) return shapeIssue("json.not-plain", at, { received });
  switch (fault.code) {
    case "invalid_type":
      return fault.expected === "int" && typeof found.value === "number"
        ? shapeIssue("json.not-whole", at, {})
        : shapeIssue("json.wrong-type", at, { expected: typeNamed(fault.expected), received: typeOf(found.value) });
    case "invalid_value":
      return shapeIssue("json.not-allowed", at, { allowed: texts(fault.values) });
    case "invalid_union":
      return shapeIssue("json.unknown-variant", at, { allowed: texts("options" in fault ? fault.options : []) });
  }
};

/** How far a value is from an alternative of a union: further if it is not even of that type. */
const distance = (faults: readonly Fault[]): number =>
  faults.length + (faults.some(({ path }) => path.length === 0) ? MOST_ISSUES : 0);

/** The faults of a union that say most. */
const nearest = (alternatives: readonly (readonly Fault[])[]): readonly Fault[] =>
  [...alternatives].sort((one, other) => distance(one) - distance(other))[0] ?? [];

/** Another version of the shape; what else is wrong may be right there. */
const versionIssue = (faults: readonly Fault[], document: unknown): ShapeIssue | undefined => {
  const fault = faults.find(({ path }) => path.length === 1 && path[0] === "schemaVersion");
  if (fault?.code !== "invalid_value" || valueAt(document, fault.path)?.value === undefined) return undefined;
  return shapeIssue("json.unsupported-version", "/schemaVersion", { supported: texts(fault.values) });
};

/**
 * What zod found wrong with a document, in our words: zod's own codes and texts never reach a user.
 *
 * In the order of the schema, unknown keys of an object after its fields, one issue for each place. Where not every
 * fault was looked for, that is an issue too.
 */
export const shapeIssues = (faults: readonly Fault[], document: unknown, every: boolean): readonly ShapeIssue[] => {
  const version = versionIssue(faults, document);
  if (version !== undefined) return [version];

  const issues = firstFindings<ShapeIssue>(({ path }) => path);
  const told = new Set<JsonPointer>();
  const tell = (at: JsonPointer, make: () => ShapeIssue): void => {
    // zod measures the length of what is no text, too, once it has a length.
    if (told.has(at)) return;
    told.add(at);
    issues.add(make);
  };

  const add = (fault: Fault, place: Path): void => {
    const path: Path = [...place, ...fault.path];
    const at = jsonPointer(path);
    switch (fault.code) {
      case "invalid_union":
        if (fault.errors.length > 0) for (const inner of nearest(fault.errors)) add(inner, path);
        else tell(at, () => fieldIssue(fault, at, valueAt(document, path)));
        return;
      case "invalid_type":
      case "invalid_value":
        tell(at, () => fieldIssue(fault, at, valueAt(document, path)));
        return;
      case "too_big":
      case "too_small":
        tell(at, () => boundIssue(fault, at));
        return;
      case "invalid_format":
        tell(at, () => shapeIssue("json.wrong-format", at, { format: formatNamed(fault.format) }));
        return;
      case "not_multiple_of":
        tell(at, () => shapeIssue("json.not-whole", at, {}));
        return;
      case "unrecognized_keys":
        for (const key of fault.keys) {
          const unknown = jsonPointer([...path, key]);
          tell(unknown, () => shapeIssue("json.unknown-key", unknown, {}));
        }
        return;
      case "invalid_key":
      case "invalid_element":
        for (const inner of fault.issues) add(inner, path);
        return;
      case "custom": {
        // The one check of this kind: the value of an extension is JSON, and not too deep.
        const within = plainJsonIssues(valueAt(document, path)?.value, path);
        for (const issue of within) tell(issue.path, () => issue);
        if (within.length === 0) tell(at, () => shapeIssue("json.too-deep", at, { max: EXTENSION_DEPTH }));
      }
    }
  };

  for (const fault of faults) add(fault, []);
  return every ? listed(issues) : [...issues.kept(), shapeIssue("json.more-issues", "", {})];
};
