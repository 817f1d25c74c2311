import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";
import type { Per } from "../quantity/per.js";
import type { DecisionRule } from "./decision-rule.js";

/** Kinds of bodies (Swedish: styrgrupp, samverkansgrupp, arbetsgrupp, ledningsgrupp, projektledning, referensgrupp). */
export const BODY_KINDS = [
  "steering-group",
  "cooperation-group",
  "working-group",
  "management-group",
  "project-management",
  "project-working-group",
  "temporary-group",
  "reference-group",
  "other",
] as const;

/** Who sits in a body, by role (Swedish: ledamot); never a person's name. */
export interface BodyMember {
  readonly role: string;
  readonly party?: Id;
  readonly organisation?: Id;
  /** How many, where it is stated. */
  readonly count?: number;
}

/** Who convenes a body and keeps its record (Swedish: sammankallande, dokumentation). */
export interface Convener {
  readonly party?: Id;
  readonly role?: string;
}

/** How often a body meets (Swedish: mötesintervall). */
export interface Meetings {
  readonly atLeast?: number;
  readonly per?: Per;
  /** "at a suitable interval" and the like, in your own words. */
  readonly asWritten?: string;
}

/**
 * A group that the parties set up (Swedish: samverkansorgan). Not a committee of the municipality; it cannot decide for
 * one.
 */
export interface Body {
  readonly id: Id;
  readonly kind: (typeof BODY_KINDS)[number];
  readonly name: string;
  readonly purpose?: string;
  readonly members?: readonly BodyMember[];
  readonly convener?: Convener;
  readonly minutes?: Convener;
  readonly meetings?: Meetings;
  /** What its members may decide, in your own words. */
  readonly mandate?: string;
  /** What it is to do, in your own words. */
  readonly duties?: readonly string[];
  readonly decisionRules?: readonly DecisionRule[];
  readonly reportsTo?: readonly Id[];
  /** The body that may set it up, where it exists only then. */
  readonly setUpBy?: Id;
  readonly section?: Id;
  readonly sources?: readonly Source[];
}
