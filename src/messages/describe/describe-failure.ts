import type { NameOf } from "../../agreement/names-in.js";
import { type Coded, type TextsOf, textOf } from "../texts.js";

/**
 * Why there is no answer (Swedish: varför svar saknas): what was lacking.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeFailure = <Kind extends Coded>(
  failure: Kind,
  catalogue: { readonly failures: TextsOf<Kind> },
  nameOf?: NameOf,
): string => textOf(failure, catalogue.failures, nameOf);
