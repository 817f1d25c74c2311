import { describe, expect, it } from "vitest";
import type { Agreement, AgreementInput } from "../../../src/agreement/agreement.js";
import { AgreementSchema } from "../../../src/agreement/agreement.schema.js";
import { agreementAsOf } from "../../../src/oversight/amendments/agreement-as-of.js";
import { amendmentBrokenReference } from "../../../src/rules/amendment/broken-reference.js";
import { amendmentDuplicateId } from "../../../src/rules/amendment/duplicate-id.js";
import { idsAfterAmendments } from "../../../src/rules/grounds/ids-after-amendments.js";
import { referencesDuplicateId } from "../../../src/rules/references/duplicate-id.js";
import { referencesNotFound } from "../../../src/rules/references/not-found.js";
import { ruleSubject } from "../../../src/rules/rule-subject.js";
import { smallAgreement } from "../../fixtures/small-agreement.js";
import { day, frozen } from "../../term/written.js";

type AmendmentInput = NonNullable<AgreementInput["amendments"]>[number];

const [goal] = smallAgreement.goals;
const [activity] = smallAgreement.activities;
const [publicParty, civilParty] = smallAgreement.parties;
const promise = { id: "promise", text: "Hålla öppet.", by: ["civil-party"], activities: ["day-centre"] } as const;

const read = (...amendments: readonly AmendmentInput[]): Agreement =>
  frozen(AgreementSchema.parse({ ...smallAgreement, commitments: [promise], amendments }));
const amendment = (id: string, parts: AmendmentInput["parts"], rest: Partial<AmendmentInput> = {}): AmendmentInput => ({
  id,
  inForceFrom: "2025-01-01",
  signed: "2024-12-01",
  parts,
  ...rest,
});
const broken = (...amendments: readonly AmendmentInput[]) =>
  idsAfterAmendments(read(...amendments)).broken.map(({ path, params }) => [
    path,
    params.id,
    params.place,
    params.count,
  ]);
const unsigned = ({ id, inForceFrom, parts }: AmendmentInput): AmendmentInput => ({ id, inForceFrom, parts });

const noActivities = amendment("none", { activities: [] });
const nightCentre = { ...activity, id: "night-centre" } as const;

describe("references after an amendment", () => {
  it.each([
    [
      "a part that others name is gone",
      [noActivities],
      [["/amendments/0/parts/activities", "day-centre", "/commitments/0/activities/0", 1]],
    ],
    ["it is gone with those that name it", [amendment("both", { activities: [], commitments: [] })], []],
    [
      "a new part names one that never was",
      [amendment("new", { activities: [{ ...activity, goals: ["safe-night"] }] })],
      [["/amendments/0/parts/activities/0/goals/0", "safe-night", "/activities/0/goals/0", 1]],
    ],
    [
      "a new part names another of the same amendment",
      [
        amendment("new", {
          goals: [goal, { ...goal, id: "safe-night" }],
          activities: [{ ...activity, goals: ["safe-night"] }],
        }),
      ],
      [],
    ],
    [
      "a later amendment names a part of an earlier one",
      [
        amendment(
          "later",
          { commitments: [{ ...promise, activities: ["night-centre"] }] },
          { inForceFrom: "2025-06-01" },
        ),
        amendment("earlier", { activities: [activity, nightCentre] }),
      ],
      [],
    ],
    [
      "an earlier amendment names a part of a later one",
      [
        amendment("earlier", { commitments: [{ ...promise, activities: ["night-centre"] }] }),
        amendment("later", { activities: [activity, nightCentre] }, { inForceFrom: "2025-06-01" }),
      ],
      [["/amendments/0/parts/commitments/0/activities/0", "night-centre", "/commitments/0/activities/0", 1]],
    ],
    [
      "one that is not signed is tried",
      [unsigned(noActivities)],
      [["/amendments/0/parts/activities", "day-centre", "/commitments/0/activities/0", 1]],
    ],
    [
      "what is not signed is not there for the next",
      [
        unsigned(amendment("draft", { activities: [activity, nightCentre] })),
        amendment(
          "later",
          { commitments: [{ ...promise, activities: ["night-centre"] }] },
          { inForceFrom: "2025-06-01" },
        ),
      ],
      [["/amendments/1/parts/commitments/0/activities/0", "night-centre", "/commitments/0/activities/0", 1]],
    ],
    [
      "a part of the wrong kind takes the id",
      [amendment("swap", { activities: [], goals: [goal, { ...goal, id: "day-centre" }] })],
      [["/amendments/0/parts/activities", "day-centre", "/commitments/0/activities/0", 1]],
    ],
    [
      "what was broken stays so and is not told again",
      [noActivities, amendment("after", { duties: [] })],
      [["/amendments/0/parts/activities", "day-centre", "/commitments/0/activities/0", 1]],
    ],
    // Of both parties' signatures, of the grant and the budget: everything that names the party that is left out.
    [
      "a party that left is left out",
      [amendment("left", { parties: [publicParty] })],
      [["/amendments/0/parts/parties", "civil-party", "/events/1/party", 4]],
    ],
    [
      "a party that left is kept",
      [amendment("left", { parties: [publicParty, { ...civilParty, left: "2025-05-31" }] })],
      [],
    ],
  ] as const)("%s", (_, amendments, expected) => {
    expect(broken(...amendments)).toEqual(expected);
  });
});

describe("ids after an amendment", () => {
  const duplicates = (...amendments: readonly AmendmentInput[]) =>
    idsAfterAmendments(read(...amendments)).duplicates.map(({ path }) => path);

  it.each([
    [
      "an id that another part has",
      [amendment("goals", { goals: [{ ...goal, id: "grant" }] })],
      ["/amendments/0/parts/goals/0/id"],
    ],
    [
      "an id that two parts of the amendment have",
      [amendment("twice", { goals: [goal, goal] })],
      ["/amendments/0/parts/goals/1/id"],
    ],
    [
      "an id in two lists of the amendment",
      [amendment("lists", { goals: [goal], duties: [{ id: "safe-day", kind: "meeting", text: "Möten." }] })],
      ["/amendments/0/parts/duties/0/id"],
    ],
    ["an id that the replaced part had", [amendment("same", { goals: [goal] })], []],
    [
      "an id that an earlier amendment freed",
      [
        amendment("free", { goals: [], activities: [] }),
        amendment(
          "take",
          { duties: [{ id: "safe-day", kind: "meeting", text: "Möten." }] },
          { inForceFrom: "2025-06-01" },
        ),
      ],
      [],
    ],
    [
      "the id of an amendment",
      [amendment("amendment", { goals: [goal, { ...goal, id: "amendment" }] })],
      ["/amendments/0/parts/goals/1/id"],
    ],
  ] as const)("%s", (_, amendments, expected) => {
    expect(duplicates(...amendments)).toEqual(expected);
  });
});

describe("what the rules on ids find in the agreement as amended", () => {
  const subjects = (change: AmendmentInput) => {
    const before = read(change);
    const after = agreementAsOf(before, { on: day("2025-01-01") }).value;
    return { before: ruleSubject(before), after: ruleSubject(after) };
  };
  const fine = amendment("fine", { goals: [{ ...goal, title: "En trygg natt" }] });
  const twice = amendment("twice", { goals: [goal, { ...goal, id: "grant" }] });

  it.each([
    ["a broken reference", noActivities, 1],
    ["no broken reference", fine, 0],
  ] as const)("is found before: %s", (_, change, count) => {
    const { before, after } = subjects(change);
    expect(amendmentBrokenReference.issues(before)).toHaveLength(count);
    expect(referencesNotFound.issues(after)).toHaveLength(count);
  });

  it.each([
    ["a duplicate", twice, 1],
    ["no duplicate", fine, 0],
  ] as const)("is found before: %s", (_, change, count) => {
    const { before, after } = subjects(change);
    expect(amendmentDuplicateId.issues(before)).toHaveLength(count);
    expect(referencesDuplicateId.issues(after)).toHaveLength(count);
  });
});
