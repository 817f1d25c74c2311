import { describe, expect, it } from "vitest";
import {
  activity,
  agreement,
  aim,
  baseline,
  body,
  budgetAssumes,
  commitment,
  commitmentsIn,
  decision,
  duty,
  figure,
  goal,
  grant,
  indicator,
  ladder,
  line,
  observation,
  observed,
  organisation,
  printed,
  printedRow,
  printedYearly,
  retold,
  section,
  targetGroup,
  uplift,
} from "./uppsala-stadsmission-2019.js";

type Fact = readonly [fact: string, read: () => unknown, stated: unknown];

/** One table of facts: what is so, where it stands in the document, what stands there. */
const states = (about: string, facts: readonly Fact[]) => {
  describe(`the Uppsala agreement states ${about}`, () => {
    it.each(facts)("%s", (_fact, read, stated) => {
      expect(read()).toEqual(stated);
    });
  });
};

const says = (text: RegExp): unknown => expect.stringMatching(text);
const three = (text: string) => [text, text, text];
const notStated = undefined;

states("who the parties are", [
  ["an IOP", () => agreement.kind, "iop"],
  ["the title as printed", () => agreement.title, says(/mellan Uppsala Stadsmission och socialnämnden/)],
  [
    "called överenskommelse and avtal",
    () => agreement.otherNames?.slice(1),
    ["överenskommelsen", "huvudöverenskommelsen", "avtalet"],
  ],
  ["a subtitle naming two groups", () => section("subtitle").points?.length, 2],
  ["the municipality's number", () => organisation("municipality").organisationNumber, "212000-3005"],
  ["the municipality's code", () => organisation("municipality").municipalityCode, "0380"],
  ["an association whose number is not stated", () => organisation("association").organisationNumber, notStated],
  ["a non-profit association", () => organisation("association").form, "non-profit-association"],
  ["one party on each side", () => agreement.parties.map(({ side }) => side), ["public", "civil-society"]],
  ["the municipality acting through the committee", () => agreement.parties[0]?.through, "org-social-committee"],
  ["parties grouped by sector", () => retold("parties"), says(/Offentlig sektor.*Idéburen sektor/)],
  ["parties independent and equal", () => retold("relationship"), says(/självständiga och jämbördiga/)],
  ["each answers for its own part", () => retold("relationship"), says(/var för sig.*gemensamt ansvar anges inte/)],
  ["no signature", () => agreement.events, notStated],
  ["no signatory", () => agreement.parties.map(({ signatories }) => signatories), [notStated, notStated]],
  ["identical originals, one each", () => retold("signing"), says(/Likalydande exemplar, ett original till vardera/)],
  ["signature blocks without name", () => retold("signing"), says(/tom rad.*varken namn eller titel/)],
]);

states("what the memo holds", [
  ["a proposal", () => decision("agreement").state, "proposed"],
  ["no decision day", () => decision("agreement").day, notStated],
  ["no paragraph", () => decision("agreement").paragraph, notStated],
  ["no register number of the decision", () => decision("agreement").registerNumber, notStated],
  ["no register number of the agreement", () => agreement.registerNumber, notStated],
  ["a memo without date and register number", () => retold("memo-signature"), says(/saknar datum och diarienummer/)],
  ["the director signs the memo, by role", () => retold("memo-signature"), says(/rollen direktör/)],
  [
    "three decision points",
    () => decision("agreement").points?.map(({ concerns }) => concerns),
    ["approval", "financing", "appointment"],
  ],
  [
    "approval for the period",
    () => decision("agreement").points?.[0]?.period,
    { from: "2019-01-01", through: "2021-12-31" },
  ],
  ["financing: 3 500 000 kr", () => decision("agreement").points?.[1]?.amount, { kind: "exact", sek: "3500000.00" }],
  ["financing without a period", () => decision("agreement").points?.[1]?.period, notStated],
  [
    "liaison councillors appointed to the cooperation group",
    () => decision("agreement").points?.[2]?.text,
    says(/kontaktpolitiker.*samverkansgrupp/),
  ],
  ["the committee's assignment to its administration", () => decision("assignment").state, "made"],
  [
    "activities described by the organisation",
    () => decision("assignment").points?.[0]?.text,
    says(/organisationen har beskrivit/),
  ],
  [
    "a joint working group that prepared the text",
    () => body("preparation-group").members?.map(({ party }) => party),
    ["party-municipality", "party-association"],
  ],
  ["guidelines by the executive board", () => decision("guidelines").by, "org-executive-board"],
  ["guidelines with their number", () => decision("guidelines").registerNumber, "KSN-2016-1422"],
  ["guidelines with their day", () => decision("guidelines").day, "2016-09-14"],
  ["the local compact", () => agreement.term.related?.map(({ relation }) => relation), ["local-compact"]],
  ["the local compact's number", () => agreement.term.related?.[0]?.registerNumber, "KSN-2013-0274"],
  ["the matter on legal scope", () => section("memo-legal-scope").topic, "legal-scope"],
  ["its number, and the operational plan", () => retold("memo-legal-scope"), says(/SCN-2016-0135.*verksamhetsplan/)],
  ["the committee's earmarked IOP money", () => grant.fundedFrom, says(/öronmärkta medel/)],
  ["another steering group", () => body("steering-group").sources?.[1]?.asPrinted, says(/berörda förvaltningar/)],
  ["another cooperation group", () => body("cooperation-group").sources?.[1]?.asPrinted, says(/berörda nämnder/)],
  ["commitments that the partner wished for", () => retold("memo-content"), says(/önskemål från föreningen/)],
  ["floor and yearly regulation of the ersättning", () => retold("memo-economy"), says(/ersättning.*varje år.*lägre/)],
  [
    "ekonomiskt stöd in the agreement, ersättning in the memo, bidrag in the annex",
    () => grant.sources?.slice(1).map(({ document, asPrinted }) => [document, asPrinted]),
    [
      ["överenskommelsen", "ekonomiskt stöd"],
      ["tjänsteutlåtandet", "ersättning"],
      ["bilaga 1", "bidrag"],
    ],
  ],
  ["a page reference for the operations", () => retold("memo-operations"), says(/10–16/)],
  ["five page references more", () => retold("memo-content"), says(/3–8\..*11–17\..*17\..*19\..*17\./)],
  ["two parts", () => [section("part-1").heading, section("part-2").heading], ["Del 1", "Del 2"]],
]);

states("needs, groups and values", [
  ["the association's own description of needs", () => section("need-association").party, "party-association"],
  ["the municipality's own description of needs", () => section("need-municipality").party, "party-municipality"],
  ["nine needs", () => section("need-poverty-list").points?.length, 9],
  ["eight needs", () => section("need-violence-list").points?.length, 8],
  [
    "two development areas",
    () => agreement.sections?.flatMap(({ id, topic }) => (topic === "development-area" ? [id] : [])),
    ["section-development-youth", "section-development-housing-first"],
  ],
  ["83 guests a day on average in 2017 as baseline", () => baseline("guests"), "83 gäster per day, 2017"],
  ["which is an average", () => indicator("guests").baseline?.sources?.[0]?.asPrinted, says(/i snitt/)],
  ["924 homeless", () => observed("homeless"), "924 personer"],
  ["60 acutely homeless", () => observed("acutely-homeless"), "60 personer"],
  ["741 housed by social services", () => observed("housed"), "741 personer"],
  ["123 unexplained", () => observation("homeless").comment, says(/123 förklaras inte/)],
  ["from the agency's survey", () => observation("homeless").by, "org-socialstyrelsen"],
  ["rising mental ill-health among the young", () => observed("mental-health-of-the-young"), says(/ökande psykisk/)],
  ["from an agency report of 2016", () => observation("mental-health-of-the-young").sources?.[0]?.year, 2016],
  ["guests asking for more guidance in surveys", () => observed("guest-survey"), says(/lotsning.*enkäter/)],
  ["the WHO's definition", () => retold("need-violence"), says(/WHO.*folkhälsoproblem/)],
  ["seven forms of violence", () => section("need-violence").points?.length, 7],
  ["guests from 20", () => targetGroup("guests").ages, { from: 20 }],
  ["children 0–17", () => targetGroup("children-of-parents").ages, { from: 0, through: 17 }],
  ["children from 4", () => targetGroup("children-in-trappan").ages, { from: 4 }],
  ["with the guardian's consent", () => targetGroup("children-in-trappan").description, says(/Vårdnadshavaren/)],
  ["young women 16–25", () => targetGroup("young-women").ages, { from: 16, through: 25 }],
  ["upper-secondary pupils", () => activity("lessons").targetGroups, ["target-pupils"]],
  [
    "nine target groups, twice",
    () => agreement.targetGroups?.flatMap(({ parent, sources }) => (parent === undefined ? [sources?.length] : [])),
    [2, 2, 2, 2, 2, 2, 2, 2, 2],
  ],
  [
    "with one word's difference",
    () => targetGroup("young-people").sources?.map(({ asPrinted }) => asPrinted),
    ["hamna i en social utsatt situation", "hamna i social utsatt situation"],
  ],
  ["an open activity for the young", () => activity("open-youth").kind, "development"],
  ["within one year", () => activity("open-youth").deadline?.within, { unit: "months", count: 12 }],
  ["for girls, boys and mixed", () => activity("open-youth").description, says(/tjejer och killar.*tillsammans/)],
  ["Housing First as a development area", () => activity("housing-first").kind, "development"],
  ["the first source of the values", () => section("values-human-rights").number, "1"],
  ["the child convention, called declaration", () => retold("values-children"), says(/kallar.*deklaration/)],
  ["Agenda 2030 with 17 goals", () => retold("values-agenda-2030"), says(/17 globala mål/)],
  ["gender policy as the fourth source", () => section("values-gender-equality").number, "4"],
  ["four of its sub-goals", () => section("values-gender-equality").points?.length, 4],
  ["while the policy has six", () => retold("values-gender-equality"), says(/politiken har sex/)],
  ["two joint undertakings", () => commitmentsIn("values-undertakings").map(({ by }) => by.length), [2, 2]],
  ["careful use of public money", () => retold("values"), says(/Offentliga medel ska hanteras varsamt/)],
  ["six grounds of non-discrimination", () => section("values-association").points?.length, 6],
  ["four foundations", () => retold("foundations"), says(/LÖK.*budget.*Lagstiftningen.*styrelse och på årsstämma/)],
  ["that goals, purpose and values must stand", () => retold("change-part-1"), says(/mål, syfte och värdegrund står/)],
  ["that measures follow the main one", () => retold("change-part-2"), says(/huvudöverenskommelsen.*omförhandlas/)],
  ["an overall goal", () => goal("overall").level, "overall-goal"],
  ["learning and method development, to spread", () => goal("learning").description, says(/spridas/)],
  ["added value", () => retold("added-value"), says(/rikare utbud/)],
  ["a complement to the ordinary work", () => retold("need-municipality"), says(/komplement till nämndens ordinarie/)],
]);

states("who the association is", [
  ["29 members", () => observed("members"), "29 medlemmar"],
  ["9 congregations or organisations", () => observed("members-organisations"), "9 medlemmar"],
  ["so 20 persons", () => observed("members-persons"), "20 medlemmar"],
  ["115 volunteers in 2017", () => observed("volunteers"), "115 volontärer, 2017"],
  ["56 employees on average in 2017", () => observed("employees"), "56 anställda, medeltal under året, 2017"],
  ["35 women", () => observed("employees-women"), says(/^35 anställda/)],
  ["21 men", () => observed("employees-men"), says(/^21 anställda/)],
  ["11 operations", () => observed("operations"), "11 verksamheter"],
  ["9 city missions", () => observed("city-missions"), "9 stadsmissioner"],
  ["in the national association", () => observation("city-missions").of.id, "org-national-association"],
  ["which owns the name", () => organisation("national-association").description, says(/äger namnet/)],
  ["a foundation", () => organisation("samariterhemmet").form, "foundation"],
  ["with a cooperation agreement", () => organisation("samariterhemmet").description, says(/samarbetsavtal/)],
  ["a vision", () => goal("vision").level, "vision"],
  ["a business idea", () => section("business-idea").points?.length, 4],
  ["three priority areas", () => section("priorities").points?.length, 3],
  ["its governance", () => organisation("association").description, says(/Årsmötet utser styrelsen och en direktor/)],
]);

states("what the association does", [
  [
    "four fields",
    () => agreement.activities?.flatMap(({ id, parent }) => (parent === undefined ? [id] : [])),
    ["activity-day-centre", "activity-womens-service", "activity-parent-support", "activity-development"],
  ],
  ["purpose of each operation", () => activity("counselling").purpose, says(/Bearbeta våldet/)],
  ["the day centre on weekdays", () => activity("day-centre").schedule?.per, { every: 1, unit: "weekday" }],
  ["closed some weeks in summer", () => activity("day-centre").schedule?.asWritten, says(/stängt några sommarveckor/)],
  ["about 80–100 guests a day", () => aim("guests"), "about 80–100 gäster per day"],
  ["about 20 people a day given support", () => aim("individual-support"), "about 20 personer per day"],
  ["about 70 people a year guided", () => aim("guidance"), "about 70 personer per year"],
  ["a house meeting once a week", () => aim("house-meetings"), "exactly 1 möten per week"],
  ["a user council", () => commitment("participation").text, says(/brukarråd/)],
  ["guidance on written consent", () => commitment("guidance").text, says(/skriftligt godkännande/)],
  ["a method seven years old", () => observed("method"), "7 år"],
  ["supervision at the day centre", () => activity("day-centre").supervision, says(/extern professionell/)],
  ["8 goals and commitments", () => commitmentsIn("day-centre-commitments").length, 8],
  ["two employees in the women's service", () => observed("womens-service-staff"), "2 anställda"],
  ["one qualification", () => activity("womens-service").staff?.[0], says(/socionom.*Trygghetscirkeln.*Trappan/)],
  ["the other", () => activity("womens-service").staff?.[1], says(/beteendevetare.*Trygghetscirkeln.*Trappan/)],
  ["an external licensed therapist", () => activity("evening-cafe").staff?.[0], "extern legitimerad psykoterapeut"],
  ["supervision there", () => activity("womens-service").supervision, says(/legitimerad psykoterapeut/)],
  ["a first assessment", () => activity("counselling").description, says(/första bedömningssamtal/)],
  ["free of charge for as long as needed", () => activity("counselling").description, says(/Kostnadsfritt så länge/)],
  ["a closed group", () => activity("evening-cafe").description, says(/Sluten grupp/)],
  ["on Mondays", () => activity("evening-cafe").schedule?.asWritten, "Måndagar."],
  ["about 26 evenings a year", () => aim("evenings"), "about 26 kvällar per year"],
  ["of three hours", () => aim("evening-length"), "exactly 3 timmar per occasion"],
  ["a 3-step model", () => activity("trappan").description, says(/tre steg: kontakt, rekonstruktion, kunskap/)],
  [
    "lessons from autumn 2018, before the term",
    () => activity("lessons").period,
    { from: "2018-08-01", precision: "season", asWritten: "från och med hösten 2018" },
  ],
  ["two flats", () => aim("flats"), "exactly 2 lägenheter"],
  ["stays of 5–6 months on average", () => baseline("length-of-stay"), "about 5–6 månader"],
  ["of one room", () => activity("flats").description, says(/ett rum och kök/)],
  ["placed mostly through a municipal unit", () => activity("flats").description, says(/oftast genom.*Nexus/)],
  ["also without an authority", () => activity("flats").description, says(/utan myndighet/)],
  ["the association decides on admission", () => activity("flats").description, says(/Kvinnobyrån beslutar om in-/)],
  ["a parent programme of eight chapters", () => observed("parent-programme-chapters"), "8 kapitel"],
  ["also elsewhere in the county", () => activity("parent-support").places?.[2], "andra kommuner i Uppsala län"],
  ["6 goals and commitments", () => commitmentsIn("womens-service-commitments").length, 6],
  ["more groups, without a number", () => aim("parent-groups"), "at-least fler än i dag grupper"],
  ["starting a group, without a number", () => indicator("young-womens-group").measure, "yes-no"],
]);

states("what the municipality promises", [
  [
    "communication, cases, publicity, seminars, Housing First, outreach, victims, training days",
    () => commitmentsIn("municipality-commitments").map(({ id }) => id.replace("commitment-", "")),
    [
      "communication",
      "case-cooperation",
      "publicity",
      "breakfast-seminars",
      "housing-first",
      "outreach",
      "support-to-victims",
      "training-days",
    ],
  ],
  [
    "all eight by the one committee",
    () => new Set(commitmentsIn("municipality-commitments").map(({ carriedOutBy }) => carriedOutBy)),
    new Set(["org-social-committee"]),
  ],
]);

const direktor = { party: "party-association", role: says(/direktorn eller den/) };

states("how the parties govern and follow up", [
  ["each party appoints representatives", () => commitment("representatives").by.length, 2],
  [
    "with a mandate to decide, to all groups",
    () => ["steering-group", "cooperation-group", "working-group"].map((group) => body(group).mandate),
    three("").map(() => says(/mandat att besluta/)),
  ],
  ["a steering group for goals and intentions", () => body("steering-group").purpose, says(/målet.*intention/)],
  ["and draws up an action plan", () => duty("action-plan").from, ["body-steering-group"]],
  ["with measures, follow-up and reporting", () => duty("action-plan").text, says(/insatserna.*följs upp.*redovisas/)],
  ["to committees and partner", () => duty("action-plan").to, ["party-municipality", "party-association"]],
  ["at least two activity reports", () => duty("activity-reports").atLeast, 2],
  ["a year", () => duty("activity-reports").per, { every: 1, unit: "year" }],
  ["to the steering group", () => duty("activity-reports").to, ["body-steering-group"]],
  ["continuous information to the cooperation group", () => duty("information").to, ["body-cooperation-group"]],
  ["dialogue on changes", () => body("steering-group").duties?.join(" "), says(/dialog om ändringar/)],
  ["convened by the director or deputy", () => body("steering-group").convener, direktor],
  ["documented by the same", () => body("steering-group").minutes, direktor],
  ["answerable for renegotiation", () => body("steering-group").duties?.join(" "), says(/omförhandling sker/)],
  [
    "consensus for changes of activities, else the association decides; no other rule",
    () => agreement.bodies?.flatMap(({ decisionRules }) => decisionRules ?? []),
    [
      {
        covers: ["changes-of-activities"],
        procedure: { kind: "consensus-then-party", party: "party-association" },
        section: "section-steering-group",
      },
    ],
  ],
  ["the cooperation group's purpose", () => body("cooperation-group").purpose, says(/erfarenheter och kunskap/)],
  [
    "its composition",
    () => body("cooperation-group").members?.map(({ role }) => role),
    [says(/kontaktpolitiker/), says(/styrelse/), says(/tjänstepersoner med ansvar/)],
  ],
  ["convened by the association", () => body("cooperation-group").convener, { party: "party-association" }],
  ["at a suitable interval", () => body("cooperation-group").meetings, { asWritten: says(/lämpligt intervall/) }],
  ["four duties, and feedback by elected members", () => body("cooperation-group").duties?.length, 5],
  ["feedback", () => body("cooperation-group").duties?.[4], says(/förtroendevalda återkopplar/)],
  ["a working group only if the steering group wants it", () => body("working-group").setUpBy, "body-steering-group"],
  ["which answers to it", () => body("working-group").reportsTo, ["body-steering-group"]],
  ["each party contributes to knowledge", () => commitment("knowledge").text, says(/vardera parten/)],
  ["a yearly compilation", () => duty("compilation").per, { every: 1, unit: "year" }],
  ["also a basis for financial follow-up", () => duty("compilation").basisFor, ["financial-follow-up"]],
]);

const year = (number: number) => ({ from: `${number}-01-01`, through: `${number}-12-31` });
const thousands = (sek: string) => ({ kind: "sum", amount: { kind: "rounded", sek, unit: "1000.00" } });

states("what is paid", [
  ["2019 as contractual", () => grant.amounts[0]?.level, "contractual"],
  ["3 500 000 kr", () => grant.amounts[0]?.set, { kind: "sum", amount: { kind: "exact", sek: "3500000.00" } }],
  ["three years", () => grant.amounts.map(({ period }) => period), [year(2019), year(2020), year(2021)]],
  ["2020 and 2021 as planned", () => grant.amounts.slice(1).map(({ level }) => level), ["planned", "planned"]],
  ["3 570 tkr", () => grant.amounts[1]?.set, thousands("3570000.00")],
  ["3 641 tkr", () => grant.amounts[2]?.set, thousands("3641000.00")],
  ["from the municipality", () => grant.payer, "party-municipality"],
  ["to the association", () => grant.payees, ["party-association"]],
  ["four names", () => grant.printedTerms, ["ekonomiskt stöd", "ersättning", "bidrag", "ramfinansiering"]],
  ["per tertial", () => grant.payment?.frequency, "tertial"],
  ["in advance", () => grant.payment?.timing, "in-advance"],
  ["no due day", () => grant.payment?.due, notStated],
  ["no bank-day rule", () => grant.payment?.bankDays, notStated],
  ["no conditions", () => grant.payment?.conditions, notStated],
  ["nothing on VAT", () => grant.vat, notStated],
  ["other money on top of the framework sum", () => commitment("own-resources").text, says(/utöver rambeloppet/)],
  ["an uplift clause", () => grant.indexation, uplift.id],
  ["the council's uplift", () => uplift.series, [{ series: "council-uplift" }]],
  ["from 2020", () => uplift.firstYear, 2020],
  ["never below the current year's", () => uplift.floor, { kind: "year-before", appliesTo: "payable" }],
  [
    "nothing on repayment, audit, personal data, secrecy, insurance or public access",
    () =>
      agreement.sections?.filter(({ topic }) =>
        /^(?:vat|repayment|audit|personal-data|secrecy|insurance|public-access)$/.test(topic),
      ),
    [],
  ],
]);

/** The printed amounts of a row, as numbers. */
const numbers = (name: string) => printedRow(name).split(", ").map(Number);
const INCOME = ["grant", "other-income", "volunteer-hours"];
const COST = ["goods", "staff", "premises", "activities"];
const sums = (side: "income" | "cost") =>
  (side === "income" ? INCOME : COST)
    .map(numbers)
    .reduce((total, row) => total.map((sum, index) => sum + (row[index] ?? Number.NaN)));

/** The cells that the printed amount of 2019, raised by two per cent a year, does not give. */
const notTwoPercent = () => {
  const totals = printedYearly("income").map((text) => Number.parseInt(text, 10));
  const rows = [...INCOME, ...COST].map((name) => [name, numbers(name)] as const);
  return [...rows, ["total", totals] as const].flatMap(([name, row]) =>
    row.flatMap((cell, index) =>
      cell === Math.round((row[0] ?? 0) * 1.02 ** index) ? [] : [`${name} ${2019 + index}`],
    ),
  );
};

states("what is budgeted, in tkr", [
  ["grant from the committee", () => printedRow("grant"), "3500, 3570, 3641"],
  ["other income", () => printedRow("other-income"), "3107, 3170, 3233"],
  ["volunteer hours, valued", () => printedRow("volunteer-hours"), "870, 888, 906"],
  ["goods", () => printedRow("goods"), "315, 321, 328"],
  ["staff", () => printedRow("staff"), "4776, 4872, 4969"],
  ["premises", () => printedRow("premises"), "776, 791, 807"],
  ["activities", () => printedRow("activities"), "1611, 1643, 1676"],
  ["total income, as printed", () => printedYearly("income"), ["7478 tkr", "7627 tkr", "7780 tkr"]],
  ["total cost, as printed", () => printedYearly("cost"), ["7478 tkr", "7627 tkr", "7780 tkr"]],
  ["income rows that add up to something else", () => sums("income"), [7477, 7628, 7780]],
  ["cost rows that add up", () => sums("cost"), [7478, 7627, 7780]],
  ["result 0", () => printedYearly("result"), three("0 tkr")],
  ["the grant's share", () => printedYearly("share-grant"), three("47 percent")],
  ["the share of other income", () => printedYearly("share-other-income"), three("42 percent")],
  ["the share of volunteer hours", () => printedYearly("share-volunteer-hours"), three("12 percent")],
  ["total of shares, as printed", () => printedYearly("share-total"), three("100 percent")],
  [
    "other income: donations, wage subsidy, agency grant, sales",
    () => line("other-income").contains?.map(({ category }) => category),
    ["donations", "wage-subsidy", "state-grant", "sales"],
  ],
  ["no amounts of these", () => line("other-income").contains?.filter(({ amount }) => amount), []],
  ["a dozen kinds of activity costs, and more", () => line("activities").contains?.map(({ name }) => name).length, 14],
  ["no number of hours", () => line("volunteer-hours").cells.filter(({ hours }) => hours), []],
  ["no hourly rate", () => line("volunteer-hours").cells.filter(({ hourlyRate }) => hourlyRate), []],
  [
    "five cells that are not printed 2019 × 1.02",
    notTwoPercent,
    ["other-income 2020", "volunteer-hours 2020", "volunteer-hours 2021", "premises 2020", "total 2020"],
  ],
  ["growth by about two per cent, at no stated rate", () => budgetAssumes(), says(/två procent.*ingen sats/)],
]);

const notice = () => agreement.term.notice?.[0];

states("how long it runs and how it ends", [
  ["the term", () => agreement.term.period, { from: "2019-01-01", through: "2021-12-31" }],
  ["early exit", () => notice()?.effect, "ends-early"],
  ["nine months' notice", () => notice()?.span, { unit: "months", count: 9 }],
  ["read from date to date", () => notice()?.convention, "date-to-date"],
  ["which is an interpretation", () => notice()?.interpretations?.map(({ field }) => field), ["convention"]],
  ["no counting of the last day", () => notice()?.counting, notStated],
  ["no form of notice", () => notice()?.form, notStated],
  ["no receipt of notice", () => retold("notice"), says(/form och mottagande anges inte/)],
  [
    "three calendar years more, if agreed in writing; how many times is not stated",
    () => agreement.term.extension,
    { kind: "by-agreement", length: { unit: "months", count: 36 }, form: "in-writing", section: "section-extension" },
  ],
  ["renegotiation at any party's request", () => agreement.term.renegotiation, { section: "section-renegotiation" }],
  ["significant deviations", () => ladder("deviation").steps.map(({ action }) => action), ["dialogue", "approval"]],
  ["taken up before the change", () => ladder("deviation").steps[1]?.condition, says(/innan ändringen görs/)],
  ["in the steering group", () => ladder("deviation").steps[1]?.by, "body-steering-group"],
  ["from plan and budget", () => ladder("deviation").steps[0]?.condition, says(/plan och budget/)],
  [
    "breach",
    () => ladder("breach").steps.map(({ action }) => action),
    ["dialogue", "rectification", "termination-for-breach"],
  ],
  ["rectification without delay", () => ladder("breach").steps[1]?.condition, "utan dröjsmål"],
  ["changed circumstances", () => ladder("changed-circumstances").steps.map(({ action }) => action), ["dialogue"]],
  ["dispute: dialogue first", () => ladder("dispute").steps.map(({ action }) => action), ["dialogue"]],
  ["no venue", () => retold("dispute"), says(/Domstol.*nämns inte/)],
  ["amendments in writing, of annexes too", () => retold("amendments"), says(/bilagor; ska vara skriftliga/)],
  ["signed by the parties concerned", () => retold("amendments"), says(/undertecknade av berörda parter/)],
]);

states("figures and words that do not agree", [
  ["tkr in the decision point", () => printed("grant-decision-point"), "3500000 tkr"],
  ["which names no year", () => figure("grant-decision-point").sources[0]?.place, says(/utan år/)],
  ["tkr in the summary", () => printed("grant-summary"), "3500000 tkr"],
  ["kr further down in the memo", () => printed("grant-memo"), "3500000 kr"],
  ["kr in the agreement", () => printed("grant-agreement"), "3500000 kr"],
  ["the whole in kr", () => printed("turnover-2019"), "7478000 kr"],
  ["54 per cent", () => printed("financing-share-2019"), "54 percent"],
  [
    "of the total, by the association",
    () => figure("financing-share-2019").about,
    {
      kind: "financing-share",
      budget: "budget",
      party: "party-association",
      period: "year-2019",
      of: "total",
    },
  ],
  ["own contribution in the memo", () => printed("own-contribution-memo"), "3978000 kr"],
  ["own contribution in the annex", () => printed("own-contribution-annex"), "870 tkr"],
  ["the hours in the memo", () => line("volunteer-hours").sources?.[1]?.asPrinted, "870 000 kronor"],
  ["names of the annexes", () => retold("annexes"), says(/bilaga 1.*bilaga 1.*del 2.*särskild.*denna bilaga/)],
  ["page references that contradict each other", () => retold("memo-content"), says(/motsäger varandra/)],
  ["all parties, though there are two", () => retold("breach"), says(/alla parter fast de är två/)],
  ["a partnership that has been signed, in a proposal", () => retold("activities"), says(/har tecknats/)],
]);

describe("the ids of the Uppsala agreement", () => {
  const ids: string[] = [];
  const references: string[] = [];

  /** Fields that name another part; `[]` marks a list of names. */
  const naming = new Set(
    [
      ["organisation", "organisations[]", "partOf", "through", "by", "by[]", "preparedBy", "parent", "party"],
      ["section", "goals[]", "targetGroups[]", "activities[]", "responsible[]", "measures[]", "carriedOutBy", "origin"],
      ["payer", "payees[]", "indexation", "grant", "budget", "line", "period", "contributor", "of.id", "decision"],
      ["setUpBy", "reportsTo[]", "from[]", "to[]", "initiators[]", "parties[]"],
    ].flat(),
  );
  const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

  const visit = (value: unknown, field: string): void => {
    if (Array.isArray(value)) {
      for (const element of value) visit(element, `${field}[]`);
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, field === "of" ? `of.${key}` : key);
    } else if (typeof value === "string") {
      if (field === "id") ids.push(value);
      if (naming.has(field) && !isDay(value)) references.push(value);
    }
  };
  for (const [key, value] of Object.entries(agreement)) {
    if (key !== "id") visit(value, key);
  }

  it("are unique", () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it("are there for every name", () => {
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("are named by the document throughout", () => {
    expect(references.length).toBeGreaterThan(ids.length);
  });
});
