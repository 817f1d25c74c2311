import type { Words } from "../words.js";

/** Swedish words for days that are no bank days. */
export const daysOff: Words["daysOff"] = {
  saturday: "lördag",
  sunday: "söndag",
  "new-years-day": "nyårsdagen",
  epiphany: "trettondedag jul",
  "good-friday": "långfredagen",
  "easter-sunday": "påskdagen",
  "easter-monday": "annandag påsk",
  "may-day": "första maj",
  "ascension-day": "Kristi himmelsfärdsdag",
  "whit-sunday": "pingstdagen",
  "whit-monday": "annandag pingst",
  "national-day": "nationaldagen",
  "midsummer-day": "midsommardagen",
  "all-saints-day": "alla helgons dag",
  "christmas-day": "juldagen",
  "boxing-day": "annandag jul",
  "midsummer-eve": "midsommarafton",
  "christmas-eve": "julafton",
  "new-years-eve": "nyårsafton",
};
