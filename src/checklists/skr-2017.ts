import { broughtInBy, politicalProgramme, sectionsOn, together } from "./agreement-places.js";
import { defineChecklist } from "./checklist.js";
import {
  bothSidesBringIn,
  degreeOfDetail,
  jointFollowUp,
  jointSteering,
  notInData,
  says,
  wordsForPayment,
} from "./item-checks.js";

/** Criteria for an IOP by SKR, 2017 (Swedish: SKR:s kriterier för IOP), numbered as there. */
export const skr2017 = /* @__PURE__ */ defineChecklist({
  id: "skr-2017",
  publisher: "Sveriges Kommuner och Regioner",
  published: 2017,
  items: [
    { id: "1", check: wordsForPayment },
    { id: "2", check: bothSidesBringIn },
    { id: "3", check: says(sectionsOn("need")) },
    { id: "4", check: says(politicalProgramme) },
    { id: "5", check: degreeOfDetail },
    { id: "6", check: jointSteering },
    { id: "7", check: notInData(together(sectionsOn("legal-scope"), broughtInBy("civil-society"))) },
    { id: "8", check: jointFollowUp },
  ],
});
