import type { IndexSeries } from "../indexation/index-series.js";
import type { Result } from "../issues/result.js";
import { readIndexSeries } from "./parse-index-series.js";
import { parseText, type TextIssue } from "./parse-text.js";

/** Reads a series of index figures (Swedish: indexserie) from a JSON text, as `parseAgreementText` does. */
export const parseIndexSeriesText = (text: string): Result<IndexSeries, TextIssue> => parseText(text, readIndexSeries);
