import type { NameOf } from "../../agreement/names-in.js";
import { type Coded, type TextsOf, textOf } from "../texts.js";

/**
 * What a step of a calculation says (Swedish: räknesteg i text), without its basis; {@link describeBasis} tells that.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeStep = <Kind extends Coded>(
  step: Kind,
  catalogue: { readonly steps: TextsOf<Kind> },
  nameOf?: NameOf,
): string => textOf(step, catalogue.steps, nameOf);
