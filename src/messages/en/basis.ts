import type { NameOf } from "../../agreement/names-in.js";
import type { Basis } from "../../explanation/basis.js";

const STATUTES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["1930:173", "the Act on the Calculation of Statutory Time (1930:173)"],
  ["1936:81", "the Promissory Notes Act (1936:81)"],
  ["1989:253", "the Act on Public Holidays (1989:253)"],
  ["2017:725", "the Local Government Act (2017:725)"],
]);

const CHECKLISTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["skr-2017", "the criteria of SKR for an IOP, 2017"],
]);

/** What a step rests on. */
export const groundOf = (basis: Basis, nameOf: NameOf): string => {
  switch (basis.kind) {
    case "section":
      return nameOf(basis.section);
    case "statute": {
      const statute = STATUTES.get(basis.sfs) ?? `the Act ${basis.sfs}`;
      return `${basis.paragraph} of ${statute}${basis.byAnalogy === true ? ", by analogy" : ""}`;
    }
    case "decision":
      return `a decision or proposed decision, ${nameOf(basis.decision)}`;
    case "publication":
      return `${basis.publisher}, "${basis.title}"`;
    case "checklist":
      return `${CHECKLISTS.get(basis.checklist) ?? `the checklist ${basis.checklist}`}, item ${basis.item}`;
    case "interpretation":
      return "interpretation";
    case "arithmetic":
      return "arithmetic";
  }
};

/** What a step rests on, a sentence. */
export const basis = (ground: Basis, nameOf: NameOf): string => `Basis: ${groundOf(ground, nameOf)}.`;
