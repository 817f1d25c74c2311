import * as z from "zod/mini";

/** A whole number (Swedish: heltal) between two bounds, both included. */
export const wholeNumber = (least: number, greatest: number): z.ZodMiniNumberFormat =>
  z.int().check(z.gte(least), z.lte(greatest));

/** A number (Swedish: tal) between two bounds, both included. */
export const numberWithin = (least: number, greatest: number): z.ZodMiniNumber =>
  z.number().check(z.gte(least), z.lte(greatest));
