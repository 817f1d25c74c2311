import type { NameOf } from "../../agreement/names-in.js";
import type { YearOfGrant } from "../../oversight/money/indexed-grant.js";
import type { MessageCatalogue } from "../catalogue.js";
import { textOf } from "../texts.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * What a grant comes to in each year, and what that rests on (Swedish: bidragets belopp år för år i text), a line for
 * each year.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * const years = [{ year: 2020, ground: "published-figures", amount: sek(3570000) }];
 * describeIndexedGrant(years, sv); // ["2020: 3\u00a0570\u00a0000\u00a0kr, uppräknat med publicerade indextal."]
 */
export const describeIndexedGrant = (
  years: readonly YearOfGrant[],
  catalogue: Pick<MessageCatalogue, "yearOfGrant" | "failures">,
  nameOf: NameOf = (id) => id,
): readonly string[] =>
  years.map((year) => {
    const why = year.ground === "unknown" ? [textOf(year.lacking, catalogue.failures, nameOf)] : [];
    return withoutIdentityNumbers([catalogue.yearOfGrant(year), ...why].join(" "));
  });
