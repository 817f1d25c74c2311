import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import { ASPECTS, type CheckReason } from "../../src/checklists/check-reason.js";
import { THRESHOLD_KINDS } from "../../src/checklists/threshold.js";
import { sek } from "../../src/money/sek.js";
import { nothing, type Samples } from "./sample.js";

const on = day("2018-12-17");
const [threshold, ...thresholds] = THRESHOLD_KINDS;
const compared = { threshold, limit: sek(7113450), on, value: sek(10711000), extensions: 0, atLeast: false } as const;

/** What reasons of a review may hold: every code, and of each code every turn that its text takes. */
export const checkReasonSamples: Samples<CheckReason, "params"> = {
  "stated.here": nothing,
  "not-stated.nothing-says-so": nothing,
  "not-stated.no-personal-data-found": nothing,
  "look.partly-stated": [{ params: { missing: ASPECTS } }, { params: { missing: ["term"] } }],
  "look.not-in-data": nothing,
  "look.words-for-payment": [{ params: { words: 1 } }, { params: { words: 4 } }],
  "look.degree-of-detail": [
    { params: { activities: 1, commitments: 1, indicators: 1 } },
    { params: { activities: 16, commitments: 28, indicators: 0 } },
  ],
  "look.length-of-term": [
    { params: { from: day("2019-01-01"), through: day("2021-12-31"), extension: true } },
    { params: { from: day("2019-01-01"), extension: false } },
    { params: { through: day("2021-12-31"), extension: false } },
  ],
  "look.nothing-brought-in": nothing,
  "look.initiative-of-public-side": nothing,
  "look.company-among-parties": nothing,
  "look.personal-data-in-texts": [{ params: { texts: 1 } }, { params: { texts: 2 } }],
  "look.decision-day-not-stated": [{ params: { threshold } }],
  "look.threshold-missing": [{ params: { threshold, on } }],
  "look.threshold-outdated": [{ params: { threshold, on, through: day("2017-12-31") } }],
  "look.exchange-rate-missing": [
    { params: { threshold } },
    ...thresholds.map((other) => ({ params: { threshold: other } })),
  ],
  "look.value-not-known": [{ params: { threshold } }],
  "look.below-threshold": [{ params: compared }, { params: { ...compared, extensions: 1, atLeast: true } }],
  "look.reaches-threshold": [{ params: compared }, { params: { ...compared, extensions: 2, atLeast: true } }],
};
