import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const file = "agreements/uppsala-police-2014";
const agreement = DOCUMENTS[file];
const AREAS = ["promoting-safety", "crime-prevention", "other-needs"] as const;
const openEnd = { from: "2014-01-01", missing: { through: { why: "open" } }, precision: "year", asWritten: "2014-" };
const forEachArea = (path: (area: string) => string, value: unknown) =>
  Object.fromEntries(AREAS.map((area) => [path(area), value]));

/** What the memo, the agreement and the action plan of Uppsala and the police say (document 002). */
export const policeFacts = factsOf("002 police", file, {
  proposal: [
    "a dated and numbered memo with one decision point; a proposal, unsigned; signatories by role",
    {
      "/kind": "cooperation",
      "/sources/0/day": "2013-11-15",
      "/sources/0/registerNumber": "KSN-2013-1258",
      "/decisions/decision-agreement/by": "org-executive-board",
      "/decisions/decision-agreement/state": "proposed",
      "/decisions/decision-agreement/points/length": 1,
      "/decisions/decision-agreement/day": notStated,
      "/decisions/decision-agreement/paragraph": notStated,
      "/events": notStated,
      "/sections/section-signing/summary": says(/Ort utan dag/),
      "/parties/party-municipality/signatories": [{ role: "kommunstyrelsens ordförande" }],
      "/parties/party-police/signatories": [{ role: "länspolismästare" }],
      "/sections/section-memo-signature/summary": says(/stadsdirektör och enhetschef/),
    },
  ],
  predecessor: [
    "a predecessor with name, period and decision, for one area and the young; three methods; no gap",
    {
      "/term/related/0/relation": "predecessor",
      "/term/related/0/title": says(/^Samverkansavtal mellan/),
      "/term/related/0/period": { from: "2010-04-07", through: "2013-12-31" },
      "/decisions/decision-predecessor/day": "2010-04-07",
      "/decisions/decision-predecessor/paragraph": "55",
      "/decisions/decision-predecessor/state": "made",
      "/term/related/0/note": says(/Gottsunda\/Valsätra.*ungdomar.*SIG, SSP och LOS/),
      "/observations/observation-predecessor/quantity/text": says(/tre metoder/),
      "/sections/section-memo-background/points/length": 3,
      "/term/period": { from: "2014-01-01", through: "2014-12-31" },
    },
  ],
  preparation: [
    "a meeting in October, five roles of the municipality, a shared lead",
    {
      "/organisations/org-executive-sub-committee/description": says(/oktober/),
      "/sections/section-memo-preparation/points/length": 5,
      "/bodies/body-preparation-group/members/0/role": says(/delad projektledning/),
      "/bodies/body-preparation-group/members/1/role": says(/närpolischef, delad projektledning/),
    },
    {
      "roles of officials": [
        () =>
          agreement.bodies
            ?.find(({ id }) => id === "body-preparation-group")
            ?.members?.filter(({ party, organisation }) => party === "party-municipality" && organisation === undefined)
            .length,
        5,
      ],
    },
  ],
  "one-year": [
    "one year because the agency was reorganised; the party has a successor",
    {
      "/sections/section-memo-period/summary": says(/omorganisation.*ett år/),
      "/parties/party-police/successor/organisation": "org-police-authority",
      "/parties/party-police/successor/from": "2015-01-01",
      "/parties/party-police/successor/sources/1/asPrinted": says(/omorganisation/),
    },
  ],
  dependence: [
    "depends on another committee, which answers for the crime-prevention council",
    {
      "/sections/section-memo-dependence/summary": says(/socialnämnden för barn och unga/),
      "/organisations/org-crime-prevention-council/partOf": "org-children-and-youth-committee",
    },
    { "is no party": [() => agreement.parties.map(({ id }) => id), ["party-municipality", "party-police"]] },
  ],
  costs: [
    "costs for several committees, unknown with a reason",
    {
      "/observations/observation-costs/quantity/kind": "unknown",
      "/observations/observation-costs/quantity/reason": says(/Flera nämnder/),
      "/observations/observation-costs/unit": "kr",
      "/grants": notStated,
      "/budgets": notStated,
    },
  ],
  "plan-promises": [
    "what the plan is to hold for each area, and that it is revised continuously",
    {
      "/sections/section-memo-plan/points/length": 5,
      "/duties/duty-action-plan/kind": "action-plan",
      "/duties/duty-action-plan/text": says(/ändras löpande/),
    },
  ],
  groups: [
    "five kinds of groups with duties and lines of reporting",
    {
      "/bodies/body-steering-group/duties/0": says(/ta emot resultat/),
      "/bodies/body-steering-group/duties/1": says(/projektledningen uppdrag/),
      "/bodies/body-project-management/reportsTo": ["body-steering-group"],
      "/duties/duty-report-back/to": ["body-steering-group"],
      "/bodies/body-project-working-group/reportsTo": ["body-project-management"],
      "/bodies/body-project-working-group/duties/0": says(/handlingsplanerna/),
      "/duties/duty-mapping/from": ["body-project-working-group"],
      "/bodies/body-temporary-groups/setUpBy": "body-project-working-group",
      "/bodies/body-reference-groups/purpose": says(/Förankra, informera/),
      "/bodies/body-reference-groups/reportsTo": notStated,
      "/sections/section-organisation/points/length": 5,
    },
  ],
  areas: [
    "definitions and examples; effects with sources; two indicators without values; no effect for the third area",
    {
      "/goals/goal-promoting-safety/level": "focus-area",
      "/goals/goal-promoting-safety/parent": "goal-safety",
      "/goals/goal-promoting-safety/description": says(/salutogent.*buskage och nattvandring.*krisberedskapen/),
      "/goals/goal-promoting-safety/expectedEffect": says(/tryggare/),
      "/goals/goal-promoting-safety/dataSources": [
        says(/polisens/),
        says(/BRÅ/),
        says(/brandförsvarets/),
        says(/SCB/),
        says(/Liv och hälsa ung/),
        says(/Hälsa på lika villkor/),
        says(/skolelevers/),
      ],
      "/goals/goal-crime-prevention/description": says(/nedskräpning och klotter.*trafiksäkerhet.*stöld/),
      "/goals/goal-crime-prevention/dataSources": ["brottsstatistik", "kommunernas ekonomiska rapporter"],
      "/indicators/length": 2,
      "/indicators/indicator-interventions/measures": ["goal-crime-prevention"],
      "/indicators/indicator-interventions/baseline": notStated,
      "/indicators/indicator-interventions/targets": notStated,
      "/indicators/indicator-withdrawn-licences/measures": ["goal-crime-prevention"],
      "/indicators/indicator-withdrawn-licences/targets": notStated,
      "/goals/goal-other-needs/description": says(/nya behov/),
      "/goals/goal-other-needs/expectedEffect": notStated,
    },
  ],
  "empty-tables": [
    "five empty rows and three empty tertials for each area: goals without actions, duties per tertial",
    {
      "/activities": [],
      ...forEachArea((area) => `/sections/section-plan-${area}-table/summary`, says(/Tom tabell.*fem rader/)),
      ...forEachArea((area) => `/sections/section-plan-${area}-follow-up/points/length`, 3),
      ...forEachArea((area) => `/duties/duty-follow-up-${area}/per`, { every: 1, unit: "tertial" }),
    },
  ],
  "open-end": [
    "a plan from 2014 without end under an agreement of one year; figures that the text lacks",
    {
      "/sections/section-plan/heading": "Handlingsplan 2014-",
      "/duties/duty-action-plan/covers": openEnd,
      "/term/period/through": "2014-12-31",
      "/term/extension": { kind: "option-without-terms", section: "section-term" },
      "/sections/section-action-plan/summary": says(/figur som inte finns/),
      "/sections/section-organisation/summary": says(/figur.*inte finns/),
    },
  ],
});
