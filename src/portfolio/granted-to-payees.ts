import type { Agreement } from "../agreement/agreement.js";
import type { Grant, GrantAmount } from "../budget/grant/grant.js";
import { allocateSek } from "../money/allocate-sek.js";
import { percentOf } from "../money/percent-of.js";
import { oreOf } from "../money/ore.js";
import { sek, type Sek } from "../money/sek.js";
import type { Id } from "../notation/id.js";
import { type JsonPointer, jsonPointer } from "../notation/json-pointer.js";
import { agreedEnds } from "../oversight/status/agreed-ends.js";
import { yearsOfGrant } from "../oversight/money/indexed-grant.js";
import type { IndexFigures } from "../oversight/money/indexed-years.js";
import { personKey, personOf, publicBodies } from "./public-body.js";

/** What a public body grants a party in a calendar year, as far as it is known. */
export interface GrantedYear {
  readonly year: number;
  /** Agreed or decided; absent: not known. */
  readonly amount?: Sek;
}

/** What public bodies grant a legal person under one agreement. */
export interface GrantedToPayee {
  /** The same for the same person in all agreements. */
  readonly key: string;
  readonly organisation: Id;
  /** Where the organisation stands in its agreement. */
  readonly path: JsonPointer;
  readonly years: readonly GrantedYear[];
}

/** A grant for each group of payees, with what is paid to them; only what all are paid is indexed and divided. */
const byPayees = (grant: Grant): readonly Grant[] => {
  const groups = new Map<string, { readonly payees: readonly Id[]; readonly amounts: GrantAmount[] }>();
  for (const amount of grant.amounts) {
    const payees = amount.payees ?? grant.payees;
    const key = payees.join(" ");
    const group = groups.get(key) ?? { payees, amounts: [] };
    groups.set(key, group);
    group.amounts.push(amount);
  }
  const { id, payer } = grant;
  return [...groups.values()].map(({ payees, amounts }) =>
    payees.join(" ") === grant.payees.join(" ") ? { ...grant, amounts } : { id, payer, payees, amounts },
  );
};

/** So much that every percentage of it is whole öre. */
const LARGE = /* @__PURE__ */ sek("10000000000.00");

/** What a payee has of an amount: its share, where the shares are those of all payees; else all of it, at the most. */
const shareOf = ({ payees, split = [] }: Grant, amount: Sek, payee: Id): Sek => {
  const whole = split.reduce((sum, { share }) => sum + (percentOf(LARGE, share) ?? 0n), 0n);
  const position = split.findIndex((each) => each.payee === payee);
  const isDivided = whole === oreOf(LARGE) && split.length === payees.length && position >= 0;
  if (!isDivided || split.some(({ share }) => share.startsWith("-"))) return amount;
  const shares = split.map(({ share }) => share);
  return allocateSek(amount, shares)[position] ?? amount;
};

/**
 * What public bodies grant each legal person under an agreement, by calendar year: what is agreed or decided, not what
 * is only planned. Where several are paid and no shares are stated, all of it counts for each.
 */
export const grantedToPayees = (agreement: Agreement, figures: IndexFigures): readonly GrantedToPayee[] => {
  const { organisations, parties, grants = [], term } = agreement;
  if (grants.length === 0) return [];
  const bodies = publicBodies(agreement);
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const places = new Map(organisations.map(({ id }, position) => [id, position]));
  const organisationOf = new Map(parties.map(({ id, organisation }) => [id, organisation]));
  const { lastDay } = agreedEnds(agreement);
  const found = new Map<string, GrantedToPayee & { readonly years: GrantedYear[] }>();
  for (const grant of grants.filter(({ payer }) => bodies.ofParty(payer) !== undefined).flatMap(byPayees)) {
    const answer = yearsOfGrant(agreement, grant, { ...figures, from: term.period.from, lastDay });
    if (!answer.ok) continue;
    for (const payee of new Set(grant.payees)) {
      const organisation = organisationOf.get(payee);
      const person = organisation === undefined ? undefined : personOf(byId, organisation);
      if (person === undefined) continue;
      const key = personKey(person);
      const path = jsonPointer(["organisations", places.get(person.id) ?? 0]);
      const granted = found.get(key) ?? { key, organisation: person.id, path, years: [] };
      found.set(key, granted);
      for (const each of answer.value) {
        if (each.ground === "unknown") granted.years.push({ year: each.year });
        else if (SURE.includes(each.ground)) {
          granted.years.push({ year: each.year, amount: shareOf(grant, each.amount, payee) });
        }
      }
    }
  }
  return [...found.values()];
};

const SURE: readonly string[] = ["contractual", "published-figures", "decided"];
