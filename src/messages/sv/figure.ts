import type { NameOf } from "../../agreement/names-in.js";
import type { FigureKey, PrintedFigure } from "../../agreement/printed-figure.js";
import { NO_BREAK_SPACE, printedNumber } from "../../money/printed-number.js";
import { genitiveOf } from "./phrases.js";

const SIDES = { income: "intäkterna", cost: "kostnaderna" } as const;

const ACTIVITIES = {
  service: "insatser",
  action: "åtgärder",
  assignment: "uppdrag",
  development: "utvecklingsområden",
} as const;

const OUTCOMES = { done: "som är klara", ongoing: "som pågår", "not-carried-out": "som inte genomförs" } as const;

/** What a printed figure is about, as in "Källan anger 54 % för …". */
export const figure = (about: FigureKey, nameOf: NameOf): string => {
  switch (about.kind) {
    case "grant-of-year":
      return `beloppet för ${about.year} (${nameOf(about.grant)})`;
    case "budget-total":
      return `summan av ${SIDES[about.side]} ${nameOf(about.period)}`;
    case "budget-result":
      return `resultatet ${nameOf(about.period)}`;
    case "line-amount":
      return `budgetraden ”${nameOf(about.line)}” ${nameOf(about.period)}`;
    case "line-share":
      return `andelen för budgetraden ”${nameOf(about.line)}” ${nameOf(about.period)}`;
    case "share-total":
      return `summan av ${SIDES[about.side]}s andelar ${nameOf(about.period)}`;
    case "contribution":
      return `det som ${nameOf(about.party)} tillför ${nameOf(about.period)}`;
    case "financing-share":
      return `${genitiveOf(nameOf(about.party))} andel av ${
        about.of === "cash" ? "finansieringen i pengar" : "finansieringen"
      } ${nameOf(about.period)}`;
    case "activity-count":
      return [
        `antalet ${about.activity === undefined ? "insatser" : ACTIVITIES[about.activity]}`,
        ...(about.outcome === undefined ? [] : [OUTCOMES[about.outcome]]),
        ...(about.step === undefined ? [] : [`på steget ”${nameOf(about.step)}”`]),
        ...(about.completionYear === undefined ? [] : [`med beräknat slutår ${about.completionYear}`]),
      ].join(" ");
  }
};

/** A printed value with its unit: "3 500 tkr", "54 %", "23". */
export const printedValue = (value: string, unit: PrintedFigure["unit"]): string => {
  const written = printedNumber(value, "sv");
  if (unit === "count") return written;
  return `${written}${NO_BREAK_SPACE}${unit === "percent" ? "%" : unit}`;
};
