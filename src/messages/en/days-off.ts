import type { Words } from "../words.js";

/** English words for days that are no bank days. */
export const daysOff: Words["daysOff"] = {
  saturday: "Saturday",
  sunday: "Sunday",
  "new-years-day": "New Year's Day",
  epiphany: "Epiphany",
  "good-friday": "Good Friday",
  "easter-sunday": "Easter Sunday",
  "easter-monday": "Easter Monday",
  "may-day": "May Day",
  "ascension-day": "Ascension Day",
  "whit-sunday": "Whit Sunday",
  "whit-monday": "Whit Monday",
  "national-day": "National Day",
  "midsummer-day": "Midsummer Day",
  "all-saints-day": "All Saints' Day",
  "christmas-day": "Christmas Day",
  "boxing-day": "Boxing Day",
  "midsummer-eve": "Midsummer Eve",
  "christmas-eve": "Christmas Eve",
  "new-years-eve": "New Year's Eve",
};
