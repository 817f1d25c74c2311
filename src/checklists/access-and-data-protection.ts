import { calendarDate } from "../calendar/calendar-date.js";
import { listed, sectionsOn, together } from "./agreement-places.js";
import { defineChecklist } from "./checklist.js";
import { notInData, personalDataInTexts, saysOf } from "./item-checks.js";

/**
 * What to look at for public access, secrecy and data protection (Swedish: insyn, sekretess och dataskydd); no
 * conclusion is drawn.
 */
export const accessAndDataProtection = /* @__PURE__ */ defineChecklist({
  id: "access-and-data-protection",
  publisher: "iop-sdk",
  published: calendarDate("2026-11-22"),
  items: [
    {
      id: "matter-handed-over",
      check: notInData(together(listed("activities"), sectionsOn("audit", "public-access"))),
    },
    { id: "public-access", check: saysOf("public-access") },
    { id: "secrecy", check: saysOf("secrecy") },
    { id: "controller", check: saysOf("personal-data") },
    { id: "persons-in-texts", check: personalDataInTexts },
    { id: "delegation", check: notInData(listed("bodies")) },
  ],
});
