/**
 * Who decides what in the parties' bodies, what comes next when something goes wrong, and which follow-up is late.
 *
 *   npx tsx --conditions=iop-sdk-source examples/09-decision-rules.ts
 */
import { readFileSync } from "node:fs";
import {
  bodyOutcome,
  calendarDate,
  describeBodyOutcome,
  describeFailure,
  describeFollowUp,
  describeLadderStep,
  describeMeetings,
  explain,
  followUpStanding,
  type Ladder,
  type Matter,
  meetingCalendar,
  namesIn,
  nextLadderStep,
  parseAgreementText,
  type PartyPosition,
  seatsInBodies,
} from "iop-sdk";
import { sv } from "iop-sdk/messages/sv";

const read = parseAgreementText(
  readFileSync(new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url), "utf8"),
);
if (!read.ok) throw new Error("The example agreement cannot be read.");
const agreement = read.value;
const { bodies = [], ladders = [], parties } = agreement;
const nameOf = namesIn(agreement);
const on = calendarDate("2020-02-01");

type LadderMatter = Ladder["about"][number];

const print = (heading: string, lines: readonly string[]): void => {
  process.stdout.write(`${heading}\n${lines.map((line) => `  ${line}\n`).join("")}\n`);
};

for (const { body, represented } of seatsInBodies(agreement)) {
  const seats = represented.length === 0 ? ["Vilka som sitter där anges inte."] : represented.map(nameOf);
  print(`Parter i ${nameOf(body)}`, seats);
}

/** The association is for a proposal, the municipality against it. */
const positions = parties.map(
  ({ id, side }): PartyPosition => ({ party: id, position: side === "public" ? "against" : "for" }),
);
const matters: readonly Matter[] = ["changes-of-activities", "budget"];
for (const body of bodies.filter(({ kind }) => kind === "steering-group")) {
  for (const matter of matters) {
    const answer = bodyOutcome(body, { matter, positions });
    const outcome = answer.ok
      ? [...describeBodyOutcome(answer.value, sv, nameOf), ...explain(answer, sv, nameOf)]
      : [describeFailure(answer.failure, sv, nameOf)];
    print(`Om parterna är oeniga i ${nameOf(body.id)} (${matter})`, outcome);
  }
}

const ABOUT: Readonly<Record<LadderMatter, string>> = {
  breach: "avtalsbrott",
  dispute: "oenighet",
  "significant-deviation": "betydande avvikelse",
  "changed-circumstances": "ändrade förhållanden",
};
for (const ladder of ladders) {
  const answer = nextLadderStep(ladder, { taken: ["dialogue"] });
  print(`Efter dialog om ${ladder.about.map((matter) => ABOUT[matter]).join(", ")}`, [
    answer.ok ? describeLadderStep(answer.value, sv, nameOf) : describeFailure(answer.failure, sv, nameOf),
    ...(answer.ok && answer.value.condition !== undefined ? [`Villkor: ${answer.value.condition}.`] : []),
  ]);
}

const followUp = followUpStanding(agreement, { on, reports: [] });
print(`Uppföljning ${on}, utan rapporter`, describeFollowUp(followUp.value, sv, nameOf));
print(`Möten ${on}`, describeMeetings(meetingCalendar(agreement, { on, reports: [] }).value, sv, nameOf));
