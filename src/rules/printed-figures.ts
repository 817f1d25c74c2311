import type { FigureKey } from "../agreement/printed-figure.js";
import type { Finding } from "../issues/rule.js";
import { jsonPointer } from "../notation/json-pointer.js";
import type { FigureComparison } from "../oversight/compare-figures.js";
import type { RuleSubject } from "./rule-subject.js";

/**
 * What a text on a printed figure needs: both figures, their unit, what they are about and for which budget period or
 * year.
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
    .map(({ figure, position, computed = "" }) => {
      const of = periodOf(figure.about);
      return {
        path: jsonPointer(["printedFigures", position, "value"]),
        params: {
          about: figure.about.kind,
          printed: figure.value,
          computed,
          unit: figure.unit,
          ...(of === undefined ? {} : { of }),
        },
      };
    });
