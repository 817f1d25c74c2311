import type { Activity } from "../../../src/undertakings/activity.js";
import type { Assessment } from "../../../src/report/assessment.js";
import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const file = "reports/uppsala-focus-goal-4-2025";
const report = DOCUMENTS[file];
const activities = report.activities ?? [];
const added = activities.filter(({ number }) => number === undefined);
const ofActivities = (report.assessments ?? []).filter(({ of }) => of.kind === "activity");

/** How the assignment is told apart: its number, or its id without the kind of part. */
const nameOf = ({ id, number }: Activity) => number ?? id.replace("activity-", "");
const namesOf = (list: readonly Activity[]) => list.map(nameOf);
const judged = (which: (one: Assessment) => boolean) =>
  namesOf(activities.filter(({ id }) => ofActivities.some((one) => one.of.id === id && which(one))));
const namedBodies = ({ responsible }: Activity) =>
  responsible?.kind === "named" ? responsible.organisations : undefined;
const forms = () => {
  const bodies = new Set(activities.flatMap((one) => namedBodies(one) ?? []));
  const companies = report.organisations.filter(({ id, form }) => bodies.has(id) && form === "municipal-company");
  return [bodies.size, bodies.size - companies.length, companies.length];
};
const observed = (name: string, part = "quantity") => `/observations/observation-${name}/${part}`;
const numberOf = (value: number) => ({ kind: "number", value });
const decisionOf = ({ origin }: Activity) => report.decisions?.find(({ id }) => id === origin);

/** What the follow-up of focus goal 4 says (document 004). */
export const focusGoalFacts = factsOf("004 focus goal 4", file, {
  names: [
    "focus goal and strategic goal in one text; six headed parts",
    {
      "/about": { kind: "goal", goal: "goal-focus-4" },
      "/goals/goal-focus-4/title": says(/^Fokusmål 4/),
      "/goals/goal-focus-4/otherNames": ["inriktningsmålet"],
      "/goals/goal-focus-4/sources/1/asPrinted": "inriktningsmålet",
      "/goals/goal-safety/title": "Tryggheten och jämlikheten",
      "/goals/goal-included/title": "Välkomna och inkluderade",
      "/goals/goal-diversity/title": "Mångfald berikar",
      "/goals/goal-children/title": "Barnens bästa först",
      "/goals/goal-housing/title": "Bättre boendevillkor",
      "/goals/goal-crisis/title": "Krisberedskap",
    },
    { parts: [() => report.goals?.filter(({ parent }) => parent === "goal-focus-4").length, 6] },
  ],
  scales: [
    "three scales: four steps for assignments, a status and a forecast for the goal",
    {
      "/scales/length": 3,
      "/scales/assignment-status/steps/length": 4,
      "/scales/goal-status/steps/0/colour": "green",
      "/scales/attainment-forecast/steps/0/meaning": "largely-attained",
      "/assessments/23/of": { kind: "goal", id: "goal-focus-4" },
      "/assessments/23/scale": "goal-status",
      "/assessments/23/step": "on-plan",
      "/assessments/24/scale": "attainment-forecast",
      "/assessments/24/step": "to-a-high-degree",
      "/assessments/24/forecast": "forecast",
      "/assessments/24/asOf/asWritten": "vid årets slut",
    },
  ],
  responsible: [
    "everyone for five assignments, with an empty list; else fourteen bodies, ten committees and four companies",
    {
      "/activities/activity-34/responsible": { kind: "everyone", asWritten: "Alla nämnder och bolag" },
      "/sections/section-assignments/summary": says(/34, 35, 38, 43 och 46.*listan under rubriken är tom/),
    },
    {
      "assignments of everyone": [
        () => namesOf(activities.filter(({ responsible }) => responsible?.kind === "everyone")),
        ["34", "35", "38", "43", "46"],
      ],
      "bodies, committees, companies": [forms, [14, 10, 4]],
      "bodies per assignment": [
        () =>
          activities.flatMap((one) => {
            const bodies = namedBodies(one);
            return bodies && one.number !== undefined ? [`${nameOf(one)}:${bodies.length}`] : [];
          }),
        ["36:14", "37:4", "39:4", "40:9", "41:8", "42:7", "44:8", "45:8"],
      ],
      "bodies per added assignment": [
        () => added.map((one) => namedBodies(one)?.length).sort(),
        [1, 1, 1, 1, 1, 1, 1, 1, 1, 5],
      ],
    },
  ],
  months: [
    "two reports without a month",
    {
      "/assessments/activity-40/asOf/precision": "year",
      "/assessments/activity-area-plan/asOf/precision": "year",
      "/assessments/activity-34/asOf/asWritten": "augusti 2025",
    },
    { "without a month": [() => judged(({ asOf }) => asOf?.precision === "year"), ["40", "area-plan"]] },
  ],
  addressees: [
    "an addressee that is not responsible: taken over, an office, a set of committees; two without any",
    {
      "/activities/activity-violence-plans/addressee": "org-social",
      "/activities/activity-violence-plans/responsible/organisations": ["org-executive-board"],
      "/activities/activity-security-of-associations/addressee": "org-executive-office",
      "/activities/activity-security-of-associations/responsible/organisations": ["org-executive-board"],
      "/activities/activity-review-of-grants/description": says(/alla nämnder som arbetar med föreningsbidrag/),
      "/activities/activity-review-of-grants/responsible/organisations/length": 5,
      "/activities/activity-42/responsible/organisations/length": 7,
      "/activities/activity-school-campaign/addressee": notStated,
      "/activities/activity-school-campaign/description": says(/nämner ingen/),
      "/activities/activity-war-placement/addressee": notStated,
      "/activities/activity-war-placement/description": says(/nämner ingen/),
    },
  ],
  origins: [
    "ten added from seven matters of four kinds; one motion gave three; one paragraph without body, nine the other way",
    {
      "/decisions/length": 7,
      "/decisions/decision-violence-programme/paragraph": "320",
      "/decisions/decision-violence-programme/day": "2022-09-19",
      "/decisions/decision-violence-programme/registerNumber": "KSN-2022-01332",
      "/decisions/decision-violence-programme/by": notStated,
      "/decisions/decision-violence-programme/matter": says(/Revidering av programmet/),
      "/decisions/decision-safety-centre/registerNumber": "KSN-2023-03223",
      "/decisions/decision-safety-centre/day": "2024-06-17",
      "/decisions/decision-programme-follow-up/registerNumber": "KSN-2022-00674",
      "/decisions/decision-programme-follow-up/day": "2025-01-27",
      "/decisions/decision-programme-follow-up/matter": says(/Uppföljning av program/),
      "/decisions/decision-staffing/registerNumber": "KSN-2024-01540",
      "/decisions/decision-staffing/day": "2025-01-27",
      "/decisions/decision-staffing/matter": says(/Personalförsörjning/),
      "/decisions/decision-antisemitism/registerNumber": "KSN-2023-03221",
      "/decisions/decision-antisemitism/day": "2025-01-27",
      "/decisions/decision-antisemitism/matter": says(/motion.*tre punkter/),
      "/decisions/decision-ratt-kurva/registerNumber": "KSN-2024-00320",
      "/decisions/decision-ratt-kurva/day": "2025-04-28",
      "/decisions/decision-civil-courage/registerNumber": "KSN-2024-01509",
      "/decisions/decision-civil-courage/day": "2025-03-24",
    },
    {
      added: [() => added.length, 10],
      "with an origin": [() => added.filter((one) => decisionOf(one) !== undefined).length, 10],
      "of the one motion": [
        () => namesOf(added.filter(({ origin }) => origin === "decision-antisemitism")),
        ["security-of-associations", "review-of-grants", "school-campaign"],
      ],
      "with body and day, without paragraph": [
        () =>
          added.map(decisionOf).filter((one) => one?.by === "org-council" && one.day && one.paragraph === undefined)
            .length,
        9,
      ],
      "with paragraph and day, without body": [
        () => added.map(decisionOf).filter((one) => one?.paragraph && one.day && one.by === undefined).length,
        1,
      ],
    },
  ],
  figures: [
    "382 jobs, one control and three planned, a forum twice a year of about twenty, three schools, a report, a fund",
    {
      [observed("summer-jobs")]: numberOf(382),
      [observed("controls-made")]: numberOf(1),
      [observed("controls-planned")]: numberOf(3),
      [observed("controls-planned", "state")]: "expected",
      [observed("forum-meetings")]: numberOf(2),
      [observed("forum-meetings", "per")]: { every: 1, unit: "year" },
      [observed("forum-organisations")]: { kind: "number", value: 20, precision: "about" },
      [observed("pilot-schools")]: numberOf(3),
      [observed("openings")]: numberOf(2),
      [observed("openings", "period/asWritten")]: "september",
      [observed("opening-moved", "period/asWritten")]: "våren 2026",
      [observed("final-report", "period/from")]: "2025-12-01",
      [observed("eu-fund", "quantity/text")]: says(/AMIF/),
    },
  ],
  "moved-and-green": [
    "45 is green for 2025 while a part of it is moved to spring 2026",
    {
      "/assessments/activity-45/step": "as-planned",
      "/assessments/activity-45/completionYear": 2025,
      "/assessments/activity-45/movedTo/asWritten": "våren 2026",
      "/assessments/activity-45/comment": says(/våren 2026.*pilotprojekt 2026/),
    },
  ],
  "yearly-task": [
    "the finished assignment becomes a task of every year",
    {
      "/assessments/activity-war-placement/step": "done",
      [observed("war-placement-yearly")]: numberOf(1),
      [observed("war-placement-yearly", "per")]: { every: 1, unit: "year" },
      [observed("war-placement-yearly", "period/missing/through/why")]: "open",
    },
  ],
  statuses: [
    "23 assignments: 22 green as planned, one green and completed, none yellow or red",
    { "/activities/length": 23 },
    {
      "as planned": [() => judged(({ step }) => step === "as-planned").length, 22],
      done: [() => judged(({ step }) => step === "done"), ["war-placement"]],
      numbered: [
        () => activities.flatMap(({ number }) => number ?? []).join(" "),
        "34 35 36 37 38 39 40 41 42 43 44 45 46",
      ],
    },
  ],
});
