import type { Basis } from "../explanation/basis.js";
import type { ExactNumber } from "../money/exact-number.js";
import type { IndexObservation } from "./index-series.js";
import { COUNCIL_UPLIFT } from "./indexation-clause.js";
import type { IndexationStep, IndexFigure } from "./indexation-working.js";
import { type Found, found, lacking, type NamedSeries } from "./published-figure.js";

/** The two periods that a change is counted between, for the year paid for. */
export interface ComparedPeriods {
  readonly year: number;
  readonly before: string;
  readonly after: string;
  readonly preliminary: "refuse" | "use";
}

/** The change of one series, exactly, and the figures that it rests on. */
export interface ChangeOfSeries {
  readonly change: ExactNumber;
  readonly step: IndexationStep;
  readonly figures: readonly IndexObservation[];
}

/** A figure as a step shows it. */
export const figureOf = ({ period, value, base, state, issue }: IndexObservation): IndexFigure => ({
  period,
  value,
  ...(base === undefined ? {} : { base }),
  state,
  ...(issue === undefined ? {} : { issue }),
});

/** Who published the figures, and where: for a council's uplift the decisions, which have to be there. */
export const basisOfFigures = ({ series }: NamedSeries, figures: readonly IndexObservation[]): Found<Basis> => {
  const { name, publisher } = series;
  if (name !== COUNCIL_UPLIFT) return found({ kind: "publication", publisher, title: name });
  const titles: string[] = [];
  for (const { period, sources = [] } of figures) {
    const [decision] = sources;
    if (decision === undefined)
      return lacking({ code: "indexation.decision-missing", params: { series: name, period } });
    const { document, place } = decision;
    titles.push(place === undefined ? document : `${document}, ${place}`);
  }
  return found({ kind: "publication", publisher, title: titles.join("; ") });
};
