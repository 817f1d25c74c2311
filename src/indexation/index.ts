export { type Floor, FLOORS, type IndexationClause, type IndexReference } from "./indexation-clause.js";
export { INDEX_KINDS, type IndexObservation, type IndexSeries } from "./index-series.js";
