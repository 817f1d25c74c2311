import type { Words } from "../words.js";

/** English words for how goals stand. */
export const goalWords: Pick<Words, "judgements" | "colours"> = {
  judgements: {
    met: "met",
    "on-the-way": "on the way",
    "not-met": "not met",
    "cannot-be-judged": "cannot be judged",
    "too-old": "the value is too old",
    "no-data": "nothing measured",
    "no-indicator": "no indicator",
  },
  colours: { green: "green", yellow: "yellow", red: "red", grey: "grey" },
};
