import type { NameOf } from "../../agreement/names-in.js";
import type { Basis } from "../../explanation/basis.js";

const STATUTES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["1930:173", "lagen (1930:173) om beräkning av lagstadgad tid"],
  ["1936:81", "skuldebrevslagen (1936:81)"],
  ["1989:253", "lagen (1989:253) om allmänna helgdagar"],
  ["2017:725", "kommunallagen (2017:725)"],
]);

const CHECKLISTS: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["skr-2017", "SKR:s kriterier för IOP, 2017"],
]);

/** What a step rests on. */
export const groundOf = (basis: Basis, nameOf: NameOf): string => {
  switch (basis.kind) {
    case "section":
      return nameOf(basis.section);
    case "statute": {
      const statute = STATUTES.get(basis.sfs) ?? `lagen (${basis.sfs})`;
      return `${basis.paragraph} ${statute}${basis.byAnalogy === true ? ", tillämpad analogt" : ""}`;
    }
    case "decision":
      return `beslut eller förslag till beslut, ${nameOf(basis.decision)}`;
    case "publication":
      return `${basis.publisher}, ”${basis.title}”`;
    case "checklist":
      return `${CHECKLISTS.get(basis.checklist) ?? `checklistan ${basis.checklist}`}, punkt ${basis.item}`;
    case "interpretation":
      return "tolkning";
    case "arithmetic":
      return "uträkning";
  }
};

/** What a step rests on, a sentence. */
export const basis = (ground: Basis, nameOf: NameOf): string => `Grund: ${groundOf(ground, nameOf)}.`;
