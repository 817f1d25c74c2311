import { readFileSync } from "node:fs";
import { parseAgreementText } from "../../../src/index.js";
import { en } from "../../../src/messages/en/index.js";
import { goalTreeOf } from "./goal-tree-of.js";
import { moneyFlowOf } from "./money-flow-of.js";
import { timelineOf } from "./timeline-of.js";

/** The repository: pages are built with `vitepress build docs` from there. */
const file = `${process.cwd()}/examples/agreements/uppsala-stadsmission-2019.json`;

const load = () => {
  const read = parseAgreementText(readFileSync(file, "utf8"));
  if (!read.ok) throw new Error("The example agreement cannot be read.");
  const agreement = read.value;
  return {
    timeline: timelineOf(agreement, { texts: en, only: "decisive" }),
    money: moneyFlowOf(agreement),
    goals: goalTreeOf(agreement),
  };
};

/** What the diagrams show, worked out of the example when the site is built. */
export declare const data: ReturnType<typeof load>;
export default { watch: [file], load };
