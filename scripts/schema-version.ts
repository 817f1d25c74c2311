import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import manifest from "../package.json" with { type: "json" };
import { schemaChanges, type SchemaChange, type Weight, WEIGHTS, weightOf } from "./compare-schemas.js";
import { type JsonSchema, jsonSchemas } from "./json-schema.js";

/** The schemas of a version of the package, by kind of document. */
export interface Release {
  /** Version of the package, `"1.2.0"`. */
  readonly version: string;
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

const folder = fileURLToPath(new URL("../schema/published/", import.meta.url));

const numbersOf = (version: string): readonly [number, number, number] => {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major, minor, patch];
};

/** How far a version is from an earlier one. Before 1.0.0 a minor step counts as major and a patch as minor. */
const stepBetween = (before: string, after: string): Weight => {
  const [old, now] = [numbersOf(before), numbersOf(after)];
  const first = now.findIndex((number, index) => number !== old[index]);
  if (first === -1 || (now[first] ?? 0) < (old[first] ?? 0)) return "none";
  return (["major", old[0] === 0 ? "major" : "minor", old[0] === 0 ? "minor" : "patch"] as const)[first] ?? "none";
};

const isLess = (one: Weight, other: Weight): boolean => WEIGHTS.indexOf(one) < WEIGHTS.indexOf(other);

/** Every change of every kind of document; a kind less is major, a kind more minor. */
export const releaseChanges = (before: Release, after: Release): readonly SchemaChange[] =>
  [...new Set([...Object.keys(before.schemas), ...Object.keys(after.schemas)])].flatMap((kind) => {
    const [old, now] = [before.schemas[kind], after.schemas[kind]];
    if (old === undefined) return [{ place: kind, weight: "minor", what: "new kind of document" } as const];
    if (now === undefined) return [{ place: kind, weight: "major", what: "removed" } as const];
    return schemaChanges(old, now).map((change) => ({ ...change, place: `${kind} ${change.place}`.trim() }));
  });

/** The version of the format, `"1.0"`, as the schemas' `$id` have it: `urn:iop-sdk:schema:1.0:agreement`. */
const formatOf = ({ schemas }: Release): string => Object.values(schemas)[0]?.$id?.split(":")[3] ?? "";

/** What is wrong with the two version numbers, seen what has changed since the last release; nothing if all is well. */
export const versionFaults = (before: Release, after: Release): readonly string[] => {
  const weight = weightOf(releaseChanges(before, after));
  const faults: string[] = [];
  if (isLess(stepBetween(before.version, after.version), weight)) {
    faults.push(`The schema's change since ${before.version} is ${weight}: ${after.version} is too low a version.`);
  }
  const [old, now] = [formatOf(before), formatOf(after)];
  const needed = weight === "patch" ? "none" : weight;
  const step = stepBetween(`${old}.0`, `${now}.0`);
  if (step !== needed) faults.push(`The format was ${old} and is ${now}, but its change is ${weight}.`);
  return faults;
};

const byVersion = (one: string, other: string): number => {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  return first[0] - second[0] || first[1] - second[1] || first[2] - second[2];
};

/** The release that was last kept in `schema/published/`, whatever the clone knows of tags. */
const lastRelease = (): Release | undefined => {
  const kept = existsSync(folder) ? readdirSync(folder) : [];
  const versions = kept.flatMap((name) => /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? []);
  const version = versions.sort(byVersion).at(-1);
  if (version === undefined) return undefined;
  const schemas = JSON.parse(readFileSync(`${folder}${version}.json`, "utf8")) as Release["schemas"];
  return { version, schemas };
};

/** `check` (npm test), or `keep` what is about to be published (npm version). */
const run = (task: string): void => {
  const current: Release = { version: manifest.version, schemas: Object.fromEntries(jsonSchemas()) };
  if (task === "keep") {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}${current.version}.json`, `${JSON.stringify(current.schemas)}\n`);
    return;
  }
  const last = lastRelease();
  if (last === undefined) {
    console.log("No schema has been published yet.");
    return;
  }
  for (const { weight, place, what } of releaseChanges(last, current)) console.log(`${weight}  ${place}: ${what}`);
  const faults = versionFaults(last, current);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) run(process.argv[2] ?? "check");
