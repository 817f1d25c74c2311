import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const agreement = DOCUMENTS["agreements/uppsala-stadsmission-2019"];
const groups = () => agreement.targetGroups?.filter(({ parent }) => parent === undefined) ?? [];

/** What part 1 of the agreement says (document 000). */
export const stadsmissionPart1Facts = factsOf("000 agreement, part 1", "agreements/uppsala-stadsmission-2019", {
  needs: [
    "two groups in the subtitle, needs told by each party, 9 and 8 needs, two development areas",
    {
      "/sections/section-subtitle/points/length": 2,
      "/sections/section-need-association/party": "party-association",
      "/sections/section-need-municipality/party": "party-municipality",
      "/sections/section-need-poverty-list/points/length": 9,
      "/sections/section-need-violence-list/points/length": 8,
      "/sections/section-development-youth/topic": "development-area",
      "/sections/section-development-housing-first/topic": "development-area",
    },
  ],
  "facts-with-sources": [
    "83 guests, 924 homeless of whom 60 and 741, ill-health among the young, a survey, WHO, seven forms of violence",
    {
      "/indicators/indicator-guests/baseline/quantity": { kind: "number", value: 83 },
      "/indicators/indicator-guests/baseline/period": { from: "2017-01-01", through: "2017-12-31" },
      "/indicators/indicator-guests/targets/0/quantity": { kind: "range", least: 80, most: 100, precision: "about" },
      "/observations/observation-homeless/quantity/value": 924,
      "/observations/observation-homeless/comment": says(/123 förklaras inte/),
      "/observations/observation-homeless/by": "org-socialstyrelsen",
      "/observations/observation-acutely-homeless/quantity/value": 60,
      "/observations/observation-housed/quantity/value": 741,
      "/observations/observation-mental-health-of-the-young/sources/0/year": 2016,
      "/observations/observation-mental-health-of-the-young/quantity/text": says(/ökande psykisk ohälsa/),
      "/observations/observation-guest-survey/quantity/text": says(/lotsning/),
      "/observations/observation-guest-survey/method": says(/enkäter/),
      "/sections/section-need-violence/summary": says(/WHO/),
      "/sections/section-need-violence/points/length": 7,
    },
  ],
  ages: [
    "guests from 20, children 0–17, children from 4, young women 16–25, pupils of upper-secondary school",
    {
      "/targetGroups/target-guests/ages": { from: 20 },
      "/targetGroups/target-children-of-parents/ages": { from: 0, through: 17 },
      "/targetGroups/target-children-in-trappan/ages": { from: 4 },
      "/targetGroups/target-children-in-trappan/description": says(/Vårdnadshavaren/),
      "/targetGroups/target-young-women/ages": { from: 16, through: 25 },
      "/activities/activity-lessons/targetGroups": ["target-pupils"],
    },
  ],
  "target-groups": [
    "nine groups in two places, with a word's difference",
    {
      "/targetGroups/target-young-people/sources/0/asPrinted": "hamna i en social utsatt situation",
      "/targetGroups/target-young-people/sources/1/asPrinted": "hamna i social utsatt situation",
    },
    {
      "groups of the first level": [() => groups().length, 9],
      "groups with two sources": [() => groups().filter(({ sources }) => sources?.length === 2).length, 9],
    },
  ],
  "development-areas": [
    "an open activity for the young within one year, for girls and boys apart and mixed; Housing First",
    {
      "/activities/activity-open-youth/kind": "development",
      "/activities/activity-open-youth/deadline": { within: { unit: "months", count: 12 } },
      "/activities/activity-open-youth/description": says(/tjejer och killar var för sig och tillsammans/),
      "/activities/activity-housing-first/kind": "development",
    },
  ],
  values: [
    "four sources of the values, two joint undertakings, careful use of public money, grounds of discrimination",
    {
      "/sections/section-values-human-rights/number": "1",
      "/sections/section-values-children/number": "2",
      "/sections/section-values-children/summary": says(/deklaration/),
      "/sections/section-values-agenda-2030/number": "3",
      "/sections/section-values-agenda-2030/summary": says(/17 globala mål/),
      "/sections/section-values-gender-equality/number": "4",
      "/sections/section-values-gender-equality/points/length": 4,
      "/sections/section-values-gender-equality/summary": says(/politiken har sex/),
      "/commitments/commitment-open-attitude/by/length": 2,
      "/commitments/commitment-shared-learning/by/length": 2,
      "/sections/section-values/summary": says(/Offentliga medel ska hanteras varsamt/),
      "/sections/section-values-association/points/length": 6,
    },
  ],
  parties: [
    "parties by sector, independent and equal, each answering for its own part",
    {
      "/sections/section-parties/points/0": says(/Offentlig sektor/),
      "/sections/section-parties/points/1": says(/Idéburen sektor/),
      "/parties/party-municipality/side": "public",
      "/parties/party-municipality/through": "org-social-committee",
      "/parties/party-association/side": "civil-society",
      "/sections/section-relationship/summary": says(/självständiga och jämbördiga.*gemensamt ansvar anges inte/),
    },
  ],
  foundations: [
    "four foundations",
    {
      "/sections/section-foundations/points/length": 4,
      "/sections/section-foundations/points/0": says(/LÖK/),
      "/sections/section-foundations/points/1": says(/fullmäktiges budget/),
      "/sections/section-foundations/points/2": says(/Lagstiftningen om målgrupperna/),
      "/sections/section-foundations/points/3": says(/styrelse och på årsstämma/),
    },
  ],
  "change-rule": [
    "the rule for changing activities twice, with different conditions",
    {
      "/sections/section-change-part-1/summary": says(/mål, syfte och värdegrund står fast/),
      "/sections/section-change-part-2/summary": says(/följa huvudöverenskommelsen.*omförhandlas/),
      "/amendments": notStated,
    },
  ],
  "overall-goal": [
    "an overall goal, learning to be spread, added value, a complement to the committee's work",
    {
      "/goals/goal-overall/level": "overall-goal",
      "/goals/goal-learning/parent": "goal-overall",
      "/goals/goal-learning/description": says(/spridas/),
      "/sections/section-added-value/summary": says(/kompletterar nämndens ordinarie verksamhet/),
      "/sections/section-need-municipality/summary": says(/mervärde och ett komplement/),
    },
  ],
});
