import { DOCUMENTS } from "./documents.js";
import { factsOf, notStated, says } from "./fact.js";

const agreement = DOCUMENTS["agreements/uppsala-stadsmission-2019"];
const numberOf = (value: number) => ({ kind: "number", value });
const about = (value: number) => ({ ...numberOf(value), precision: "about" });
const year = { every: 1, unit: "year" };
const of2017 = { from: "2017-01-01", through: "2017-12-31" };
const promisedIn = (section: string) => agreement.commitments?.filter((one) => one.section === section) ?? [];
const topics = new Set(agreement.sections?.map(({ topic }) => topic));

/** What part 2 of the agreement and its annex say (document 000), money apart. */
export const stadsmissionPart2Facts = factsOf("000 agreement, part 2", "agreements/uppsala-stadsmission-2019", {
  "organisation-profile": [
    "members, volunteers, employees, operations, the national association, a foundation, vision and priorities",
    {
      "/observations/observation-members/quantity": numberOf(29),
      "/observations/observation-members-organisations/quantity": numberOf(9),
      "/observations/observation-members-persons/quantity": numberOf(20),
      "/observations/observation-volunteers/quantity": numberOf(115),
      "/observations/observation-volunteers/period": of2017,
      "/observations/observation-employees/quantity": numberOf(56),
      "/observations/observation-employees/period": of2017,
      "/observations/observation-employees-women/quantity": numberOf(35),
      "/observations/observation-employees-men/quantity": numberOf(21),
      "/observations/observation-operations/quantity": numberOf(11),
      "/observations/observation-city-missions/quantity": numberOf(9),
      "/organisations/org-national-association/description": says(/äger namnet Stadsmission/),
      "/organisations/org-samariterhemmet/form": "foundation",
      "/organisations/org-samariterhemmet/description": says(/samarbetsavtal/),
      "/goals/goal-vision/level": "vision",
      "/sections/section-business-idea/points/length": 4,
      "/sections/section-priorities/points/length": 3,
      "/organisations/org-association/description": says(/Årsmötet utser styrelsen/),
    },
  ],
  fields: [
    "four fields; operations with purpose, implementation, staff, supervision and commitments",
    {
      "/sections/section-fields/points/length": 4,
      "/activities/activity-counselling/purpose": says(/Bearbeta våldet/),
      "/activities/activity-counselling/description": says(/bedömningssamtal/),
      "/activities/activity-counselling/staff/length": 2,
      "/activities/activity-day-centre/supervision": says(/extern professionell handledare/),
      "/activities/activity-womens-service/supervision": says(/legitimerad psykoterapeut/),
      "/activities/activity-trappan/purpose": says(/barnets utsatthet/),
      "/activities/activity-lessons/purpose": says(/normer/),
      "/activities/activity-parent-support/purpose": says(/./),
      "/activities/activity-evening-cafe/purpose": says(/självbild/),
    },
    { fields: [() => agreement.activities?.filter(({ parent }) => parent === undefined).length, 4] },
  ],
  "day-centre": [
    "weekdays, closed in summer, a house meeting a week, user council, consent, a method of seven years, 8 points",
    {
      "/activities/activity-day-centre/schedule/per": { every: 1, unit: "weekday" },
      "/activities/activity-day-centre/schedule/asWritten": says(/stängt några sommarveckor/),
      "/indicators/indicator-house-meetings/per": { every: 1, unit: "week" },
      "/indicators/indicator-house-meetings/targets/0/quantity": numberOf(1),
      "/commitments/commitment-participation/text": says(/brukarråd/),
      "/commitments/commitment-guidance/text": says(/skriftligt godkännande/),
      "/observations/observation-method/quantity": numberOf(7),
    },
    { points: [() => promisedIn("section-day-centre-commitments").length, 8] },
  ],
  "womens-service": [
    "staff, therapist, free, Mondays 26 × 3 h, three steps, lessons from 2018, two flats, eight chapters, 6 points",
    {
      "/observations/observation-womens-service-staff/quantity": numberOf(2),
      "/activities/activity-womens-service/staff/0": says(
        /socionom.*certifierad i Trygghetscirkeln.*utbildad i Trappan/,
      ),
      "/activities/activity-womens-service/staff/1": says(/beteendevetare.*certifierad i Trygghetscirkeln/),
      "/activities/activity-evening-cafe/staff/0": "extern legitimerad psykoterapeut",
      "/activities/activity-counselling/description": says(/Kostnadsfritt så länge behovet finns/),
      "/activities/activity-evening-cafe/description": says(/Sluten grupp/),
      "/activities/activity-evening-cafe/schedule/asWritten": "Måndagar.",
      "/indicators/indicator-evenings/targets/0/quantity": about(26),
      "/indicators/indicator-evenings/per": year,
      "/indicators/indicator-evening-length/targets/0/quantity": numberOf(3),
      "/activities/activity-trappan/description": says(/tre steg/),
      "/activities/activity-lessons/period/from": "2018-08-01",
      "/activities/activity-lessons/period/asWritten": "från och med hösten 2018",
      "/indicators/indicator-flats/targets/0/quantity": numberOf(2),
      "/activities/activity-flats/description": says(/ett rum och kök.*Nexus.*utan myndighet.*Kvinnobyrån beslutar/),
      "/indicators/indicator-length-of-stay/baseline/quantity": {
        kind: "range",
        least: 5,
        most: 6,
        precision: "about",
      },
      "/observations/observation-parent-programme-chapters/quantity": numberOf(8),
      "/activities/activity-parent-support/places/2": says(/andra kommuner i Uppsala län/),
      "/indicators/indicator-parent-groups/targets/0/quantity/kind": "words",
      "/indicators/indicator-young-womens-group/measure": "yes-no",
    },
    { points: [() => promisedIn("section-womens-service-commitments").length, 6] },
  ],
  "municipality-commitments": [
    "eight commitments, all carried out by the one committee",
    {
      "/commitments/commitment-communication/text": says(/kommunikation/),
      "/commitments/commitment-case-cooperation/text": says(/ärenden/),
      "/commitments/commitment-publicity/text": says(/känt/),
      "/commitments/commitment-breakfast-seminars/text": says(/frukostseminarier/),
      "/commitments/commitment-housing-first/text": says(/Bostad först/),
      "/commitments/commitment-outreach/text": says(/uppsökande/),
      "/commitments/commitment-support-to-victims/text": says(/våldsutsatta/),
      "/commitments/commitment-training-days/text": says(/utbildningsdagar/),
    },
    {
      commitments: [() => promisedIn("section-municipality-commitments").length, 8],
      "carried out by": [
        () => [...new Set(promisedIn("section-municipality-commitments").map(({ carriedOutBy }) => carriedOutBy))],
        ["org-social-committee"],
      ],
    },
  ],
  representatives: [
    "each organisation appoints representatives who may decide, to all groups",
    {
      "/commitments/commitment-representatives/by/length": 2,
      "/bodies/body-steering-group/mandate": says(/mandat att besluta/),
      "/bodies/body-cooperation-group/mandate": says(/mandat att besluta/),
      "/bodies/body-working-group/mandate": says(/mandat att besluta/),
    },
  ],
  "steering-group": [
    "keeps to the goals, draws up an action plan, follows up twice a year, informs, convened by the director",
    {
      "/bodies/body-steering-group/purpose": says(/målet och överenskommelsens intention/),
      "/duties/duty-action-plan/from": ["body-steering-group"],
      "/duties/duty-action-plan/text": says(/följs upp.*redovisas/),
      "/duties/duty-activity-reports/atLeast": 2,
      "/duties/duty-activity-reports/per": year,
      "/duties/duty-information/to": ["body-cooperation-group"],
      "/bodies/body-steering-group/duties/4": says(/dialog om ändringar/),
      "/bodies/body-steering-group/duties/7": says(/omförhandling/),
      "/bodies/body-steering-group/convener/role": says(/direktorn eller den/),
      "/bodies/body-steering-group/minutes/role": says(/direktorn eller den/),
    },
  ],
  "decision-rule": [
    "a decision rule for changes of activities alone",
    {
      "/bodies/body-steering-group/decisionRules/length": 1,
      "/bodies/body-steering-group/decisionRules/0/covers": ["changes-of-activities"],
      "/bodies/body-steering-group/decisionRules/0/procedure": {
        kind: "consensus-then-party",
        party: "party-association",
      },
      "/bodies/body-cooperation-group/decisionRules": notStated,
      "/bodies/body-working-group/decisionRules": notStated,
    },
  ],
  "cooperation-group": [
    "purpose, members, convened by the association at a suitable interval, four duties and feedback",
    {
      "/bodies/body-cooperation-group/purpose": says(/erfarenheter och kunskap/),
      "/bodies/body-cooperation-group/members/0/role": says(/kontaktpolitiker/),
      "/bodies/body-cooperation-group/members/1/role": says(/styrelse/),
      "/bodies/body-cooperation-group/members/2/role": says(/tjänstepersoner/),
      "/bodies/body-cooperation-group/convener": { party: "party-association" },
      "/bodies/body-cooperation-group/meetings/asWritten": says(/lämpligt intervall/),
      "/bodies/body-cooperation-group/duties/length": 5,
      "/bodies/body-cooperation-group/duties/4": says(/förtroendevalda återkopplar/),
    },
  ],
  "working-group": [
    "a working group only if the steering group sets it up, and answering to it",
    {
      "/bodies/body-working-group/setUpBy": "body-steering-group",
      "/bodies/body-working-group/reportsTo": ["body-steering-group"],
    },
  ],
  knowledge: [
    "both parties contribute to knowledge; a yearly compilation, also a basis for the financial follow-up",
    {
      "/commitments/commitment-knowledge/by/length": 2,
      "/duties/duty-compilation/per": year,
      "/duties/duty-compilation/basisFor": ["financial-follow-up"],
    },
  ],
  "other-money": [
    "collected money, public funds and volunteers on top of the framework sum",
    { "/commitments/commitment-own-resources/text": says(/insamlade medel, offentliga medel och volontär.*utöver/) },
  ],
  payment: [
    "in advance per tertial; no due day, bank-day rule or conditions; silent on much",
    {
      "/grants/grant-framework/payment/frequency": "tertial",
      "/grants/grant-framework/payment/timing": "in-advance",
      "/grants/grant-framework/payment/due": notStated,
      "/grants/grant-framework/payment/bankDays": notStated,
      "/grants/grant-framework/payment/conditions": notStated,
      "/grants/grant-framework/vat": notStated,
      "/sections/section-dispute/summary": says(/Domstol eller skiljenämnd nämns inte/),
    },
    {
      "topics it is silent on": [
        () =>
          (["vat", "repayment", "audit", "personal-data", "secrecy", "insurance"] as const).filter((topic) =>
            topics.has(topic),
          ),
        [],
      ],
    },
  ],
  "extension-and-notice": [
    "how many extensions, whether notice is in writing, how it is received: not stated",
    {
      "/term/extension/times": notStated,
      "/term/notice/notice-early/form": notStated,
      "/term/notice/notice-early/counting": notStated,
      "/sections/section-notice/summary": says(/form och mottagande anges inte/),
    },
  ],
  ladders: [
    "approval before a significant deviation; talks on breach or change; cancellation without rectification",
    {
      "/ladders/ladder-deviation/steps/0/condition": says(/verksamhetsplan och budget/),
      "/ladders/ladder-deviation/steps/1/action": "approval",
      "/ladders/ladder-deviation/steps/1/condition": says(/innan ändringen görs/),
      "/ladders/ladder-deviation/steps/1/by": "body-steering-group",
      "/ladders/ladder-breach/steps/0/action": "dialogue",
      "/ladders/ladder-breach/steps/1/action": "rectification",
      "/ladders/ladder-breach/steps/1/condition": "utan dröjsmål",
      "/ladders/ladder-breach/steps/2/action": "termination-for-breach",
      "/ladders/ladder-changed-circumstances/steps/0/action": "dialogue",
    },
  ],
  amendments: [
    "amendments of the agreement and its annexes in writing, signed by the parties concerned",
    { "/sections/section-amendments/summary": says(/dess bilagor; ska vara skriftliga och undertecknade av berörda/) },
  ],
  annex: [
    "what other income and activity costs contain; result 0; shares that are printed as 100",
    {
      "/budgets/budget/lines/line-other-income/contains/length": 4,
      "/budgets/budget/lines/line-other-income/contains/0/category": "donations",
      "/budgets/budget/lines/line-other-income/contains/1/category": "wage-subsidy",
      "/budgets/budget/lines/line-other-income/contains/2/category": "state-grant",
      "/budgets/budget/lines/line-other-income/contains/3/category": "sales",
      "/budgets/budget/lines/line-activities/contains/length": 14,
      "/printedFigures/figure-result-2019/value": "0",
      "/printedFigures/figure-share-total-2019/value": "100",
    },
  ],
  originals: [
    "identical originals, one each, with blocks for signatures and no name",
    {
      "/sections/section-signing/summary": says(/Likalydande exemplar, ett original till vardera/),
      "/sections/section-signing/points/0": says(/tom rad/),
      "/sections/section-signing/points/1": says(/varken namn eller titel/),
      "/parties/party-municipality/signatories": notStated,
      "/parties/party-association/signatories": notStated,
    },
  ],
});
