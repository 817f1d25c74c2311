import type { FieldLabels } from "../../fields.js";
import { shared } from "./shared.js";

const { id, section, sources, interpretations, schemaVersion, extensions } = shared;

/** Fields of clauses of indexation and of published series. */
export const indexationFields = {
  IndexationClause: {
    id,
    series: "Index",
    part: "Share that is indexed",
    from: "Indexed from",
    floor: "Floor",
    ceiling: "Ceiling in per cent",
    threshold: "Threshold in per cent",
    percentageRounding: "Rounding of the percentage",
    amountRounding: "Rounding of the amount",
    firstYear: "First year that is indexed",
    section,
    interpretations,
  },
  IndexReference: {
    series: "Index series",
    base: "Base",
    weight: "Weight in per cent",
    month: "Month",
    quarter: "Quarter",
    lag: "Years before the year paid for",
    basePeriod: "Base period",
    issue: "Issue",
    links: "Link factors",
    rate: "Fixed rate",
  },
  IssueChoice: { month: "Month of publication", lag: "Years before the year paid for" },
  LinkFactor: { from: "From base", to: "To base", factor: "Factor", sources },
  Floor: { kind: "Never below", appliesTo: "Applies to" },
  IndexSeries: {
    schemaVersion,
    kind: "Kind of document",
    id,
    name: "Short name",
    publisher: "Publisher",
    figures: "Index numbers or per cent a year",
    observations: "Published figures",
    sources,
    extensions,
  },
  IndexObservation: {
    period: "Year, quarter or month",
    value: "Figure",
    base: "Base",
    state: "Preliminary or final",
    published: "Published",
    issue: "Issue",
    sources,
  },
} satisfies Partial<FieldLabels>;
