const TIME_CODE = /^((?:19|20|21)[0-9]{2})(?:(?:M|-)(0[1-9]|1[0-2])|-?[KQ]([1-4]))?$/;

/**
 * The period of a publisher's time code, as a series writes it: `"2025M10"` is `"2025-10"`, `"2025K3"` and `"2025Q3"`
 * are `"2025-Q3"`, `"2025"` is itself. `undefined` if it is none.
 */
export const periodOfTimeCode = (code: string): string | undefined => {
  const match = TIME_CODE.exec(code);
  if (match === null) return undefined;
  const [, year = "", month, quarter] = match;
  if (month !== undefined) return `${year}-${month}`;
  return quarter === undefined ? year : `${year}-Q${quarter}`;
};
