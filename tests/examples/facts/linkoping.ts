import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const file = "reports/linkoping-follow-up";
const report = DOCUMENTS[file];
const agreement = DOCUMENTS["agreements/linkoping-2018"];
const of = (observation: string) => `/observations/observation-${observation}`;
const numberOf = (value: number) => ({ kind: "number", value });
const homelessness = () => report.observations?.filter(({ of: { id } }) => id === "target-homeless").length;

/** What the follow-up in Linköping says (document 003), also of the agreement. */
export const linkopingFacts = factsOf("003 Linköping", file, {
  agreement: [
    "three parties and years, a compact since 2012, a municipal goal; an administration took part; undated, unsigned",
    {
      "agreements/linkoping-2018#/kind": "iop",
      "agreements/linkoping-2018#/term/period": { from: "2018-01-01", through: "2020-12-31" },
      "agreements/linkoping-2018#/parties/length": 3,
      "agreements/linkoping-2018#/parties/party-municipality/through": notStated,
      "agreements/linkoping-2018#/term/related/0/relation": "local-compact",
      "agreements/linkoping-2018#/term/related/0/period/asWritten": "sedan 2012",
      "agreements/linkoping-2018#/goals/goal-participation-and-health/municipalGoal/title": says(/hälsosamt/),
      "/about/agreement": "linkoping-2018",
      "/about/period": { from: "2018-01-01", through: "2020-12-31" },
      "/organisations/org-care-administration/form": "administration",
      "/sections/section-follow-up/summary": says(/ingen nämnd nämns/),
      "/day": notStated,
      "/author": notStated,
    },
  ],
  meetings: [
    "two undated meetings of the three",
    {
      "/meetings/length": 2,
      "/meetings/0/number": 1,
      "/meetings/1/number": 2,
      "/meetings/0/day": notStated,
      "/meetings/1/day": notStated,
      "/meetings/0/organisations": ["org-congregation", "org-iogt-nto", "org-care-administration"],
    },
  ],
  congregation: [
    "food every fifth week, 1–2 homeless of 200 families, five, two, three, about ten, two in training, over 100",
    {
      [`${of("need-of-food")}/quantity/text`]: says(/fler familjer och fler ensamma/),
      "/activities/activity-food-bags/schedule/per": { every: 5, unit: "week" },
      [`${of("food-recipients")}/quantity/text`]: says(/stor del.*utomlands/),
      [`${of("food-recipients")}/comment`]: says(/kan vara papperslösa/),
      [`${of("families-seeking-help")}/quantity`]: numberOf(200),
      [`${of("homeless-families")}/quantity`]: {
        kind: "ratio",
        part: { kind: "range", least: 1, most: 2 },
        whole: numberOf(200),
      },
      [`${of("homeless-families")}/period/asWritten`]: "hösten 2019",
      [`${of("at-campsite")}/quantity`]: numberOf(5),
      [`${of("with-mothers")}/quantity`]: numberOf(2),
      [`${of("among-friends")}/quantity`]: numberOf(3),
      [`${of("unaccompanied")}/quantity`]: { kind: "number", value: 10, precision: "about" },
      [`${of("work-training")}/quantity`]: numberOf(2),
      [`${of("work-training")}/comment`]: says(/Närvaron är ojämn/),
      [`${of("christmas-eve")}/quantity`]: { kind: "range", moreThan: 100 },
      [`${of("christmas-eve")}/state`]: "expected",
      "/activities/activity-weekly-plan/description": says(/arbetsträning, social samvaro/),
      "/activities/activity-groups/title": says(/Mansgrupper och kvinnogrupper/),
      "/activities/activity-outreach/description": says(/slutar komma/),
      [`${of("effect-on-congregation")}/quantity/text`]: says(/i viss mån/),
    },
    {
      "kinds of actors in contact": [
        () => report.observations?.filter(({ of: { id } }) => id === "activity-contacts").length,
        4,
      ],
    },
  ],
  "iogt-nto": [
    "moved, more visits, open 5–9 hours, 2–12 a day, meals, three holidays, fewer at Christmas, support all week",
    {
      [`${of("spontaneous-visits")}/quantity/text`]: says(/ökat sedan flytten/),
      [`${of("opening-hours")}/quantity`]: { kind: "range", least: 5, most: 9 },
      [`${of("opening-hours")}/per`]: { every: 1, unit: "weekday" },
      "/activities/activity-iogt-open/schedule/asWritten": says(/Måndag–fredag.*vissa andra dagar/),
      [`${of("visitors-iogt")}/quantity`]: { kind: "range", least: 2, most: 12 },
      [`${of("visitors-iogt")}/per`]: { every: 1, unit: "day" },
      [`${of("visitors-iogt")}/comment`]: says(/stamgäster/),
      "/activities/activity-iogt-open/description": says(/frukost måndag–torsdag.*lunch på fredagar.*fika.*lågt pris/),
      [`${of("holidays")}/quantity`]: numberOf(3),
      [`${of("visits-at-christmas")}/quantity/text`]: says(/färre besök/),
      "/activities/activity-peer-support/schedule/per": { every: 1, unit: "day" },
      "/activities/activity-peer-support/schedule/asWritten": says(/också när lokalen är stängd/),
      [`${of("how-visitors-come")}/quantity/text`]: says(/kamrater.*hänvisning/),
      [`${of("moved-on")}/comment`]: says(/utan lokalen/),
      [`${of("contempt-of-authorities")}/comment`]: says(/följa med/),
      [`${of("contact-paths")}/quantity/text`]: says(/sociala medier.*anhöriga/),
    },
  ],
  "question-on-homelessness": [
    "the administration asked about homelessness, and both answered",
    {
      [`${of("homelessness-congregation")}/comment`]: says(/Svar på förvaltningens fråga/),
      [`${of("homelessness-congregation")}/quantity/text`]: says(/hos kamrater/),
      [`${of("homelessness-iogt")}/quantity/text`]: says(/osäkert/),
      [`${of("homelessness-iogt")}/comment`]: says(/tredje hand.*utnyttjas/),
    },
    { "observations of the homeless": [homelessness, 6] },
  ],
  "development-areas": [
    "two joint areas without owner or day, and an idea",
    {
      "/developmentAreas/length": 3,
      "/developmentAreas/0/standing": "joint",
      "/developmentAreas/0/owner": notStated,
      "/developmentAreas/0/by": notStated,
      "/developmentAreas/1/standing": "joint",
      "/developmentAreas/1/owner": notStated,
      "/developmentAreas/1/by": notStated,
      "/developmentAreas/2/standing": "idea",
      "/developmentAreas/2/text": says(/boende, sysselsättning och fritid/),
    },
  ],
  "no-numbers-no-money": [
    "goals without numbers, and no money",
    {
      "agreements/linkoping-2018#/indicators": notStated,
      "agreements/linkoping-2018#/grants": notStated,
      "agreements/linkoping-2018#/budgets": notStated,
      "agreements/linkoping-2018#/sections/section-agreement/summary": says(/Om pengar.*sägs inget/),
      "/indicators": notStated,
    },
    { goals: [() => agreement.goals?.length, 7] },
  ],
});
