import type { IndexSeries } from "../indexation/index-series.js";
import { IndexSeriesSchema } from "../indexation/index-series.schema.js";
import type { Result } from "../issues/result.js";
import { documentReader } from "./document-reader.js";
import type { ShapeIssue } from "./shape-issue.js";

/** Reads a series, for the functions of this folder. */
export const readIndexSeries = /* @__PURE__ */ documentReader<IndexSeries>(IndexSeriesSchema);

/** Reads a series of index figures (Swedish: indexserie) that somebody else has made, as `parseAgreement` does. */
export const parseIndexSeries = (value: unknown): Result<IndexSeries, ShapeIssue> => readIndexSeries(value);
