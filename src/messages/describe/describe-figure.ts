import type { NameOf } from "../../agreement/names-in.js";
import type { FigureKey } from "../../agreement/printed-figure.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * What a printed figure is about (Swedish: vad en tryckt siffra avser): some words, no sentence.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * describeFigure({ kind: "budget-result", budget: "budget", period: "2019" }, en); // "the result for 2019"
 */
export const describeFigure = (
  about: FigureKey,
  catalogue: Pick<MessageCatalogue, "figure">,
  nameOf: NameOf = (id) => id,
): string => withoutIdentityNumbers(catalogue.figure(about, nameOf));
