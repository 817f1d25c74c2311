import type { Agreement } from "../../agreement/agreement.js";

/** Whether anything in an agreement may be an agreed new last day: nearly always nothing is, and rules stop here. */
export const mayMoveTheEnd = ({ events = [], amendments = [] }: Agreement): boolean =>
  events.some(({ kind }) => kind === "extended") || amendments.some(({ parts }) => parts.term !== undefined);
