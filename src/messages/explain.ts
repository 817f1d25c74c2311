import type { NameOf } from "../agreement/names-in.js";
import type { Answer } from "../explanation/answer.js";
import type { Basis } from "../explanation/basis.js";
import type { Working } from "../explanation/working.js";
import type { MessageCatalogue, WorkingTexts } from "./catalogue.js";
import { describeBasis } from "./describe/describe-basis.js";
import { textOf } from "./texts.js";

/** Whether a basis says more of an assumption than that it is one. */
const isTelling = ({ kind }: Basis): boolean => kind !== "interpretation" && kind !== "arithmetic";

/**
 * How an answer came about (Swedish: förklaring), line by line, for an official to read or to paste into a decision.
 *
 * First the steps in their order, each with its basis; then, below a heading, the assumptions, or why there is no
 * answer. The answer itself is for the other describe functions.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * explain(termWithoutNotice({ period: { missing: { through: { why: "open" } } } }), en)[0]; // "No answer:"
 */
export const explain = <Kinds extends Working>(
  answer: Answer<unknown, Kinds>,
  catalogue: WorkingTexts<Kinds> & Pick<MessageCatalogue, "basis" | "words">,
  nameOf?: NameOf,
): readonly string[] => {
  const { headings } = catalogue.words;
  const steps = answer.steps.map(
    (step) => `${textOf(step, catalogue.steps, nameOf)} ${describeBasis(step.basis, catalogue, nameOf)}`,
  );
  if (!answer.ok) return [...steps, headings["no-answer"], textOf(answer.failure, catalogue.failures, nameOf)];
  const assumptions = answer.assumptions.map((assumption) => {
    const text = textOf(assumption, catalogue.assumptions, nameOf);
    return isTelling(assumption.basis) ? `${text} ${describeBasis(assumption.basis, catalogue, nameOf)}` : text;
  });
  return assumptions.length === 0 ? steps : [...steps, headings.assumptions, ...assumptions];
};
