import ICAL from "ical.js";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMAND_NAMES } from "../../src/cli/command-names.js";
import { readPaymentsCsv } from "../../src/documents/csv/read-payments-csv.js";
import { sv } from "../../src/messages/sv/index.js";
import { smallAgreement } from "../fixtures/small-agreement.js";
import { kpi } from "../fixtures/index-series.js";
import { tell } from "./tell.js";
import { type ToldLine, toldLines } from "./told-lines.js";

const UPPSALA = "examples/agreements/uppsala-stadsmission-2019.json";
const stdin = JSON.stringify(smallAgreement);
/** Agreements of a stream, told apart by their ids. */
const two = [stdin, stdin.replace('"small-agreement"', '"other"')].join("\n");

const folder = mkdtempSync(join(tmpdir(), "iop-cli-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(value));
  return path;
};

describe("iop dates", () => {
  it("begins on the day that it is in Sweden, and says so", async () => {
    const { out, exit } = await tell(["dates", UPPSALA, "--lang", "en"]);
    expect(exit).toBe(0);
    expect(out.split("\n")[0]).toBe("To watch 2020-02-01 – 2021-02-01");
  });

  it("has the last day for notice of the Uppsala agreement, nine months before it ends", async () => {
    const { out } = await tell(["dates", UPPSALA, "--from", "2021-03-01", "--through", "2021-03-31"]);
    expect(out).toMatch(/^2021-03-30 {2}Sista dag att säga upp /m);
  });

  it("writes a calendar that reads back, stamped in UTC, with reminders", async () => {
    const options = ["--from", "2021-03-01", "--through", "2021-03-31", "--remind", "2m", "--format", "ics"];
    const { out } = await tell(["dates", UPPSALA, ...options, "--domain", "exempelkommunen.se"]);
    const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
    const [event] = calendar.getAllSubcomponents("vevent");
    expect(event?.getFirstPropertyValue("uid")).toMatch(/@exempelkommunen\.se$/);
    expect(String(event?.getFirstPropertyValue("dtstamp"))).toBe("2020-01-31T23:30:00Z");
    expect(event?.getAllSubcomponents("valarm")).toHaveLength(1);
  });

  it("gives a stream a line for each agreement, and collects all days otherwise", async () => {
    const period = ["--from", "2024-01-01", "--through", "2024-12-31"];
    const stream = await tell(["dates", "-", ...period, "--format", "ndjson"], { stdin: two });
    const lines = toldLines(stream.out);
    expect(lines.map(({ agreement }) => agreement)).toEqual(["small-agreement", "other"]);
    const text = (await tell(["dates", "-", ...period, "--format", "json"], { stdin: two })).out;
    const { dates } = JSON.parse(text) as Pick<ToldLine, "dates">;
    const days = dates.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
    expect(days).toHaveLength(lines.flatMap((line) => line.dates).length);
  });
});

describe("iop payments", () => {
  it("shows the payments of a year and their sum, fitted to the terminal", async () => {
    const wide = await tell(["payments", "-", "--year", "2024"], { stdin });
    expect(wide.exit).toBe(0);
    // A million a year by quarters, due on the 15th, on the next bank day where that is none.
    expect(wide.out).toMatch(/^2024-01-15 +250 000,00 kr {2}Avser januari–mars 2024 +Föreningen Exempel$/m);
    expect(wide.out).toMatch(/^2024-04-15 /m);
    expect(wide.out).toMatch(/^Summa +1 000 000,00 kr$/m);
    const narrow = await tell(["payments", "-", "--year", "2024"], { stdin, columns: 50, env: { NO_COLOR: "1" } });
    expect(Math.max(...narrow.out.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(50);
  });

  it("writes CSV that reads back", async () => {
    const { out } = await tell(["payments", "-", "--year", "2024", "--format", "csv"], { stdin });
    const read = readPaymentsCsv(out, { texts: sv });
    expect(read.ok && read.value.map(({ due, amount }) => [due, amount])).toEqual([
      ["2024-01-15", "250000.00"],
      ["2024-04-15", "250000.00"],
      ["2024-07-15", "250000.00"],
      ["2024-10-15", "250000.00"],
    ]);
  });

  it("says what is lacking, with exit code 1, until it is given", async () => {
    const without = await tell(["payments", UPPSALA, "--year", "2020"]);
    expect(without).toMatchObject({ exit: 1, err: "" });
    expect(without.out).toContain("Svar saknas:");
    const amount = ["--amount", "grant-framework:2020:3570000"];
    const given = await tell([
      "payments",
      UPPSALA,
      "--year",
      "2020",
      ...amount,
      "--due",
      "01-01",
      "--bank-days",
      "preceding",
    ]);
    expect(given.exit).toBe(0);
    // 1 January is a holiday, 31 December no bank day: 30 December 2019 is the last one before.
    expect(given.out).toMatch(/^2019-12-30 +1 190 000,00 kr /m);
  });
});

describe("iop index", () => {
  const indexation = [
    {
      ...{ id: "by-kpi", series: [{ series: "KPI", month: 10, lag: 1 }], from: "year-before", firstYear: 2020 },
      amountRounding: { unit: "1.00", mode: "half-away-from-zero" },
    },
  ];
  const period = { from: "2019-01-01", through: "2021-12-31" };
  const [grant] = smallAgreement.grants;
  const set = { kind: "sum", amount: { kind: "exact", sek: "1000000.00" } };
  const amounts = [{ period: { from: "2019-01-01", through: "2019-12-31" }, level: "contractual", set }];
  const agreement = {
    ...smallAgreement,
    ...{ term: { period }, budgets: [], indexation, grants: [{ ...grant, amounts, indexation: "by-kpi" }] },
  };

  it("takes the amount of the agreement and the figures given", async () => {
    const series = file("kpi.json", kpi);
    const { out, exit } = await tell(["index", file("a.json", agreement), "--with", series, "--until", "2020"]);
    // October 2019 against October 2018: 1 000 000 × 336.04 / 330.72 = 1 016 086.12…
    expect(out).toMatch(/^2019 +1 000 000,00 kr +0 %$/m);
    expect(out).toMatch(/^2020 +1 016 086,00 kr/m);
    expect(exit).toBe(0);
  });

  it("says which figures are lacking", async () => {
    const { out, exit } = await tell(["index", file("a.json", agreement), "--until", "2020", "--format", "ndjson"]);
    expect(JSON.parse(out)).toMatchObject({ grant: "grant", clause: "by-kpi", failure: { params: {} } });
    expect(exit).toBe(1);
  });
});

describe("iop goals, report, schema, redact and explain", () => {
  it("says how far goals are reached on the day", async () => {
    const { out } = await tell(["goals", UPPSALA, "--with", "examples/reports", "--lang", "en"]);
    expect(out).toContain("(as of 2020-02-01)");
    expect(out).toContain("Gäster på Mikaelsgården 2020-02-01");
  });

  it("writes the report to the committee", async () => {
    const { out, exit } = await tell(["report", UPPSALA]);
    expect(out.split("\n")[0]).toBe("# Lägesrapport om partnerskapet, 2020-02-01");
    expect(exit).toBe(0);
  });

  it.each(["agreement", "report", "index-series"])("prints the published schema of %s", async (kind) => {
    const { out } = await tell(["schema", kind]);
    expect(out).toBe(readFileSync(`schema/${kind}.json`, "utf8"));
  });

  it("redacts, and says what and where but never the value", async () => {
    const title = "Frågor till 070-123 45 67";
    const { out, err } = await tell(["redact", "-"], { stdin: JSON.stringify({ ...smallAgreement, title }) });
    expect(JSON.parse(out).title).toBe("Frågor till […]");
    expect(err).toContain("/title (phone-number)");
    expect(err).not.toContain("070");
    const stream = await tell(["redact", "-", "--format", "ndjson"], { stdin: two });
    expect(stream.out.trimEnd().split("\n")).toHaveLength(2);
    expect(await tell(["redact", "-"], { stdin: two })).toMatchObject({ exit: 2 });
  });

  it("explains a code", async () => {
    const { out, exit } = await tell(["explain", "term.ends-before-start"]);
    expect(out).toContain("term.ends-before-start (fel)");
    expect(exit).toBe(0);
    expect(await tell(["explain", "term.no-such-rule"])).toMatchObject({ exit: 2, out: "" });
  });
});

describe("help and misuse", () => {
  it.each([...COMMAND_NAMES])("iop %s --help has an example of the command and the exit codes", async (name) => {
    for (const [lang, example, codes] of [
      ["sv", "Exempel", "Slutkoder"],
      ["en", "Example", "Exit codes"],
    ] as const) {
      const { out, exit, err } = await tell([name, "--help", "--lang", lang]);
      expect({ exit, err }).toEqual({ exit: 0, err: "" });
      expect(out).toContain(`\n${example}\n  iop ${name} `);
      expect(out).toContain(`\n${codes}\n`);
    }
  });

  it("names every command", async () => {
    const { out, exit } = await tell(["--help"]);
    expect(exit).toBe(0);
    for (const name of COMMAND_NAMES) expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, "m"));
  });

  it.each([
    [[], ""],
    [["valdate"], "valdate"],
    [["__proto__"], "__proto__"],
    [["validate"], "standard"],
    [["validate", "--formt", "json", "-"], "--formt"],
    [["validate", "--format", "-"], "--format"],
    [["validate", "-", "--format"], "--format"],
    [["validate", "-", "--lang", "fi"], "--lang"],
    [["validate", "-", "--severity", "note", "--severity", "error"], "--severity"],
    [["validate", "-", "--help=yes"], "--help"],
    [["dates", "-", "--on", "2026-02-30"], "--on"],
    [["dates", "-", "--from", "2026-01-02", "--through", "2026-01-01"], "efter"],
    [["dates", "-", "--format", "ics", "--domain", "no domain"], "domain"],
    [["payments", "-", "--grant", "none"], "bidrag"],
    [["payments", "-", "--amount", "grant:2020"], "--amount"],
    [["payments", "-", "--amount", "grant:2020:-5"], "--amount"],
    [["redact", "-", "--leave-out", "/title"], "shape"],
    [["schema", "cake"], "agreement"],
    [["explain"], "term.ends-before-start"],
  ])("%j is misuse", async (argv, told) => {
    const { exit, out, err } = await tell(argv, { stdin });
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(err).toContain(told);
    expect(err).not.toMatch(/\n {4}at /);
  });
});
