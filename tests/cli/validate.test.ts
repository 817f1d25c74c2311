import { Buffer } from "node:buffer";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { smallReport } from "../fixtures/small-report.js";
import { tell } from "./tell.js";
import { toldLines } from "./told-lines.js";

const good = JSON.stringify(smallAgreement);
const period = (from: string, through: string) => ({ ...smallAgreement, term: { period: { from, through } } });
/** Ends before it begins: an error of a rule. */
const backward = JSON.stringify(period("2026-01-01", "2025-12-31"));
/** Two kinds of fault: the text of JSON stops, and a field is missing. */
const broken = good.slice(0, -1);

describe("files and folders", () => {
  const folder = mkdtempSync(join(tmpdir(), "iop-cli-"));
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
    return path;
  };

  beforeAll(() => {
    file("b/late.json", good);
    file("a/inner/early.json", good);
    file("a/second.json", JSON.stringify(smallReport));
    file("node_modules/not-ours.json", "{}");
    file(".hidden/not-ours.json", "{}");
    file("a/read-me.txt", "not JSON");
    file("stream.ndjson", `${good}\n${good}\n`);
    file("latin-1.json", Buffer.from(good, "latin1"));
    file("pretty.json", JSON.stringify(JSON.parse(backward), undefined, 2));
    mkdirSync(join(folder, "empty"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const placesIn = async (...paths: readonly string[]): Promise<readonly string[]> => {
    const { out } = await tell(["validate", "--format", "ndjson", ...paths.map((path) => join(folder, path))]);
    return toldLines(out).map(({ source, line, issues }) =>
      [source.slice(folder.length + 1), line, ...issues.map(({ code }) => code)]
        .filter((part) => part !== undefined)
        .join(" "),
    );
  };

  it.each([
    ["a folder and those in it, by name; nothing hidden", ["a"], ["a/inner/early.json", "a/second.json"]],
    ["files in the order given", ["b/late.json", "a"], ["b/late.json", "a/inner/early.json", "a/second.json"]],
    ["a stream, by its name", ["stream.ndjson"], ["stream.ndjson 1", "stream.ndjson 2"]],
    ["what is not there, then the rest", ["none.json", "b"], ["none.json input.not-found", "b/late.json"]],
    ["what is not UTF-8", ["latin-1.json"], ["latin-1.json input.not-utf-8"]],
    ["a folder without JSON", ["empty"], ["empty input.empty-folder"]],
    ["what says not what it is", ["node_modules/not-ours.json"], ["node_modules/not-ours.json input.unknown-kind"]],
  ])("reads %s", async (_what, paths, expected) => {
    expect(await placesIn(...paths)).toEqual(expected);
  });

  it("says line and column of what a rule finds", async () => {
    const { out, exit } = await tell(["validate", join(folder, "pretty.json"), "--lang", "en"]);
    const lineInFile = JSON.stringify(JSON.parse(backward), undefined, 2)
      .split("\n")
      .findIndex((line) => line.includes("2025-12-31"));
    expect(exit).toBe(1);
    expect(out).toMatch(new RegExp(`^ {2}${String(lineInFile + 1)}:18 +error +The term ends on 2025-12-31`, "m"));
  });

  it("says it to GitHub, nothing of a path breaking out of its place", async () => {
    const path = file("odd,name:100%.json", backward);
    const { out } = await tell(["validate", path, "--format", "github", "--lang", "en"]);
    expect(out.split("\n")[0]).toMatch(/^::error file=.*odd%2Cname%3A100%25\.json,line=1,col=\d+,title=[a-z.-]+::/);
  });
});

describe("a stream", () => {
  it("goes on after a bad line, and says which", async () => {
    const stdin = [good, broken, "no JSON", "", '{"kind":"other"}', good].join("\n");
    const { out, exit } = await tell(["validate", "-", "--format", "ndjson"], { stdin });
    expect(toldLines(out).map(({ line, issues }) => [line, issues[0]?.code])).toEqual([
      [1, undefined],
      [2, "json.syntax"],
      [3, "json.syntax"],
      [5, "input.unknown-kind"],
      [6, undefined],
    ]);
    expect(exit).toBe(1);
  });

  it.each([
    ["the first line is a document", `${good}\n${broken}`, [1, 2]],
    ["the first line is bad, the second is a document", `nonsense\n${good}\n`, [1, 2]],
    ["there is one line", good, [1]],
    ["blank lines come first, and lines end as in Windows", `\n\r\n${good}\r\n${good}\r\n`, [3, 4]],
    ["it begins with a byte order mark", `\uFEFF${good}\n${good}`, [1, 2]],
  ])("is seen from standard input when %s", async (_what, stdin, numbers) => {
    const { out } = await tell(["validate", "-", "--format", "ndjson"], { stdin });
    expect(toldLines(out).map(({ line }) => line)).toEqual(numbers);
  });

  it("is not seen in a document of many lines", async () => {
    const { out, exit } = await tell(["validate", "-", "--format", "ndjson"], {
      stdin: JSON.stringify(smallAgreement, undefined, 2),
    });
    expect(exit).toBe(0);
    expect(toldLines(out)).toEqual([{ source: "-", kind: "agreement", id: "small-agreement", issues: [] }]);
  });

  it("comes out the same however it is cut into pieces", async () => {
    const stdin = [good, "nej", backward, good.replace("dagcenter", "öppet hus – för åäö 😀")].join("\n");
    const whole = await tell(["validate", "-", "--input", "ndjson", "--format", "json"], { stdin });
    async function* pieces(size: number): AsyncGenerator<Uint8Array> {
      const bytes = Buffer.from(stdin);
      for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
    }
    for (const size of [1, 7, 4096]) {
      const cut = await tell(["validate", "-", "--input", "ndjson", "--format", "json"], { stdin: pieces(size) });
      expect(cut).toEqual(whole);
    }
  });

  it("is read no faster than the answers are taken", async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield await Promise.resolve(Buffer.from(`${good}\n`));
      }
    }
    let written = 0;
    const taken = tell(["validate", "-", "--format", "ndjson"], {
      stdin: endless(),
      takes: () => {
        written += 1;
        expect(given - written).toBeLessThanOrEqual(3);
        return written < 50;
      },
    });
    expect(await taken).toMatchObject({ exit: 0, err: "" });
    expect(given).toBeLessThan(60);
  });
});

describe("the exit code", () => {
  const DOCUMENTS = { good, broken, backward, noted: JSON.stringify({ ...smallAgreement, events: [] }) };
  it.each([
    [0, "good", []],
    [0, "noted", []],
    [0, "noted", ["--severity", "warning"]],
    [1, "noted", ["--severity", "note"]],
    [1, "backward", []],
    [1, "broken", ["--severity", "error"]],
    [2, "good", ["--severity", "fatal"]],
    [2, "good", ["--workers", "0"]],
    [2, "good", ["--format", "ics"]],
    [2, "good", ["--with", "/nowhere/at-all.json"]],
  ] as const)("is %i of a document that is %s, with %j", async (exit, document, options) => {
    expect(await tell(["validate", "-", ...options], { stdin: DOCUMENTS[document] })).toMatchObject({ exit });
  });
});

describe("what people see", () => {
  it("counts what was found, in the language asked for", async () => {
    expect(await tell(["validate", "-"], { stdin: good })).toEqual({
      exit: 0,
      out: "1 dokument granskat: 0 fel, 0 varningar, 0 upplysningar.\n",
      err: "",
    });
    const english = await tell(["validate", "-", "--lang=en"], { stdin: good });
    expect(english.out).toBe("1 document checked: 0 errors, 0 warnings, 0 notes.\n");
  });

  it("fits the terminal, and is coloured there only", async () => {
    const plain = await tell(["validate", "-"], { stdin: backward });
    expect(plain.out).not.toContain("\u001B");
    const seen = await tell(["validate", "-"], { stdin: backward, columns: 60 });
    expect(seen.out).toContain("\u001B[31mfel");
    const uncoloured = await tell(["validate", "-"], { stdin: backward, columns: 60, env: { NO_COLOR: "1" } });
    expect(uncoloured.out).not.toContain("\u001B");
    expect(Math.max(...uncoloured.out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(60);
  });

  it("cannot be steered by a document", async () => {
    const organisations = smallAgreement.organisations.map((organisation) => ({
      ...organisation,
      name: `${organisation.name}\u001B[2J\u0007\u202E`,
    }));
    const stdin = JSON.stringify({ ...smallAgreement, organisations });
    const { out } = await tell(["payments", "-", "--year", "2024"], { stdin, columns: 80, env: { NO_COLOR: "1" } });
    expect(out).toContain("Föreningen Exempel");
    expect(out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it("is told of a long input, on a terminal only", async () => {
    const stdin = `${good}\n`.repeat(5);
    let clock = 0;
    const now = () => (clock += 700);
    const watched = await tell(["validate", "-", "--format", "ndjson"], { stdin, now, watched: true });
    expect(watched.err).toContain("\r\u001B[K2 dokument");
    expect(watched.err.endsWith("\r\u001B[K")).toBe(true);
    expect((await tell(["validate", "-", "--format", "ndjson"], { stdin, now })).err).toBe("");
  });
});
