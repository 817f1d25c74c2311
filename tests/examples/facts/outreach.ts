import { shiftDays } from "../../../src/calendar/day-arithmetic.js";
import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const file = "reports/uppsala-outreach";
const report = DOCUMENTS[file];
const plans = () => report.activities?.filter(({ kind }) => kind === "development") ?? [];
const periodOf = (name: string) => report.activities?.find(({ id }) => id === `activity-${name}`)?.period;
const gap = () => {
  const last = periodOf("project")?.through;
  const next = periodOf("permanent")?.from;
  return last && next && [shiftDays(last, 1), shiftDays(next, -1)];
};
const about = (value: number) => ({ kind: "number", value, precision: "about" });

/** What the web page on outreach says (document 001). */
export const outreachFacts = factsOf("001 outreach", file, {
  "project-and-permanent": [
    "an undated page; a project that became permanent four months later, by a decision without day and paragraph",
    {
      "/day": notStated,
      "/sources/0/day": notStated,
      "/activities/activity-project/title": "Uppsökandeprojekt hemlöshet",
      "/activities/activity-project/period/from": "2021-09-01",
      "/activities/activity-project/period/through": "2022-11-30",
      "/activities/activity-project/period/precision": "month",
      "/activities/activity-permanent/period/from": "2023-04-01",
      "/activities/activity-permanent/period/missing/through/why": "open",
      "/activities/activity-permanent/origin": "decision-permanent",
      "/decisions/decision-permanent/by": "org-social-committee",
      "/decisions/decision-permanent/state": "made",
      "/decisions/decision-permanent/day": notStated,
      "/decisions/decision-permanent/paragraph": notStated,
      "/sections/section-introduction/summary": says(/december 2022–mars 2023 sägs inget/),
      "/activities/activity-permanent/sources/1/asPrinted": says(/kommer att/),
      "/sections/section-team/summary": says(/i framtid/),
    },
    { "days between them": [gap, ["2022-12-01", "2023-03-31"]] },
  ],
  "aims-and-definition": [
    "three aims, women first, eight kinds of places",
    {
      "/activities/activity-project/purpose": says(/hur många de är, vilket stöd de behöver, och motivera/),
      "/targetGroups/target-women/description": says(/Prioriteras/),
      "/sections/section-survey/points/length": 8,
      "/targetGroups/target-acutely-homeless/description": says(/akutboenden.*vandrarhem.*offentliga lokaler/),
    },
  ],
  numbers: [
    "about 80; most older, most men; most of those contacted 50–65; about a quarter women; most with dual diagnosis",
    {
      "/observations/observation-number/quantity": about(80),
      "/targetGroups/target-acutely-homeless/known": about(80),
      "/observations/observation-number/method": says(/kartläggning/),
      "/observations/observation-age/quantity/text": says(/de flesta är äldre/),
      "/observations/observation-sex/quantity/text": says(/de flesta är män/),
      "/observations/observation-age-of-contacted/breakdown/0": { dimension: "ålder", value: "50–65 år" },
      "/observations/observation-age-of-contacted/comment": says(/Av dem som kommunen hade kontakt med/),
      "/observations/observation-women/quantity": about(25),
      "/observations/observation-women/unit": "procent",
      "/observations/observation-women/sources/0/asPrinted": "Cirka en fjärdedel",
      "/observations/observation-dual-diagnosis/quantity/text": says(/samsjuklighet/),
      "/observations/observation-dual-diagnosis/comment": says(/kommun och region/),
    },
  ],
  "other-source": [
    "60 in another source, of another year and definition; both are kept",
    {
      "/observations/observation-number/quantity/value": 80,
      "/observations/observation-earlier-survey/quantity/value": 60,
      "/observations/observation-earlier-survey/by": "org-socialstyrelsen",
      "/observations/observation-earlier-survey/comment": says(/definitionen är en annan/),
      "agreements/uppsala-stadsmission-2019#/observations/observation-acutely-homeless/quantity/value": 60,
    },
  ],
  findings: [
    "contact takes long, trust is low, all contacts where the persons were",
    {
      "/observations/observation-time-to-reach/quantity/text": says(/tar lång tid/),
      "/observations/observation-time-to-reach/comment": says(/långsiktigt och kontinuerligt/),
      "/observations/observation-trust/quantity/text": says(/lågt förtroende/),
      "/observations/observation-trust/comment": says(/Tröskeln.*få söker hjälp/),
      "/observations/observation-places-of-contact/quantity/text": says(/alla kontakter.*personerna själva vistas/),
    },
  ],
  "unit-and-methods": [
    "a unit of the social administration, on assignment by case officers; two methods; a way to treatment or housing",
    {
      "/organisations/org-support-team/partOf": "org-social-administration",
      "/organisations/org-support-team/description": says(/på uppdrag av socialsekreterare/),
      "/activities/activity-open-outreach/description": says(/Besök där hemlösa är/),
      "/activities/activity-open-outreach/places/length": 3,
      "/activities/activity-targeted-outreach/description": says(/viss person/),
      "/activities/activity-referral/description": says(
        /beroendeenheten, sedan utredning, sedan behandling eller stödboende/,
      ),
    },
  ],
  plans: [
    "six plans of a unit, with kinds of partners; no commitments",
    {
      "/activities/activity-plan-visits/kind": "development",
      "/activities/activity-plan-support/kind": "development",
      "/activities/activity-plan-own-units/description": says(/kommunens verksamheter/),
      "/activities/activity-plan-civil-society/description": says(/organisationer/),
      "/activities/activity-plan-region/description": says(/regionens/),
      "/activities/activity-plan-authorities/description": says(/polis och ordningsvakter/),
      "/sections/section-plans/summary": says(/inte åtaganden/),
    },
    {
      plans: [() => plans().length, 6],
      "fields for commitments": [() => Object.keys(report).filter((field) => field === "commitments"), []],
    },
  ],
});
