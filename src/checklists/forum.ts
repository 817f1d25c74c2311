import { politicalProgramme, sectionsOn } from "./agreement-places.js";
import { defineChecklist } from "./checklist.js";
import {
  bothSidesBringIn,
  degreeOfDetail,
  initiativeOfCivilSociety,
  lengthOfTerm,
  notInData,
  says,
  wordsForPayment,
} from "./item-checks.js";

/** Older criteria for an IOP by Forum (Swedish: Forums kriterier för IOP), numbered as there; the year is not known. */
export const forum = /* @__PURE__ */ defineChecklist({
  id: "forum",
  publisher: "Forum – idéburna organisationer med social inriktning",
  items: [
    { id: "1", check: initiativeOfCivilSociety },
    { id: "2", check: says(politicalProgramme) },
    { id: "3", check: wordsForPayment },
    { id: "4", check: notInData(sectionsOn("legal-scope")) },
    { id: "5", check: bothSidesBringIn },
    { id: "6", check: degreeOfDetail },
    { id: "7", check: lengthOfTerm },
  ],
});
