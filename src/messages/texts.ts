import type { NameOf } from "../agreement/names-in.js";
import { IopError } from "../issues/iop-error.js";
import { withoutIdentityNumbers } from "./without-identity-numbers.js";

/** Something whose text is chosen by its code (Swedish: kod): an issue, a step, an assumption, a failure. */
export interface Coded {
  readonly code: string;
}

/** The things of a union that may have a code, with that code alone. */
type WithCode<Things extends Coded, Code> = Things extends Coded
  ? Code extends Things["code"]
    ? Things & { readonly code: Code }
    : never
  : never;

/** A text for every code of a union (Swedish: texter): one that is missing does not compile. */
export type TextsOf<Things extends Coded> = {
  readonly [Code in Things["code"]]: (thing: WithCode<Things, Code>, nameOf: NameOf) => string;
};

/** A text for a thing of any code. That the thing has the text's own code is what {@link TextsOf} sees to. */
type AnyText = { text(thing: Coded, nameOf: NameOf): string }["text"];

/**
 * The text for a thing (Swedish: text), by its code; what has the form of an identity number is left out.
 *
 * @param nameOf what parts are called; their ids, if it is not given
 * @throws {@link IopError} `usage.no-text` if there is no text for the code, which the types see to.
 */
export function textOf<Thing extends Coded>(thing: Thing, texts: TextsOf<Thing>, nameOf?: NameOf): string;
export function textOf(thing: Coded, texts: Readonly<Record<string, AnyText>>, nameOf: NameOf = (id) => id): string {
  const text = Object.hasOwn(texts, thing.code) ? texts[thing.code] : undefined;
  if (text === undefined) throw new IopError("usage.no-text", "The catalogue has no text for this code.");
  return withoutIdentityNumbers(text(thing, nameOf));
}
