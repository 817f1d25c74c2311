import { accessAndDataProtection } from "./access-and-data-protection.js";
import { forum } from "./forum.js";
import { procurementAndStateAid } from "./procurement-and-state-aid.js";
import { silences } from "./silences.js";
import { skr2017 } from "./skr-2017.js";
import { uddevalla2020 } from "./uddevalla-2020.js";

/** The checklists that come with this library (Swedish: checklistor). */
export const standardChecklists = [
  skr2017,
  forum,
  uddevalla2020,
  procurementAndStateAid,
  accessAndDataProtection,
  silences,
] as const;

/** Any of them (Swedish: checklista). */
export type StandardChecklist = (typeof standardChecklists)[number];
