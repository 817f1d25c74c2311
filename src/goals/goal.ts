import type { Id } from "../notation/id.js";
import type { Source } from "../party/source.js";

/** Level of a goal (Swedish: vision, övergripande mål, fokusområde, mål). */
export const GOAL_LEVELS = ["vision", "overall-goal", "focus-area", "goal"] as const;

/** A goal of the municipality that this one serves (Swedish: inriktningsmål, fokusmål). */
export interface MunicipalGoal {
  readonly title: string;
  readonly number?: string;
  readonly sources?: readonly Source[];
}

/** A state to reach (Swedish: mål). It has no numbers: those are an indicator's. */
export interface Goal {
  readonly id: Id;
  readonly title: string;
  readonly level: (typeof GOAL_LEVELS)[number];
  readonly parent?: Id;
  readonly otherNames?: readonly string[];
  /** What it means, in your own words. */
  readonly description?: string;
  /** The parties or organisations responsible. */
  readonly responsible?: readonly Id[];
  readonly municipalGoal?: MunicipalGoal;
  /** Goals of Agenda 2030, 1–17. */
  readonly agenda2030?: readonly number[];
  readonly targetGroups?: readonly Id[];
  readonly activities?: readonly Id[];
  /** Effect that is expected (Swedish: förväntad effekt), in your own words. */
  readonly expectedEffect?: string;
  /** Where the effect is to be seen: statistics, surveys. */
  readonly dataSources?: readonly string[];
  readonly section?: Id;
  readonly sources?: readonly Source[];
}
