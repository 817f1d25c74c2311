import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import type { KnownWorking } from "../../src/messages/catalogue.js";
import { AMENDABLE_PARTS, RENEGOTIATION_NEEDS } from "../../src/oversight/amendments/amendable-part.js";
import { ACTIONS, STANDINGS } from "../../src/oversight/status/standing.js";
import { PER_UNITS } from "../../src/quantity/per.js";
import { id, type Samples, several } from "./sample.js";
import { watchCodes, whyNotDated } from "./watch-samples.js";

type OfTime<Kind extends { readonly code: string }> = Extract<
  Kind,
  { readonly code: `${"amendment" | "appeal" | "coverage" | "watch" | "standing" | "action"}.${string}` }
>;

const [start, end] = [day("2019-01-01"), day("2021-12-31")];
const [first, second] = [
  { agreement: id("first"), title: "Överenskommelse 2016–2018" },
  { agreement: id("second"), title: "Överenskommelse 2019–2021" },
];
const grant = id("grant");
const facts = { position: "within", decision: "decided", signatures: "all-parties" } as const;
const inForceFrom = day("2020-03-01");
const signed = day("2020-02-15");

/** What steps on standings, amendments, chains and days to watch may hold. */
export const timeStepSamples: Samples<OfTime<KnownWorking["step"]>, "inputs" | "output"> = {
  "standing.follows": [
    { inputs: { ...facts, settledBy: "notice-given" }, output: "notice-given" },
    { inputs: { ...facts, settledBy: "extended" }, output: "notice-given" },
    ...STANDINGS.map((output) => ({ inputs: facts, output })),
  ],
  "action.foreseen": [
    ...several(["foreseen", "not-in-this-standing", "no-clause", "used-up"], (output) => ({
      inputs: { standing: "active", action: "extend" } as const,
      output,
    })),
    ...ACTIONS.filter((action) => action !== "extend").map(
      (action) => ({ inputs: { standing: "active", action }, output: "foreseen" }) as const,
    ),
  ],
  "amendment.part-replaced": several(AMENDABLE_PARTS, (part) => ({
    inputs: {
      ...{ amendment: id("amendment"), inForceFrom, signed, part, path: `/${part}` },
      renegotiation: RENEGOTIATION_NEEDS[part],
      ...(part !== "duties" && { before: [] }),
    },
    output: [],
  })),
  "amendment.not-yet-in-effect": [
    { inputs: { amendment: id("amendment"), inForceFrom, signed, on: day("2020-02-29") }, output: inForceFrom },
  ],
  "coverage.last-day-amended": [
    { inputs: { of: first, amendment: "/amendments/0", signed }, output: { through: end } },
    { inputs: { of: first, amendment: "/amendments/0" }, output: {} },
  ],
  "coverage.period": [
    { inputs: { of: second }, output: { from: start, through: end } },
    { inputs: { of: second }, output: { from: start } },
    { inputs: { of: second }, output: { through: end } },
    { inputs: { of: second }, output: {} },
  ],
  "coverage.gap": [
    { inputs: { by: [], perhaps: [] }, output: { from: day("2018-11-01"), through: day("2018-12-31"), days: 61 } },
    { inputs: { by: [], perhaps: [] }, output: { from: end, through: end, days: 1 } },
  ],
  "coverage.overlap": [
    { inputs: { by: [first, second], perhaps: [] }, output: { from: start, through: day("2019-01-30"), days: 30 } },
    { inputs: { by: [first, second], perhaps: [] }, output: { from: start } },
  ],
  "coverage.not-known": [
    { inputs: { by: [], perhaps: [first] }, output: { from: start, through: day("2019-01-30"), days: 30 } },
    { inputs: { by: [second], perhaps: [first] }, output: { from: start } },
  ],
  "appeal.three-weeks": [{ inputs: { announced: day("2018-12-03") }, output: day("2018-12-24") }],
  "watch.last-meeting": [{ inputs: { before: end, papersDispatched: day("2021-11-24") }, output: day("2021-12-08") }],
};

/** What assumptions of these may hold. */
export const timeAssumptionSamples: Samples<OfTime<KnownWorking["assumption"]>, "params"> = {
  "amendment.not-signed": [{ params: { amendment: id("amendment"), inForceFrom } }],
  "amendment.renegotiation-read-from-part": [{ params: { sections: [] } }, { params: { sections: [id("section-7")] } }],
  "appeal.announced-throughout": [{ params: { through: day("2018-12-27") } }],
  "coverage.day-not-given": [
    ...several(["open", "unknown", "not-given"], (why) => ({ params: { of: first, side: "through", why } as const })),
    { params: { of: first, side: "from", why: "unknown" } },
  ],
  "coverage.may-have-been-extended": [{ params: { of: first, through: end } }],
  "coverage.not-known-to-the-day": several(["month", "season", "year", "about"], (precision) => ({
    params: { of: first, precision },
  })),
  "coverage.taken-as-one-partnership": [{ params: { agreements: 2 } }],
  "watch.not-dated": [
    { params: { of: "watch.appeal-ends", part: id("decision"), why: "not-announced" } },
    ...whyNotDated.map((why) => ({ params: { of: "watch.notice-last-day", why } }) as const),
    ...watchCodes.map((of) => ({ params: { of, why: "not-of-the-year" } }) as const),
  ],
  "watch.due-not-stated": [
    { params: { duty: id("report"), kind: "activity-report" } },
    { params: { duty: id("report"), kind: "meeting", atLeast: 2, per: { every: 1, unit: "year" } } },
    { params: { duty: id("report"), kind: "other", atLeast: 1 } },
  ],
  "watch.meetings-not-stated": [
    { params: { body: id("steering-group") } },
    ...PER_UNITS.map((unit) => ({ params: { body: id("steering-group"), atLeast: 1, per: { every: 1, unit } } })),
    ...PER_UNITS.map((unit) => ({ params: { body: id("steering-group"), per: { every: 5, unit } } })),
  ],
  "watch.not-known-to-the-day": [{ params: { part: id("report"), precision: "month" } }],
  "watch.no-notice-until": [{ params: { lastDay: end } }],
  "watch.payment-day-not-stated": [{ params: { grant } }],
  "watch.payment-timing-not-stated": [{ params: { grant } }],
  "watch.bank-day-rule-not-stated": [{ params: { grant } }],
  "watch.part-of-payment-period": [{ params: { grant, period: { from: day("2021-12-01"), through: end } } }],
};

/** What their failures may hold. */
export const timeFailureSamples: Samples<OfTime<KnownWorking["failure"]>, "params"> = {
  "coverage.no-days": several([0, 1, 2], (agreements) => ({ params: { agreements } })),
};
