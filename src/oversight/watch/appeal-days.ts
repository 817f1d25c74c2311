import type { Agreement } from "../../agreement/agreement.js";
import type { Id } from "../../notation/id.js";
import type { Decision } from "../../party/decision.js";
import { CIVIL_SOCIETY_FORMS, type OrganisationForm } from "../../party/organisation.js";
import { lastDayToAppeal } from "./last-day-to-appeal.js";
import { publicParties, withParents } from "./parties-concerned.js";
import { type FoundDate, notDated, type Remark, type WatchSource } from "./watch-source.js";

/** The last day to appeal against each decision whose minutes were announced, and which of the others has none yet. */
export const appealDays: WatchSource = ({ agreement }) =>
  (agreement.decisions ?? []).flatMap((decision): readonly (FoundDate | Remark)[] => {
    const { id, state, by, announced } = decision;
    const basis = { kind: "decision", decision: id } as const;
    if (by !== undefined && isOutsideTheAct(agreement, by)) return [];
    if (state === "proposed" || announced === undefined) {
      const why = state === "proposed" ? "decision-not-made" : "not-announced";
      return bindsHere(decision) ? [notDated("watch.appeal-ends", why, id, basis)] : [];
    }
    const answer = lastDayToAppeal(announced);
    if (!answer.ok) return [notDated("watch.appeal-ends", "calendar.holidays-not-known", id, basis)];
    const { value: day, steps, assumptions } = answer;
    const params = { decision: id, announced };
    const concerns = by === undefined ? publicParties(agreement) : [by];
    const date = { code: "watch.appeal-ends", day, params, basis } as const;
    return [{ date, of: [id], concerns, steps, assumptions }];
  });

/** Whose decisions are not appealed against by the Local Government Act. */
const OUTSIDE_THE_ACT: ReadonlySet<OrganisationForm> = new Set([
  ...CIVIL_SOCIETY_FORMS,
  "state-agency",
  "municipal-company",
]);

const isOutsideTheAct = (agreement: Agreement, by: Id): boolean => {
  const line = withParents(agreement, by);
  return agreement.organisations.some(({ id, form }) => line.has(id) && OUTSIDE_THE_ACT.has(form));
};

/** Only decisions that approve or finance the agreement are waited for; others may be named as background. */
const bindsHere = ({ points = [] }: Decision): boolean =>
  points.some(({ concerns }) => concerns === "approval" || concerns === "financing");
