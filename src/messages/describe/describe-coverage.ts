import type { Coverage } from "../../oversight/coverage/coverage.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * How the agreements of a partnership cover its days (Swedish: täckning i text), sentence by sentence. Agreements go by
 * their titles.
 */
export const describeCoverage = (
  coverage: Coverage,
  catalogue: Pick<MessageCatalogue, "coverage">,
): readonly string[] => catalogue.coverage(coverage).map(withoutIdentityNumbers);
