import type { Words } from "../words.js";

/** Swedish words for what the steps of a scale mean. */
export const stepMeanings: Words["stepMeanings"] = {
  done: "klart",
  "as-planned": "enligt plan",
  late: "försenat eller inte påbörjat",
  "not-carried-out": "genomförs inte",
  attained: "uppfyllt",
  "largely-attained": "i hög grad uppfyllt",
  "partly-attained": "delvis uppfyllt",
  "not-attained": "inte uppfyllt",
};
