import type { GrantWorking } from "../../budget/grant/grant-working.js";
import type { CalendarDate } from "../../calendar/calendar-date.js";
import type { Assumption, Failure, Step } from "../../explanation/working.js";
import type { IndexationWorking } from "../../indexation/indexation-working.js";
import type { Percentage } from "../../money/percentage.js";
import type { Id } from "../../notation/id.js";
import type { LeastBoundWorking } from "./bound-working.js";
import type { StatusAssumption, StatusStep } from "../status/status-working.js";

/** What may keep a grant from being indexed for a year (Swedish: vad som saknas för uppräkning av ett bidrag). */
export type IndexedGrantFailure =
  | GrantWorking["failure"]
  | IndexationWorking["failure"]
  | LeastBoundWorking["failure"]
  | Failure<"grant.no-amounts", { readonly grant: Id }>
  | Failure<"grant.no-such-clause", { readonly grant: Id }>
  | Failure<"grant.nothing-to-index", { readonly grant: Id }>
  | Failure<"grant.indexed-year-in-part", { readonly grant: Id; readonly year: number; readonly lastDay: CalendarDate }>
  | Failure<"grant.indexed-sum-to-others", { readonly grant: Id; readonly year: number }>;

/** Steps, assumptions and failures of the years that a clause gives a grant (Swedish: uträkning av uppräknade år). */
export interface IndexedYearsWorking {
  readonly step:
    | IndexationWorking["step"]
    | Step<
        "grant.assumed-change",
        { readonly grant: Id; readonly year: number; readonly assumed: Percentage },
        Percentage
      >;
  readonly assumption:
    | IndexationWorking["assumption"]
    | Assumption<
        "grant.change-assumed",
        { readonly grant: Id; readonly from: number; readonly through: number; readonly assumed: Percentage }
      >;
  readonly failure: IndexedGrantFailure;
}

/** Steps, assumptions and failures of the amounts of an indexed grant (Swedish: uträkning av ett uppräknat bidrag). */
export interface IndexedGrantWorking {
  readonly step:
    | GrantWorking["step"]
    | IndexedYearsWorking["step"]
    | StatusStep
    | Extract<LeastBoundWorking["step"], { readonly code: "bound.by-floor" }>;
  readonly assumption:
    | GrantWorking["assumption"]
    | IndexedYearsWorking["assumption"]
    | StatusAssumption
    | LeastBoundWorking["assumption"]
    | Assumption<"payments.nothing-for-year", { readonly grant: Id; readonly year: number }>;
  readonly failure: IndexedGrantFailure;
}
