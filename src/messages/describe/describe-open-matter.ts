import type { NameOf } from "../../agreement/names-in.js";
import type { OpenMatter } from "../../oversight/open-matters.js";
import type { MessageCatalogue } from "../catalogue.js";
import { textOf } from "../texts.js";

/**
 * Something that an agreement leaves open (Swedish: öppen fråga i text).
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 *
 * @example
 * describeOpenMatter({ code: "open.silent-on", topic: "vat" }, sv); // "Överenskommelsen säger inget om moms."
 */
export const describeOpenMatter = (
  matter: OpenMatter,
  { openMatters }: Pick<MessageCatalogue, "openMatters">,
  nameOf?: NameOf,
): string => textOf(matter, openMatters, nameOf);
