import type { NameOf } from "../../agreement/names-in.js";
import type { FigureKey, PrintedFigure } from "../../agreement/printed-figure.js";
import { NO_BREAK_SPACE, printedNumber } from "../../money/printed-number.js";
import type { WordsFor } from "../words.js";
import { genitiveOf } from "./phrases.js";

const ACTIVITIES = {
  service: "services",
  action: "actions",
  assignment: "assignments",
  development: "areas to develop",
} as const;

const OUTCOMES = {
  done: "that are done",
  ongoing: "that are ongoing",
  "not-carried-out": "that are not carried out",
} as const;

/** What a printed figure is about, as in "The source gives 54% for …". */
export const figure = (about: FigureKey, nameOf: NameOf): string => {
  switch (about.kind) {
    case "grant-of-year":
      return `the amount for ${about.year} (${nameOf(about.grant)})`;
    case "budget-total":
      return `the sum of ${about.side} for ${nameOf(about.period)}`;
    case "budget-result":
      return `the result for ${nameOf(about.period)}`;
    case "line-amount":
      return `the budget line "${nameOf(about.line)}" for ${nameOf(about.period)}`;
    case "line-share":
      return `the share of the budget line "${nameOf(about.line)}" for ${nameOf(about.period)}`;
    case "share-total":
      return `the sum of the shares of ${about.side} for ${nameOf(about.period)}`;
    case "contribution":
      return `what ${nameOf(about.party)} brings in for ${nameOf(about.period)}`;
    case "financing-share":
      return `${genitiveOf(nameOf(about.party))} share of ${
        about.of === "cash" ? "the financing in money" : "the financing"
      } for ${nameOf(about.period)}`;
    case "activity-count":
      return [
        `the number of ${about.activity === undefined ? "activities" : ACTIVITIES[about.activity]}`,
        ...(about.outcome === undefined ? [] : [OUTCOMES[about.outcome]]),
        ...(about.step === undefined ? [] : [`at the step "${nameOf(about.step)}"`]),
        ...(about.completionYear === undefined ? [] : [`expected to be completed in ${about.completionYear}`]),
      ].join(" ");
  }
};

const THOUSANDS: WordsFor<Exclude<PrintedFigure["unit"], "percent" | "count">> = {
  kr: "",
  tkr: `${NO_BREAK_SPACE}thousand`,
  mnkr: `${NO_BREAK_SPACE}million`,
};

/** A printed value with its unit: "SEK 3,500 thousand", "54%", "23". */
export const printedValue = (value: string, unit: PrintedFigure["unit"]): string => {
  const written = printedNumber(value, "en");
  if (unit === "count") return written;
  return unit === "percent" ? `${written}%` : `SEK${NO_BREAK_SPACE}${written}${THOUSANDS[unit]}`;
};
