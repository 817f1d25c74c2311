import type { Words } from "../words.js";

/** English words for what the steps of a scale mean. */
export const stepMeanings: Words["stepMeanings"] = {
  done: "done",
  "as-planned": "as planned",
  late: "late or not begun",
  "not-carried-out": "not carried out",
  attained: "attained",
  "largely-attained": "largely attained",
  "partly-attained": "partly attained",
  "not-attained": "not attained",
};
