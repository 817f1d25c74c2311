import type { FigureKey } from "../agreement/printed-figure.js";
import type { Finding } from "../issues/rule.js";
import { jsonPointer } from "../notation/json-pointer.js";
import { type FigureComparison, writtenAs } from "../oversight/compare-figures.js";
import type { RuleSubject } from "./rule-subject.js";

/**
 * What a text on a printed figure needs (Swedish: uppgifter om en tryckt siffra): both figures, their unit, what they
 * are about and for which budget period or year.
 */
export interface PrintedFigureFacts {
  readonly about: FigureKey["kind"];
  readonly printed: string;
  readonly computed: string;
  readonly unit: FigureComparison["figure"]["unit"];
  readonly of?: string;
}

const periodOf = (about: FigureKey): string | undefined => {
  if ("period" in about) return about.period;
  return "year" in about ? String(about.year) : undefined;
};

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
      const of = periodOf(figure.about);
      const params = {
        about: figure.about.kind,
        printed: figure.value,
        computed: writtenAs(figure, computed),
        unit: figure.unit,
      };
      const path = jsonPointer(["printedFigures", position, "value"]);
      return [{ path, params: of === undefined ? params : { ...params, of } }];
    });
