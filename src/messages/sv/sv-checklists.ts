import type { ChecklistCatalogue } from "../checklist-catalogue.js";
import { checklists } from "./checklist-items.js";
import { reasons } from "./checklist-reasons.js";

/** The Swedish texts on checklists (Swedish: svenska texter om checklistor). */
export const svChecklists: ChecklistCatalogue = {
  language: "sv",
  checklists,
  answers: { stated: "Angivet.", "not-stated": "Inte angivet.", look: "Titta närmare." },
  reasons,
  advice:
    "Genomgången är ett stöd för den som läser överenskommelsen. Den ser bara det som finns som uppgifter och drar " +
    "ingen rättslig slutsats.",
};
