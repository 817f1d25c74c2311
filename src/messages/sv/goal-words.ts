import type { Words } from "../words.js";

/** Swedish words for how goals stand. */
export const goalWords: Pick<Words, "judgements" | "colours"> = {
  judgements: {
    met: "målet är nått",
    "on-the-way": "på väg",
    "not-met": "målet är inte nått",
    "cannot-be-judged": "går inte att bedöma",
    "too-old": "uppgiften är för gammal",
    "no-data": "mätvärde saknas",
    "no-indicator": "ingen indikator",
  },
  colours: { green: "grönt", yellow: "gult", red: "rött", grey: "grått" },
};
