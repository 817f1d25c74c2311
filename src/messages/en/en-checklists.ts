import type { ChecklistCatalogue } from "../checklist-catalogue.js";
import { checklists } from "./checklist-items.js";
import { reasons } from "./checklist-reasons.js";

/** The English texts on checklists (Swedish: engelska texter om checklistor). */
export const enChecklists: ChecklistCatalogue = {
  language: "en",
  checklists,
  answers: { stated: "Stated.", "not-stated": "Not stated.", look: "Take a look." },
  reasons,
  advice:
    "The review supports those who read the agreement. It sees only what is held as data and draws no legal " +
    "conclusion.",
};
