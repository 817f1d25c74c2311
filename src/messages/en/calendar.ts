import type { BankDayWorking } from "../../calendar/bank-day.js";
import type { TextsOf } from "../texts.js";
import { listOf } from "./phrases.js";
import { words } from "./words.js";

/** English texts for the steps of finding a bank day. */
export const calendarSteps: TextsOf<BankDayWorking["step"]> = {
  "calendar.days-off-passed": ({ inputs: { passed }, output }) => {
    const days = passed.map(({ day, key }) => `${day} (${words.daysOff[key]})`);
    const verb = days.length === 1 ? "is not a bank day" : "are not bank days";
    return `${listOf(days)} ${verb}. The bank day is ${output}.`;
  },
};

/** English texts for why no bank day is found. */
export const calendarFailures: TextsOf<BankDayWorking["failure"]> = {
  "calendar.holidays-not-known": ({ params: { day } }) =>
    `The public holidays are known for 1990–2199. That is not enough for ${day}.`,
};
