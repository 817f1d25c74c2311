/** Luhn's method over ten digits: every second doubled from the first, digits added, a multiple of ten. */
export const hasCheckDigit = (digits: string): boolean => {
  const sum = [...digits].reduce((total, digit, position) => {
    const weighted = Number(digit) * (position % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
};
