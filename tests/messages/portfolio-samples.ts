import { calendarDate as day } from "../../src/calendar/calendar-date.js";
import { sek } from "../../src/money/sek.js";
import type { PortfolioIssue } from "../../src/rules/grounds/portfolio-issue.js";
import { id, type Samples } from "./sample.js";

const partnership = id("day-centre");
const agreements = [id("first"), id("second")];
const [from, through] = [day("2018-11-01"), day("2018-12-31")];
const ofGrants = { organisation: id("association"), ceiling: sek(3000000), agreements, notKnown: 0 };
const runs = [{ first: 2019, last: 2021, amount: sek(3500000) }];
const seven = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** What issues across agreements may hold. */
export const portfolioIssueSamples: Samples<PortfolioIssue, "params"> = {
  "portfolio.same-id": [{ params: { id: id("first"), first: "/0" } }],
  "portfolio.partnership-overlap": [
    { params: { partnership, agreements, period: { from, through } } },
    { params: { partnership, agreements, period: { from } } },
    { params: { partnership, agreements, period: { through } } },
    { params: { partnership, agreements, period: {} } },
    { params: { partnership, agreements: seven.map((each) => id(`of-${each}`)), period: { from, through } } },
  ],
  "portfolio.partnership-gap": [
    { params: { partnership, before: id("first"), after: id("second"), from, through, days: 61 } },
    { params: { partnership, before: id("first"), after: id("second"), from, through: from, days: 1 } },
  ],
  "portfolio.grants-above-ceiling": [
    { params: { ...ofGrants, runs } },
    { params: { ...ofGrants, runs: [{ first: 2019, last: 2021 }], agreements: [id("first")], notKnown: 1 } },
    {
      params: {
        ...ofGrants,
        runs: seven.map((first) => ({ first, last: first + 2, amount: sek(3500000) })),
        notKnown: 2,
      },
    },
  ],
};
