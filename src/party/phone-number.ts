/** A space, also one that no line breaks at. */
const SPACE = "[ \\u00a0]";

/**
 * A Swedish number: `0` or `+46`, area code, perhaps a mark, and the subscriber's digits, together or in groups of two
 * and three. A year and a serial number before it (`2016-0135…`) make it part of something else.
 */
const PHONE_NUMBER = /* @__PURE__ */ new RegExp(
  [
    "(?<![0-9+])(?<![0-9][-./:])",
    `(?:(?:\\+|00)46${SPACE}?-?(?:\\(0\\)${SPACE}?)?|\\(?0)`,
    `(?<area>[1-9][0-9]{0,2})\\)?(?<mark>${SPACE}?[-/\\u2010-\\u2013]${SPACE}?|${SPACE}?)`,
    `(?<subscriber>[0-9]{2,3}(?:${SPACE}?[0-9]{2,3}){1,3})`,
    "(?![0-9])(?![-/.:][0-9])",
  ].join(""),
  "g",
);

/** An amount in groups of three, `050 000 000`, of which more stands before. */
const PART_OF_AN_AMOUNT = /* @__PURE__ */ new RegExp(`^[0-9]{3}(?:${SPACE}[0-9]{3})+$`);

/** How many digits follow the first zero, or the country code. */
const DIGITS = { least: 7, leastTogether: 8, most: 9, leastOfSubscriber: 5 } as const;

/**
 * Where Swedish phone numbers stand in a text (Swedish: telefonnummer): first and last position, the last not included.
 * Whose they are, a person's or a switchboard's, cannot be seen. Time grows with the text.
 */
export const phoneNumbersIn = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(PHONE_NUMBER)].flatMap(({ 0: number, index, groups = {} }) => {
    const { area = "", mark = "", subscriber = "" } = groups;
    const own = subscriber.replaceAll(/[^0-9]/g, "").length;
    const digits = area.length + own;
    if (digits > DIGITS.most) return [];
    if (mark === "" ? digits < DIGITS.leastTogether || own < subscriber.length : digits < DIGITS.least) return [];
    if (mark !== "" && own < DIGITS.leastOfSubscriber) return [];
    const before = text.slice(Math.max(0, index - 2), index);
    if (PART_OF_AN_AMOUNT.test(number) && /[0-9][ \u00a0]$/.test(before)) return [];
    return [{ start: index, end: index + number.length }];
  });
