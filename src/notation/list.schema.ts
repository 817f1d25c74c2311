import * as z from "zod/mini";

/** The most elements that any list of a document may have. */
export const LONGEST_LIST = 10_000;

/** A list of a document (Swedish: lista): 0–10 000 elements. Longer lists are one issue, whatever they hold. */
export const listOf = <Element extends z.ZodMiniType>(element: Element): z.ZodMiniArray<Element> =>
  z.array(element).check(z.maxLength(LONGEST_LIST));

/** A list that, where it is given, says something: 1–10 000 elements. */
export const filledListOf = <Element extends z.ZodMiniType>(element: Element): z.ZodMiniArray<Element> =>
  z.array(element).check(z.minLength(1), z.maxLength(LONGEST_LIST));
