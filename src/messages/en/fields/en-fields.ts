import type { FieldLabels } from "../../fields.js";
import { contentFields } from "./content.js";
import { documentFields } from "./documents.js";
import { indexationFields } from "./indexation.js";
import { moneyFields } from "./money.js";
import { partyFields } from "./parties.js";
import { timeFields } from "./time.js";

/** What fields are called in English (Swedish: engelska ledtexter). */
export const enFields: FieldLabels = {
  ...documentFields,
  ...partyFields,
  ...timeFields,
  ...moneyFields,
  ...indexationFields,
  ...contentFields,
};
