import { civilSocietyContribution } from "../rules/grounds/civil-society-contribution.js";
import { EXPECTED_TOPICS } from "../oversight/open-matters.js";
import { personalDataPlaces } from "../party/personal-data-places.js";
import type { SectionTopic } from "../party/section.js";
import { jsonPointer } from "../notation/json-pointer.js";
import {
  bodiesThatDecide,
  broughtInBy,
  commitmentsOf,
  dutiesOf,
  listed,
  type Places,
  sectionsOn,
  together,
} from "./agreement-places.js";
import type { Aspect, CheckReason } from "./check-reason.js";
import type { ReviewSubject } from "./review-subject.js";
import { look, notStated, type Sighting, stated } from "./sighting.js";

/** What the standard checklists ask of an agreement. */
type Check = (subject: ReviewSubject) => Sighting<CheckReason>;

/** Stated where there is such a place. */
export const says =
  (places: Places): Check =>
  (subject) => {
    const found = places(subject);
    return found.length === 0 ? notStated() : stated(found);
  };

/** Stated where all of several are; to be looked at where some are missing. */
export const saysAll =
  (aspects: Partial<Readonly<Record<Aspect, Places>>>): Check =>
  (subject) => {
    const found = Object.entries(aspects).map(([, places]) => places(subject));
    const missing = aspectsIn(aspects).filter((_, index) => found[index]?.length === 0);
    const places = [...new Set(found.flat())];
    if (places.length === 0) return notStated();
    return missing.length === 0 ? stated(places) : look({ code: "look.partly-stated", params: { missing } }, places);
  };

const isAspect = (key: string, aspects: object): key is Aspect => Object.hasOwn(aspects, key);
const aspectsIn = (aspects: Partial<Readonly<Record<Aspect, Places>>>): readonly Aspect[] =>
  Object.keys(aspects).filter((key) => isAspect(key, aspects));

/** What no data can tell; the places are where a person begins. */
export const notInData =
  (places: Places): Check =>
  (subject) =>
    look({ code: "look.not-in-data", params: {} }, places(subject));

/** A topic that officials expect, by what `openMatters` says of it; other topics by their sections. */
export const saysOf =
  (topic: SectionTopic): Check =>
  (subject) => {
    const isSilent = EXPECTED_TOPICS.some((expected) => expected === topic)
      ? subject.openMatters.some((matter) => matter.code === "open.silent-on" && matter.topic === topic)
      : sectionsOn(topic)(subject).length === 0;
    if (isSilent) return notStated();
    const inGrants = (subject.agreement.grants ?? []).flatMap((grant, position) => {
      const field = topic === "vat" ? "vat" : "repayment";
      return (topic === "vat" || topic === "repayment") && grant[field] !== undefined
        ? [jsonPointer(["grants", position, field])]
        : [];
    });
    return stated([...sectionsOn(topic)(subject), ...inGrants]);
  };

/** The words that the source has for the payment: what they mean for what it is, a person judges. */
export const wordsForPayment: Check = ({ agreement: { grants = [] } }) => {
  const places = grants.flatMap(({ printedTerms }, position) =>
    printedTerms === undefined ? [] : [jsonPointer(["grants", position, "printedTerms"])],
  );
  const words = new Set(grants.flatMap(({ printedTerms = [] }) => printedTerms)).size;
  if (words === 0) return look({ code: "look.not-in-data", params: {} }, grants.length === 0 ? [] : ["/grants"]);
  return look({ code: "look.words-for-payment", params: { words } }, places);
};

/** Both sides bring something in, in money or in kind. */
export const bothSidesBringIn: Check = (subject) => {
  const civil = civilSocietyContribution(subject.agreement);
  if (civil === "nothing") return look({ code: "look.nothing-brought-in", params: {} }, ["/budgets"]);
  if (civil === "not-stated") return notStated();
  return stated(together(broughtInBy("civil-society"), broughtInBy("public"))(subject));
};

/** How much is laid down, for a person to judge. */
export const degreeOfDetail: Check = (subject) => {
  const { activities = [], commitments = [], indicators = [] } = subject.agreement;
  return look(
    {
      code: "look.degree-of-detail",
      params: { activities: activities.length, commitments: commitments.length, indicators: indicators.length },
    },
    together(listed("activities"), listed("commitments"))(subject),
  );
};

/** For how long, for a person to judge. */
export const lengthOfTerm: Check = ({ agreement: { term } }) => {
  const { from, through } = term.period;
  if (from === undefined && through === undefined) return notStated();
  const extension = term.extension !== undefined && term.extension.kind !== "none";
  const params = { ...(from && { from }), ...(through && { through }), extension };
  return look({ code: "look.length-of-term", params }, ["/term/period", ...(extension ? ["/term/extension"] : [])]);
};

/** Commitments on both sides, and a body in which they steer together. */
export const jointSteering: Check = saysAll({
  "public-side": commitmentsOf("public"),
  "civil-society-side": commitmentsOf("civil-society"),
  governance: listed("bodies"),
});

/** Follow-up, evaluation and decisions made together. */
export const jointFollowUp: Check = saysAll({
  "follow-up": together(listed("duties"), sectionsOn("follow-up")),
  evaluation: dutiesOf("evaluation"),
  "joint-decisions": bodiesThatDecide,
});

/** Who proposed the partnership. */
export const initiativeOfCivilSociety: Check = ({ agreement: { initiators = [], parties } }) => {
  if (initiators.length === 0) return notStated();
  const civil = new Set(parties.flatMap(({ side, organisation }) => (side === "civil-society" ? [organisation] : [])));
  return initiators.some((organisation) => civil.has(organisation))
    ? stated(["/initiators"])
    : look({ code: "look.initiative-of-public-side", params: {} }, ["/initiators"]);
};

/** Whether the parties of civil society are idea-based organisations: a person judges, above all of a company. */
export const ideaBasedParties: Check = ({ agreement: { organisations, parties } }) => {
  const civil = new Set(parties.flatMap(({ side, organisation }) => (side === "civil-society" ? [organisation] : [])));
  const ofCivil = organisations.flatMap(({ id, form }, position) =>
    civil.has(id) ? [{ form, place: jsonPointer(["organisations", position]) }] : [],
  );
  const companies = ofCivil.filter(({ form }) => form === "limited-company");
  return companies.length === 0
    ? look(
        { code: "look.not-in-data", params: {} },
        ofCivil.map(({ place }) => place),
      )
    : look(
        { code: "look.company-among-parties", params: {} },
        companies.map(({ place }) => place),
      );
};

/** What looks like personal data in the document itself. */
export const personalDataInTexts: Check = ({ agreement }) => {
  const places = [...new Set(personalDataPlaces(agreement).map(({ path }) => path))];
  return places.length === 0
    ? { answer: "not-stated", reason: { code: "not-stated.no-personal-data-found", params: {} }, places }
    : look({ code: "look.personal-data-in-texts", params: { texts: places.length } }, places);
};
