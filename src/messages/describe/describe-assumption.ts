import type { NameOf } from "../../agreement/names-in.js";
import { type Coded, type TextsOf, textOf } from "../texts.js";

/**
 * What was left open and what was taken instead (Swedish: antagande i text).
 *
 * The note of an interpretation is a document's own words and is not repeated: it stands in the assumption's params.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeAssumption = <Kind extends Coded>(
  assumption: Kind,
  catalogue: { readonly assumptions: TextsOf<Kind> },
  nameOf?: NameOf,
): string => textOf(assumption, catalogue.assumptions, nameOf);
