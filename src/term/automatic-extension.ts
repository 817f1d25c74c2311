import type { AutomaticExtension } from "./extension-clause.js";
import type { Term } from "./term.js";

/** The clause that extends a term unless somebody gives notice; undefined where none does, or at most no times. */
export const automaticExtension = ({ extension }: Term): AutomaticExtension | undefined =>
  extension?.kind === "automatic" && mayExtendAfter(extension, 0) ? extension : undefined;

/** Whether a clause allows one more extension after so many; it does where it does not say how many. */
export const mayExtendAfter = ({ times }: AutomaticExtension, count: number): boolean =>
  times?.kind !== "at-most" || times.count > count;
