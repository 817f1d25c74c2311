import { calendarDate } from "../calendar/calendar-date.js";
import { defineChecklist } from "./checklist.js";
import { saysOf } from "./item-checks.js";

/** What an agreement may be silent on (Swedish: vad överenskommelsen tiger om). */
export const silences = /* @__PURE__ */ defineChecklist({
  id: "silences",
  publisher: "iop-sdk",
  published: calendarDate("2026-11-22"),
  items: [
    { id: "vat", check: saysOf("vat") },
    { id: "repayment", check: saysOf("repayment") },
    { id: "audit", check: saysOf("audit") },
    { id: "public-access", check: saysOf("public-access") },
    { id: "secrecy", check: saysOf("secrecy") },
    { id: "personal-data", check: saysOf("personal-data") },
    { id: "insurance", check: saysOf("insurance") },
    { id: "democracy-conditions", check: saysOf("democracy-conditions") },
  ],
});
