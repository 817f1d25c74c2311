import type { FigureKey } from "../../agreement/printed-figure.js";
import type { Finding } from "../../issues/rule.js";
import type { Id } from "../../notation/id.js";
import { jsonPointer } from "../../notation/json-pointer.js";
import type { FigureComparison } from "../../oversight/figures/compare-figures.js";
import { writtenAs } from "../../oversight/figures/figure-range.js";
import type { RuleSubject } from "../rule-subject.js";

/** What a text on a printed figure needs (Swedish: uppgifter om en tryckt siffra): both figures and their unit. */
export interface PrintedFigureFacts {
  /** Id of the printed figure: `namesIn` tells the source it stands in. */
  readonly figure: Id;
  readonly about: FigureKey;
  readonly printed: string;
  readonly computed: string;
  readonly unit: FigureComparison["figure"]["unit"];
}

/** The printed figures with one verdict that are about certain things. */
export const printedFiguresThat = (
  { figures }: RuleSubject,
  verdict: FigureComparison["verdict"],
  about: readonly FigureKey["kind"][],
): readonly Finding<PrintedFigureFacts>[] =>
  figures
    .filter((comparison) => comparison.verdict === verdict && about.includes(comparison.figure.about.kind))
    .flatMap(({ figure, position, computed }) => {
      if (computed === undefined) return [];
      const { id, about, value, unit } = figure;
      const path = jsonPointer(["printedFigures", position, "value"]);
      return [{ path, params: { figure: id, about, printed: value, computed: writtenAs(figure, computed), unit } }];
    });
