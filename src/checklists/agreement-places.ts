import type { Agreement } from "../agreement/agreement.js";
import { type JsonPointer, jsonPointer } from "../notation/json-pointer.js";
import type { SectionTopic } from "../party/section.js";
import type { ReviewSubject } from "./review-subject.js";

/** Where an agreement says something; nothing where it does not. */
export type Places = (subject: ReviewSubject) => readonly JsonPointer[];

/** The positions of the elements that are of interest. */
const positions = <Element>(
  field: keyof Agreement,
  list: readonly Element[] | undefined,
  isOfInterest: (element: Element) => boolean,
): readonly JsonPointer[] =>
  (list ?? []).flatMap((element, position) => (isOfInterest(element) ? [jsonPointer([field, position])] : []));

/** Sections on any of some topics. */
export const sectionsOn =
  (...topics: readonly SectionTopic[]): Places =>
  ({ agreement }) =>
    positions("sections", agreement.sections, ({ topic }) => topics.includes(topic));

type ListField = "goals" | "activities" | "commitments" | "duties" | "bodies" | "budgets" | "grants" | "targetGroups";

/** A list of parts, where it is not empty. */
export const listed =
  (field: ListField): Places =>
  ({ agreement }) =>
    (agreement[field] ?? []).length === 0 ? [] : [`/${field}`];

/** All of several. */
export const together =
  (...all: readonly Places[]): Places =>
  (subject) => [...new Set(all.flatMap((places) => places(subject)))];

/** The parts of the term that are there. */
export const inTerm =
  (field: "notice" | "extension" | "renegotiation"): Places =>
  ({ agreement: { term } }) =>
    term[field] === undefined ? [] : [`/term/${field}`];

/** The first or last day of the term. */
export const termDays: Places = ({ agreement: { term } }) =>
  term.period.from === undefined && term.period.through === undefined ? [] : ["/term/period"];

/** Ladders about something. */
export const laddersOn =
  (matter: "breach" | "dispute"): Places =>
  ({ agreement }) =>
    positions("ladders", agreement.ladders, ({ about }) => about.includes(matter));

/** Duties of a kind. */
export const dutiesOf =
  (kind: "evaluation"): Places =>
  ({ agreement }) =>
    positions("duties", agreement.duties, (duty) => duty.kind === kind);

/** Bodies with a rule for how they decide. */
export const bodiesThatDecide: Places = ({ agreement }) =>
  positions("bodies", agreement.bodies, ({ decisionRules = [] }) => decisionRules.length > 0);

/** Commitments by the parties of a side. */
export const commitmentsOf =
  (side: "public" | "civil-society"): Places =>
  ({ agreement, sides }) =>
    positions("commitments", agreement.commitments, ({ by }) => by.some((party) => sides.get(party) === side));

/** A political programme or plan: the compact, a municipal goal, foundations, an assignment by a committee. */
export const politicalProgramme: Places = ({ agreement }) => [
  ...(agreement.term.related ?? []).flatMap(({ relation }, position) =>
    relation === "local-compact" ? [jsonPointer(["term", "related", position])] : [],
  ),
  ...positions("goals", agreement.goals, ({ municipalGoal }) => municipalGoal !== undefined),
  ...positions("decisions", agreement.decisions, ({ points = [] }) =>
    points.some(({ concerns }) => concerns === "assignment"),
  ),
  ...positions("sections", agreement.sections, ({ topic }) => topic === "foundations"),
];

/** Income lines of a side, in money or in kind. */
export const broughtInBy =
  (side: "public" | "civil-society"): Places =>
  ({ agreement, sides }) =>
    (agreement.budgets ?? []).flatMap(({ lines }, budget) =>
      lines.flatMap(({ side: ofBudget, contributor }, line) =>
        ofBudget === "income" && contributor !== undefined && sides.get(contributor) === side
          ? [jsonPointer(["budgets", budget, "lines", line])]
          : [],
      ),
    );
