import { calendarDate } from "../calendar/calendar-date.js";
import { inTerm, laddersOn, listed, sectionsOn, termDays, together } from "./agreement-places.js";
import { defineChecklist } from "./checklist.js";
import { notInData, says, saysAll } from "./item-checks.js";

/** What Uddevalla asks of every IOP (Swedish: innehåll enligt Uddevalla kommuns processbeskrivning), 2020-08-25. */
export const uddevalla2020 = /* @__PURE__ */ defineChecklist({
  id: "uddevalla-2020",
  publisher: "Uddevalla kommun",
  published: calendarDate("2020-08-25"),
  items: [
    { id: "background", check: says(sectionsOn("background", "need")) },
    { id: "values", check: says(sectionsOn("values")) },
    {
      id: "parties-and-organisation",
      check: saysAll({ parties: sectionsOn("parties", "relationship", "organisation"), governance: listed("bodies") }),
    },
    { id: "goals", check: says(together(listed("goals"), sectionsOn("goals"))) },
    {
      id: "activities-and-commitments",
      check: saysAll({ activities: listed("activities"), commitments: listed("commitments") }),
    },
    { id: "follow-up", check: says(together(listed("duties"), sectionsOn("follow-up"))) },
    { id: "economy", check: says(together(listed("grants"), listed("budgets"))) },
    { id: "social-benefit", check: notInData(sectionsOn("added-value", "financing")) },
    {
      id: "term-and-notice",
      check: saysAll({ term: termDays, notice: together(inTerm("notice"), sectionsOn("notice")) }),
    },
    { id: "changes-and-additions", check: says(sectionsOn("amendments")) },
    {
      id: "renegotiation-termination-dispute",
      check: saysAll({
        renegotiation: together(inTerm("renegotiation"), sectionsOn("renegotiation")),
        breach: together(laddersOn("breach"), sectionsOn("breach")),
        dispute: together(laddersOn("dispute"), sectionsOn("dispute")),
      }),
    },
  ],
});
