import type { GOAL_LEVELS } from "../../goals/goal.js";
import type { Contradiction } from "../../rules/grounds/stated-quantities.js";
import type { Misfit } from "../../rules/grounds/observation-misfits.js";
import type { GoalIssue } from "../goal-issue.js";
import { nameInBrackets } from "../name-in-brackets.js";
import type { TextsOf } from "../texts.js";
import type { WordsFor } from "../words.js";
import { words } from "./words.js";

/** How a quantity contradicts itself, a sentence. */
export const contradictions: WordsFor<Contradiction> = {
  "range-holds-nothing": "Intervallets nedre gräns ligger över den övre.",
  "part-above-whole": "Delen är större än det hela.",
  "whole-is-zero": "Det hela är noll, och då finns ingen andel.",
};

const misfits: WordsFor<Misfit> = {
  kind: "är av ett annat slag än det som indikatorn mäter",
  unit: "har en annan enhet än indikatorn",
  per: "gäller en annan tidsenhet än indikatorn",
  dimension: "är uppdelad på något som indikatorn inte anger",
};

const levels: WordsFor<(typeof GOAL_LEVELS)[number]> = {
  vision: "en vision",
  "overall-goal": "ett övergripande mål",
  "focus-area": "ett fokusområde",
  goal: "ett mål",
};

const stated: WordsFor<"baseline" | "target"> = { baseline: "Utgångsläget", target: "Målvärdet" };

/** Swedish texts for the issues of the standard rules on goals and what is measured. */
export const goalIssues: TextsOf<GoalIssue> = {
  "indicator.measures-nothing": ({ params: { indicator } }, nameOf) =>
    `Indikatorn${nameInBrackets(indicator, nameOf)} mäter inget mål, åtagande eller någon insats. Ange vad den mäter.`,
  "indicator.no-target": ({ params: { indicator } }, nameOf) =>
    `Indikatorn${nameInBrackets(indicator, nameOf)} har inget målvärde. Hur det går kan redovisas men inte bedömas.`,
  "indicator.target-in-words": ({ params: { indicator } }, nameOf) =>
    `Målvärdet${nameInBrackets(indicator, nameOf)} är angivet i ord, fast indikatorn inte mäts i ord. Det ` +
    "kan inte bedömas. Ange ett värde om det finns.",
  "indicator.kind-does-not-fit": ({ params: { indicator, of } }, nameOf) =>
    `${stated[of]}${nameInBrackets(indicator, nameOf)} är av ett annat slag än det som indikatorn mäter. ` +
    "Rätta värdet eller hur indikatorn mäts.",
  "indicator.bounds-do-not-fit-comparison": ({ params: { indicator, comparison } }, nameOf) =>
    comparison === "between"
      ? `Målet${nameInBrackets(indicator, nameOf)} är angivet som mellan två värden, men två gränser finns inte. ` +
        "Ange båda."
      : `Målet${nameInBrackets(indicator, nameOf)} ska jämföras med ett värde, men ett intervall är angivet. ` +
        "Ange ett värde eller jämför med mellan.",
  "indicator.about-without-tolerance": ({ params: { indicator } }, nameOf) =>
    `Målet${nameInBrackets(indicator, nameOf)} är ungefärligt, och hur stor avvikelse som godtas anges inte. ` +
    "Kom överens om en tolerans.",
  "indicator.comparison-against-direction": ({ params: { indicator, comparison } }, nameOf) =>
    comparison === "at-least"
      ? `Målet${nameInBrackets(indicator, nameOf)} är minst ett visst värde, men indikatorn anger att lägre är ` +
        "bättre. Kontrollera riktningen."
      : `Målet${nameInBrackets(indicator, nameOf)} är högst ett visst värde, men indikatorn anger att högre är ` +
        "bättre. Kontrollera riktningen.",
  "indicator.share-above-100": ({ params: { indicator, of } }, nameOf) =>
    `${stated[of]}${nameInBrackets(indicator, nameOf)} är en andel på mer än 100 procent. Kontrollera värdet.`,
  "indicator.baseline-after-target": ({ params: { indicator, measured, through } }, nameOf) =>
    `Utgångsläget${nameInBrackets(indicator, nameOf)} är från ${measured}, efter målets sista dag ` +
    `${through}. Kontrollera dagarna.`,
  "indicator.target-outside-term": ({ params: { indicator, through, side, bound } }, nameOf) =>
    side === "before"
      ? `Målet${nameInBrackets(indicator, nameOf)} ska nås senast ${through}, före överenskommelsens första dag ` +
        `${bound}. Kontrollera dagen.`
      : `Målet${nameInBrackets(indicator, nameOf)} ska nås senast ${through}, efter överenskommelsens sista dag ` +
        `${bound}. Kontrollera vem som då följer upp det.`,
  "indicator.step-not-on-scale": ({ params: { indicator, of } }, nameOf) =>
    `${stated[of]}${nameInBrackets(indicator, nameOf)} är ett steg som inte finns på indikatorns skala. ` +
    "Rätta steget eller skalan.",
  "quantity.contradictory": ({ params: { what } }) => `${contradictions[what]} Rätta uppgiften.`,
  "goal.parent-below": ({ params: { goal, level, above } }, nameOf) =>
    `Målet${nameInBrackets(goal, nameOf)} är ${levels[level]} men lyder under ${levels[above]}. Kontrollera ordningen.`,
  "observation.of-another-kind": ({ params: { said, found } }) =>
    `Uppgiften sägs gälla ${words.partKinds[said]}, men beteckningen är för ${words.partKinds[found]}. Rätta det ena.`,
  "observation.does-not-fit": ({ params: { indicator, what } }, nameOf) =>
    `En uppgift${nameInBrackets(indicator, nameOf)} ${misfits[what]}. Den kan inte jämföras. Kontrollera uppgiften.`,
};
