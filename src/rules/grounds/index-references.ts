import type { Agreement } from "../../agreement/agreement.js";
import type { IndexationClause, IndexReference } from "../../indexation/indexation-clause.js";
import type { Finding } from "../../issues/rule.js";
import { jsonPointer } from "../../notation/json-pointer.js";

/** A series that a clause follows, and what a rule says of it. */
type Said<Params> = (reference: IndexReference, clause: IndexationClause) => Params | undefined;

/** What is said of the series that the clauses of an agreement follow, at one field of theirs if it is there. */
export const saidOfReferences = <Params>(
  { indexation = [] }: Agreement,
  field: keyof IndexReference,
  said: Said<Params>,
): readonly Finding<Params>[] =>
  indexation.flatMap((clause, position) =>
    clause.series.flatMap((reference, index) => {
      const params = said(reference, clause);
      if (params === undefined) return [];
      const within = reference[field] === undefined ? [] : [field];
      return [{ path: jsonPointer(["indexation", position, "series", index, ...within]), params }];
    }),
  );
