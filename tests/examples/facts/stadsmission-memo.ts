import { factsOf, notStated, says } from "./fact.js";

/** What the memo to the committee says (document 000). */
export const stadsmissionMemoFacts = factsOf("000 memo", "agreements/uppsala-stadsmission-2019", {
  proposal: [
    "a proposal: nothing tells that it was decided, numbered, signed or dated",
    {
      "/decisions/decision-agreement/state": "proposed",
      "/decisions/decision-agreement/day": notStated,
      "/decisions/decision-agreement/paragraph": notStated,
      "/decisions/decision-agreement/registerNumber": notStated,
      "/registerNumber": notStated,
      "/events": notStated,
      "/sources/0/day": notStated,
      "/sources/0/place": says(/odaterat, utan diarienummer/),
    },
  ],
  "decision-points": [
    "three points: approve for the period, finance without a period, appoint councillors",
    {
      "/decisions/decision-agreement/points/length": 3,
      "/decisions/decision-agreement/points/0/concerns": "approval",
      "/decisions/decision-agreement/points/0/period": { from: "2019-01-01", through: "2021-12-31" },
      "/decisions/decision-agreement/points/1/concerns": "financing",
      "/decisions/decision-agreement/points/1/amount": { kind: "exact", sek: "3500000.00" },
      "/decisions/decision-agreement/points/1/period": notStated,
      "/decisions/decision-agreement/points/2/concerns": "appointment",
      "/decisions/decision-agreement/points/2/text": says(/kontaktpolitiker.*samverkansgrupp/),
    },
  ],
  origin: [
    "the committee's assignment to its administration, on activities that the association described; a joint group",
    {
      "/decisions/decision-assignment/by": "org-social-committee",
      "/decisions/decision-assignment/points/0/concerns": "assignment",
      "/decisions/decision-assignment/points/0/text": says(/organisationen har beskrivit/),
      "/bodies/body-preparation-group/members/0/organisation": "org-social-administration",
      "/bodies/body-preparation-group/members/1/party": "party-association",
    },
  ],
  "governing-documents": [
    "guidelines, local compact and the matter on legal scope, with their numbers",
    {
      "/decisions/decision-guidelines/by": "org-executive-board",
      "/decisions/decision-guidelines/registerNumber": "KSN-2016-1422",
      "/decisions/decision-guidelines/day": "2016-09-14",
      "/term/related/0/relation": "local-compact",
      "/term/related/0/registerNumber": "KSN-2013-0274",
      "/sources/3/asPrinted": "SCN-2016-0135",
      "/sections/section-memo-legal-scope/topic": "legal-scope",
      "/sections/section-memo-legal-scope/summary": says(/SCN-2016-0135.*nämndens verksamhetsplan/),
    },
  ],
  "funding-source": [
    "paid from the committee's earmarked money",
    { "/grants/grant-framework/fundedFrom": says(/Socialnämndens öronmärkta medel/) },
  ],
  "other-composition": [
    "groups composed otherwise than in the agreement: several administrations, several committees",
    {
      "/bodies/body-steering-group/sources/0/asPrinted": says(/ansvariga företrädarna för partnerna/),
      "/bodies/body-steering-group/sources/1/asPrinted": says(/berörda förvaltningar/),
      "/bodies/body-cooperation-group/sources/1/asPrinted": says(/berörda nämnder/),
    },
  ],
  "wished-for": [
    "the committee's commitments came from what the partner wished for",
    { "/sections/section-memo-content/summary": says(/åtaganden kommer ur önskemål från föreningen/) },
  ],
  "words-for-the-payment": [
    "floor and yearly regulation under the word ersättning; other words in agreement and annex",
    {
      "/sections/section-memo-economy/summary": says(/ersättning.*varje år.*aldrig får bli lägre/),
      "/grants/grant-framework/sources/1": {
        document: "överenskommelsen",
        section: "section-payment",
        asPrinted: "ekonomiskt stöd",
      },
      "/grants/grant-framework/sources/2/asPrinted": "ersättning",
      "/grants/grant-framework/sources/3/asPrinted": "bidrag",
    },
  ],
  "page-references": [
    "six page references, two parts, the director's role",
    {
      "/sections/section-memo-operations/summary": says(/10–16/),
      "/sections/section-memo-content/points/0": says(/3–8/),
      "/sections/section-memo-content/points/1": says(/11–17/),
      "/sections/section-memo-content/points/2": says(/sidan 17/),
      "/sections/section-memo-content/points/3": says(/sidan 19/),
      "/sections/section-memo-content/points/4": says(/sidan 17/),
      "/sections/section-part-1/heading": "Del 1",
      "/sections/section-part-2/heading": "Del 2",
      "/sections/section-memo-signature/summary": says(/rollen direktör/),
    },
  ],
});
