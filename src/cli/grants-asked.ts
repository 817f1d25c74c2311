import type { Agreement } from "../agreement/agreement.js";
import { type Id, isId } from "../notation/id.js";
import type { Context } from "./command.js";
import { allOf } from "./given.js";
import { Misuse } from "./misuse.js";

/** Reads an id. */
export const idIn = (text: string): Id | undefined => (isId(text) ? text : undefined);

/** The grants that `--grant` names; none named means all. One that the agreement does not have is a misuse. */
export const grantsAsked = (
  { grants = [] }: Agreement,
  { given }: Pick<Context, "given">,
  alsoNamed: readonly { readonly grant: Id }[] = [],
): { readonly grants?: readonly Id[] } => {
  const asked = allOf(given, "grant", idIn);
  const known = new Set(grants.map(({ id }) => id));
  if (![...asked, ...alsoNamed.map(({ grant }) => grant)].every((id) => known.has(id))) {
    throw new Misuse(({ misuse }) => misuse["no-such-grant"]);
  }
  return asked.length === 0 ? {} : { grants: asked };
};
