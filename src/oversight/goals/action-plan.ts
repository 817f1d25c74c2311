import type { Agreement } from "../../agreement/agreement.js";
import type { ClosedPeriod, Period } from "../../calendar/period.js";
import type { YearPart } from "../../calendar/year-part.js";
import type { Goal } from "../../goals/goal.js";
import type { Id } from "../../notation/id.js";
import type { Report } from "../../report/report.js";
import type { Activity } from "../../undertakings/activity.js";
import { type FollowedUp, followUpIn } from "./action-plan-follow-up.js";
import { focusAreasOf } from "./focus-areas.js";
import { type Evidence, evidenceOfParts } from "./part-evidence.js";

/** What a plan can say of an action (Swedish: uppgifter om en åtgärd). */
export const ACTION_ITEMS = [
  "description",
  "purpose",
  "expected-effect",
  "data-sources",
  "responsible",
  "period",
] as const;

/** What a plan can say of a focus area (Swedish: uppgifter om ett fokusområde). */
export const AREA_ITEMS = ["description", "expected-effect", "data-sources", "indicators", "actions"] as const;

/** What is stated of something, and what is missing (Swedish: fullständighet). */
export interface Completeness<Item extends string> {
  readonly stated: readonly Item[];
  readonly missing: readonly Item[];
}

/** Who answers for an action (Swedish: ansvarig); a party where it is one, else the organisation. */
export type ActionResponsible =
  | { readonly kind: "one"; readonly by: Id }
  | { readonly kind: "joint"; readonly by: readonly Id[] }
  | { readonly kind: "everyone"; readonly asWritten: string };

/** An action of a plan (Swedish: åtgärd). */
export interface PlannedAction {
  readonly activity: Id;
  /** Absent: not stated. */
  readonly responsible?: ActionResponsible;
  readonly period?: Period;
  readonly items: Completeness<(typeof ACTION_ITEMS)[number]>;
  /** The assessment of it that tells of the latest time; absent: none is found. */
  readonly status?: Extract<Evidence, { readonly kind: "assessment" }>;
}

/** A focus area with its actions (Swedish: fokusområde). An area without actions is one, too. */
export interface ActionPlanArea {
  readonly goal: Id;
  readonly items: Completeness<(typeof AREA_ITEMS)[number]>;
  readonly actions: readonly PlannedAction[];
  /** For each part of the time asked for, whether the area or one of its actions was followed up. */
  readonly followUp: readonly FollowedUp[];
}

/** The actions of an agreement by focus area (Swedish: handlingsplan). */
export interface ActionPlan {
  readonly areas: readonly ActionPlanArea[];
  /** Actions that belong to no focus area. */
  readonly withoutArea: readonly PlannedAction[];
}

/** What an action plan is looked at with (Swedish: underlag för handlingsplanen). */
export interface ActionPlanOptions {
  /** Reports that follow up the agreement; absent: none. */
  readonly reports?: readonly Report[];
  /** For which parts of which time follow-up is asked for: per tertial of 2014; absent: it is not. */
  readonly followUp?: { readonly per: YearPart; readonly during: ClosedPeriod };
}

/**
 * The action plan of an agreement (Swedish: handlingsplan), a view of its activities of the kind `action`: focus area
 * by focus area, what is stated and what is missing, who answers for it, how it went.
 *
 * An action belongs to the focus areas that it names as goals, or that stand above a goal it names. Nothing is filled
 * in: an area without actions, without an effect, without follow-up is an answer. Titles and texts are in the
 * agreement, by the ids.
 *
 * @example
 * const goals = [{ id: "youth", level: "focus-area", title: "Unga", expectedEffect: "Färre anmälda brott." }];
 * const { areas } = actionPlan({ id: "plan", goals, parties: [] });
 * areas[0].actions; // []
 * areas[0].items.missing; // ["description","data-sources","indicators","actions"]
 */
export const actionPlan = (agreement: Agreement, options: ActionPlanOptions = {}): ActionPlan => {
  const { reports = [], followUp } = options;
  const evidenceOf = evidenceOfParts(agreement, reports);
  const partyOf = partiesByName(agreement);
  const areasOf = focusAreasOf(agreement);
  const byArea = new Map<Id, PlannedAction[]>();
  const withoutArea: PlannedAction[] = [];
  for (const activity of agreement.activities ?? []) {
    if (activity.kind !== "action") continue;
    const action = plannedAction(activity, partyOf, evidenceOf(activity.id).evidence);
    const areas = areasOf(activity);
    if (areas.length === 0) withoutArea.push(action);
    for (const area of areas) {
      const known = byArea.get(area);
      if (known === undefined) byArea.set(area, [action]);
      else known.push(action);
    }
  }
  const areas = (agreement.goals ?? []).flatMap((goal): readonly ActionPlanArea[] => {
    if (goal.level !== "focus-area") return [];
    const actions = byArea.get(goal.id) ?? [];
    const { indicators } = evidenceOf(goal.id);
    const parts = [goal.id, ...actions.map(({ activity }) => activity)].map(evidenceOf);
    return [
      {
        goal: goal.id,
        items: areaItems(goal, { indicators: indicators.length > 0, actions: actions.length > 0 }),
        actions,
        followUp: followUp === undefined ? [] : followUpIn(parts, followUp),
      },
    ];
  });
  return { areas, withoutArea };
};

const completeness = <Item extends string>(
  items: readonly Item[],
  isStated: Readonly<Record<Item, boolean>>,
): Completeness<Item> => ({
  stated: items.filter((item) => isStated[item]),
  missing: items.filter((item) => !isStated[item]),
});

const hasAny = (list: readonly unknown[] | undefined): boolean => list !== undefined && list.length > 0;

const areaItems = (
  { description, expectedEffect, dataSources }: Goal,
  has: { readonly indicators: boolean; readonly actions: boolean },
): ActionPlanArea["items"] =>
  completeness(AREA_ITEMS, {
    ...has,
    description: description !== undefined,
    "expected-effect": expectedEffect !== undefined,
    "data-sources": hasAny(dataSources),
  });

const plannedAction = (
  activity: Activity,
  partyOf: (organisation: Id) => Id,
  evidence: readonly Evidence[],
): PlannedAction => {
  const { id, description, purpose, expectedEffect, dataSources, responsible, period } = activity;
  const status = latestAssessment(id, evidence);
  return {
    activity: id,
    ...(responsible !== undefined && { responsible: responsibleFor(responsible, partyOf) }),
    ...(period !== undefined && { period }),
    items: completeness(ACTION_ITEMS, {
      description: description !== undefined,
      purpose: purpose !== undefined,
      "expected-effect": expectedEffect !== undefined,
      "data-sources": hasAny(dataSources),
      responsible: responsible !== undefined,
      period: period !== undefined,
    }),
    ...(status !== undefined && { status }),
  };
};

const responsibleFor = (
  responsible: NonNullable<Activity["responsible"]>,
  partyOf: (organisation: Id) => Id,
): ActionResponsible => {
  if (responsible.kind === "everyone") return { kind: "everyone", asWritten: responsible.asWritten };
  const by = [...new Set(responsible.organisations.map(partyOf))];
  const [first] = by;
  return responsible.kind === "named" && first !== undefined && by.length === 1
    ? { kind: "one", by: first }
    : { kind: "joint", by };
};

/** The party that an organisation is, or that acts through it; the id itself where there is none. */
const partiesByName = ({ parties }: Agreement): ((organisation: Id) => Id) => {
  const byName = new Map(
    parties.flatMap(({ id, organisation, through }) =>
      [through, organisation].flatMap((name) => (name === undefined ? [] : [[name, id] as const])),
    ),
  );
  return (name) => byName.get(name) ?? name;
};

const latestAssessment = (activity: Id, evidence: readonly Evidence[]): PlannedAction["status"] => {
  const timeOf = ({ period }: Evidence): string => period?.from ?? period?.through ?? "";
  let latest: PlannedAction["status"];
  for (const each of evidence) {
    if (each.kind !== "assessment" || each.of !== activity) continue;
    if (latest === undefined || timeOf(each) >= timeOf(latest)) latest = each;
  }
  return latest;
};
