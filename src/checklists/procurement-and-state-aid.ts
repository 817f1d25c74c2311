import { calendarDate } from "../calendar/calendar-date.js";
import { againstThreshold } from "./against-threshold.js";
import { listed, sectionsOn, together } from "./agreement-places.js";
import { defineChecklist } from "./checklist.js";
import {
  bothSidesBringIn,
  degreeOfDetail,
  ideaBasedParties,
  notInData,
  saysOf,
  wordsForPayment,
} from "./item-checks.js";

/** What to look at for procurement and state aid (Swedish: upphandling och statligt stöd); no conclusion is drawn. */
export const procurementAndStateAid = /* @__PURE__ */ defineChecklist({
  id: "procurement-and-state-aid",
  publisher: "iop-sdk",
  published: calendarDate("2026-11-22"),
  items: [
    { id: "market", check: notInData(sectionsOn("legal-scope", "need")) },
    { id: "words-for-payment", check: wordsForPayment },
    { id: "co-financing", check: bothSidesBringIn },
    { id: "degree-of-detail", check: degreeOfDetail },
    { id: "procurement-threshold", check: againstThreshold("procurement-social-services") },
    { id: "direct-award", check: againstThreshold("direct-award") },
    { id: "idea-based-organisation", check: ideaBasedParties },
    {
      id: "public-interest-and-territory",
      check: notInData(together(sectionsOn("legal-scope"), listed("targetGroups"))),
    },
    { id: "equal-treatment", check: notInData(sectionsOn("legal-scope", "decision")) },
    { id: "de-minimis", check: againstThreshold("de-minimis") },
    { id: "de-minimis-general-interest", check: againstThreshold("de-minimis-general-interest") },
    { id: "vat", check: saysOf("vat") },
  ],
});
