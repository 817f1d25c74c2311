import type { FigureKey, PrintedFigure } from "../../src/agreement/printed-figure.js";
import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { KnownIssue } from "../../src/messages/catalogue.js";
import { sek } from "../../src/money/sek.js";
import { governanceIssueSamples } from "./governance-samples.js";
import { goalIssueSamples } from "./goal-samples.js";
import { indexSeriesIssueSamples } from "./index-series-samples.js";
import { moneyIssueSamples } from "./money-issue-samples.js";
import { personalDataIssueSamples } from "./personal-data-samples.js";
import { portfolioIssueSamples } from "./portfolio-samples.js";
import { reportIssueSamples, undertakingIssueSamples } from "./report-samples.js";
import { id, nothing, type Samples, several } from "./sample.js";
import { csvIssueSamples, figuresIssueSamples } from "./table-issue-samples.js";
import { timeIssueSamples } from "./time-issue-samples.js";

const start = day("2019-01-01");
const year = { period: id("year-2019") };
const figure = (about: FigureKey, printed: string, computed: string, unit: PrintedFigure["unit"]) => ({
  params: { figure: id("printed-figure"), about, printed, computed, unit },
});
const inBudget = { budget: id("budget"), ...year };
const grantOf2019: FigureKey = { kind: "grant-of-year", grant: id("grant"), year: 2019 };
const faults = ["length", "digits", "third-digit", "check-digit", "looks-personal"] as const;
const received = [
  ...(["undefined", "function", "symbol", "bigint", "not-a-number", "infinity"] as const),
  ...(["class-instance", "gap", "hidden-key"] as const),
] as const;
const formats = [
  ...([
    "id",
    "date",
    "sek",
    "rounding-unit",
    "percentage-unit",
    "positive-decimal",
    "percentage",
    "decimal",
    "index-period",
  ] as const),
  ...(["organisation-number", "municipality-code", "web-address", "extension-key"] as const),
] as const;
/** What issues may hold: every code, and of each code every turn that its text takes. */
export const issueSamples: Samples<KnownIssue, "params"> = {
  "parties.too-few": several([0, 1], (count) => ({ params: { count } })),
  "parties.no-public-party": nothing,
  "parties.no-civil-society-party": nothing,
  "organisation.check-digit": nothing,
  "references.duplicate-id": [{ params: { id: id("party"), first: "/parties/0" } }],
  "references.not-found": [
    { params: { id: "nowhere", expected: ["section"] } },
    { params: { id: "nowhere", expected: ["party", "body", "organisation"] } },
  ],
  "references.not-in-budget": [{ params: { id: id("year-2022") } }],
  "references.parent-circle": nothing,
  ...timeIssueSamples,
  ...moneyIssueSamples,
  ...goalIssueSamples,
  ...undertakingIssueSamples,
  ...governanceIssueSamples,
  ...reportIssueSamples,
  ...indexSeriesIssueSamples,
  ...portfolioIssueSamples,
  ...personalDataIssueSamples,
  "decision.not-documented": several(["proposal", "nothing"], (known) => ({ params: { known } })),
  "decision.finances-less-than-bound": [{ params: { financed: sek(3500000), bound: sek(10500000) } }],
  "signature.not-documented": [{ params: { missing: 2, parties: 2 } }, { params: { missing: 1, parties: 2 } }],
  "signature.after-start": [{ params: { signed: day("2019-03-14"), from: start } }],
  "figure.thousand-times-too-large": [figure(grantOf2019, "3500000", "3500", "tkr")],
  "figure.amount-differs": [
    figure({ kind: "contribution", ...inBudget, party: id("association") }, "870", "3977", "tkr"),
    figure({ kind: "line-amount", ...inBudget, line: id("goods") }, "7.2", "7.25", "mnkr"),
  ],
  "figure.sum-differs": [
    figure({ kind: "budget-total", ...inBudget, side: "income" }, "7500", "7477", "tkr"),
    figure({ kind: "budget-result", ...inBudget }, "0", "-12500.5", "kr"),
    figure({ kind: "activity-count", completionYear: 2026 }, "11", "10", "count"),
    figure({ kind: "activity-count" }, "22", "23", "count"),
  ],
  "figure.sum-differs-by-rounding": [
    figure({ kind: "budget-total", ...inBudget, side: "cost" }, "7478", "7477", "tkr"),
  ],
  "figure.share-differs": [
    figure({ kind: "financing-share", ...inBudget, party: id("association"), of: "total" }, "54", "53.2", "percent"),
    figure({ kind: "financing-share", ...inBudget, party: id("association"), of: "cash" }, "54", "47", "percent"),
    figure({ kind: "line-share", ...inBudget, line: id("goods") }, "5", "4.2", "percent"),
  ],
  "figure.shares-do-not-add-up": [
    figure({ kind: "share-total", ...inBudget, side: "income" }, "100", "101", "percent"),
  ],
  "json.syntax": several(["ends-too-soon", "unexpected-character", "goes-on-after-the-end"], (problem) => ({
    params: { problem },
  })),
  "json.duplicate-key": nothing,
  "json.not-plain": several(received, (value) => ({ params: { received: value } })),
  "json.accessor": nothing,
  "json.prototype-key": nothing,
  "json.cyclic": nothing,
  "json.too-deep": several([64, 1], (max) => ({ params: { max } })),
  "json.too-large": several([2000000, 1], (max) => ({ params: { max } })),
  "json.unreadable": nothing,
  "json.missing": nothing,
  "json.wrong-type": [
    { params: { expected: "string", received: "number" } },
    { params: { expected: "array", received: "object" } },
    { params: { expected: "number", received: "null" } },
    { params: { expected: "number", received: "boolean" } },
  ],
  "json.wrong-format": several(formats, (format) => ({ params: { format } })),
  "json.not-allowed": [{ params: { allowed: ["1.0"] } }, { params: { allowed: ["public", "civil-society"] } }],
  "json.unknown-variant": [{ params: { allowed: ["exact", "rounded", "about", "unknown"] } }],
  "json.unknown-key": nothing,
  "json.too-many": several([10000, 1], (max) => ({ params: { max } })),
  "json.too-few": several([1, 2], (min) => ({ params: { min } })),
  "json.too-long": several([500, 20000], (max) => ({ params: { max } })),
  "json.too-short": [{ params: { min: 1 } }],
  "json.out-of-range": [{ params: { min: 1900 } }, { params: { max: 10000 } }],
  "json.not-whole": nothing,
  "json.unsupported-version": [{ params: { supported: ["1.0"] } }],
  "json.more-issues": [{ params: { count: 2500 } }, { params: { count: 1 } }, { params: {} }],
  "organisation.number": several(faults, (fault) => ({ params: { fault } })),
  "calendar-date.not-text": nothing,
  "calendar-date.wrong-form": nothing,
  "calendar-date.outside-range": nothing,
  "calendar-date.no-such-day": nothing,
  "sek.wrong-form": nothing,
  "sek.too-large": nothing,
  "sek.fraction-of-an-ore": nothing,
  "percentage.wrong-form": nothing,
  "printed-sek.wrong-form": nothing,
  "printed-sek.unit-missing": nothing,
  "printed-sek.unit-unknown": nothing,
  "printed-sek.separator-unclear": nothing,
  "printed-sek.fraction-of-an-ore": nothing,
  "printed-sek.too-large": nothing,
  ...csvIssueSamples,
  ...figuresIssueSamples,
};
