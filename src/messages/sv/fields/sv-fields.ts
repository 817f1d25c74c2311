import type { FieldLabels } from "../../fields.js";
import { contentFields } from "./content.js";
import { documentFields } from "./documents.js";
import { indexationFields } from "./indexation.js";
import { moneyFields } from "./money.js";
import { partyFields } from "./parties.js";
import { timeFields } from "./time.js";

/** What fields are called in Swedish (Swedish: svenska ledtexter). */
export const svFields: FieldLabels = {
  ...documentFields,
  ...partyFields,
  ...timeFields,
  ...moneyFields,
  ...indexationFields,
  ...contentFields,
};
