import { describe, expect, it } from "vitest";
import type { AgreementInput } from "../../../src/agreement/agreement.js";
import { seatsInBodies } from "../../../src/oversight/follow-up/seats-in-bodies.js";
import { agreement as uppsala } from "../../examples/uppsala-stadsmission-2019.js";
import { agreementWith } from "../agreement-with.js";

type MemberInput = NonNullable<NonNullable<AgreementInput["bodies"]>[number]["members"]>[number];

const seats = (members: readonly Omit<MemberInput, "role">[], more: Partial<AgreementInput> = {}) => {
  const body = {
    id: "group",
    kind: "steering-group",
    name: "Gruppen",
    members: members.map((each) => ({ role: "ledamot", ...each })),
  } as const;
  const [found] = seatsInBodies(agreementWith({ bodies: [body], ...more }));
  return [found?.represented, found?.notRepresented];
};

describe("who sits in a body", () => {
  it.each<[string, readonly Omit<MemberInput, "role">[], readonly string[], readonly string[]]>([
    ["parties by name", [{ party: "public-party" }, { party: "civil-party" }], ["public-party", "civil-party"], []],
    ["one party", [{ party: "civil-party" }], ["civil-party"], ["public-party"]],
    ["the organisation that is a party", [{ organisation: "association" }], ["civil-party"], ["public-party"]],
    ["the committee that a party acts through", [{ organisation: "committee" }], ["public-party"], ["civil-party"]],
    ["nobody of a party", [{}], [], ["public-party", "civil-party"]],
    ["nobody stated", [], [], []],
  ])("%s", (_what, members, represented, notRepresented) => {
    expect(seats(members)).toEqual([represented, notRepresented]);
  });

  it("an administration sits there for the party that it belongs to", () => {
    const organisations = [
      { id: "municipality", name: "Exempelkommunen", form: "municipality" },
      { id: "committee", name: "Nämnden", form: "committee", partOf: "municipality" },
      { id: "administration", name: "Förvaltningen", form: "administration", partOf: "committee" },
      { id: "association", name: "Föreningen", form: "non-profit-association" },
      { id: "one", name: "En", form: "other", partOf: "other" },
      { id: "other", name: "En annan", form: "other", partOf: "one" },
    ] as const;
    expect(seats([{ organisation: "administration" }], { organisations })[0]).toEqual(["public-party"]);
    expect(seats([{ organisation: "one" }, { organisation: "other" }], { organisations })[0]).toEqual([]);
  });

  it("a party that has left has no seat to miss", () => {
    const parties = [
      { id: "public-party", organisation: "municipality", side: "public", left: "2024-12-31" },
      { id: "civil-party", organisation: "association", side: "civil-society" },
    ] as const;
    expect(seats([{ party: "civil-party" }], { parties })).toEqual([["civil-party"], []]);
  });

  it("in agreement 000: both parties, wherever members are stated", () => {
    expect(seatsInBodies(uppsala).map(({ body, represented }) => [body, represented.length])).toEqual([
      ["body-steering-group", 2],
      ["body-cooperation-group", 2],
      ["body-working-group", 0],
      ["body-preparation-group", 2],
    ]);
    expect(seatsInBodies(uppsala).flatMap(({ notRepresented }) => notRepresented)).toEqual([]);
  });
});
