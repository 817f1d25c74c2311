import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const PART = "what the sources are";
const stadsmission = DOCUMENTS["agreements/uppsala-stadsmission-2019"];

/** What each of the five sources is, and what a model of it has to hold. */
export const overviewFacts = [
  ...factsOf(PART, "agreements/uppsala-stadsmission-2019", {
    "000": [
      "a proposed partnership of an association and a committee, with every part that an agreement may have",
      {
        "/kind": "iop",
        "/term/period": { from: "2019-01-01", through: "2021-12-31" },
        "/decisions/decision-agreement/state": "proposed",
        "/grants/length": 1,
        "/indexation/length": 1,
        "/budgets/length": 1,
        "/term/renegotiation/section": "section-renegotiation",
        "/ladders/ladder-breach/about": ["breach"],
        "/ladders/ladder-dispute/about": ["dispute"],
      },
      {
        "parts that hold nothing": [
          () =>
            (["targetGroups", "goals", "indicators", "activities", "commitments", "bodies", "duties"] as const).filter(
              (part) => (stadsmission[part] ?? []).length === 0,
            ),
          [],
        ],
      },
    ],
  }),
  ...factsOf(PART, "reports/uppsala-outreach", {
    "001": [
      "facts about a target group, a project that became permanent, a unit's plans",
      {
        "/about": { kind: "target-group", targetGroup: "target-acutely-homeless" },
        "/activities/activity-project/kind": "service",
        "/activities/activity-permanent/responsible": { kind: "named", organisations: ["org-support-team"] },
        "/activities/activity-plan-visits/parent": "activity-permanent",
      },
    ],
  }),
  ...factsOf(PART, "agreements/uppsala-police-2014", {
    "002": [
      "two public parties, a predecessor, focus areas with effects and no actions, groups, an open option",
      {
        "/kind": "cooperation",
        "/parties/party-municipality/side": "public",
        "/parties/party-police/side": "public",
        "/term/related/0/relation": "predecessor",
        "/activities": [],
        "/term/extension/kind": "option-without-terms",
      },
    ],
  }),
  ...factsOf(PART, "reports/linkoping-follow-up", {
    "003": [
      "a follow-up of a partnership of three: meetings, observations, development areas, a window for the next",
      {
        "/about/kind": "agreement",
        "/about/title": says(/Sionförsamlingen och IOGT-NTO/),
        "/meetings/length": 2,
        "/observations/observation-visitors-iogt/quantity/kind": "range",
        "/observations/observation-homeless-families/quantity/kind": "ratio",
        "/developmentAreas/length": 3,
        "/nextFollowUp/precision": "month",
      },
    ],
  }),
  ...factsOf(PART, "reports/uppsala-focus-goal-4-2025", {
    "004": [
      "a half-year follow-up of a goal with 23 assignments, 13 numbered and 10 added, each judged once",
      {
        "/about/kind": "goal",
        "/day": notStated,
        "/activities/length": 23,
        "/assessments/length": 25,
        "/period/through": "2025-08-31",
      },
    ],
  }),
];
