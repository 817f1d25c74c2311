import type { BankDayWorking } from "../../calendar/bank-day.js";
import type { TextsOf } from "../texts.js";
import { listOf } from "./phrases.js";
import { words } from "./words.js";

/** Swedish texts for the steps of finding a bank day. */
export const calendarSteps: TextsOf<BankDayWorking["step"]> = {
  "calendar.days-off-passed": ({ inputs: { passed }, output }) => {
    const days = passed.map(({ day, key }) => `${day} (${words.daysOff[key]})`);
    return `${listOf(days)} är ${days.length === 1 ? "inte en bankdag" : "inte bankdagar"}. Bankdagen blir ${output}.`;
  },
};

/** Swedish texts for why no bank day is found. */
export const calendarFailures: TextsOf<BankDayWorking["failure"]> = {
  "calendar.holidays-not-known": ({ params: { day } }) =>
    `Helgdagarna är kända för 1990–2199. Det räcker inte för ${day}.`,
};
