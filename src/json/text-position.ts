/** A place in a text (Swedish: rad och kolumn), both counted from 1, the column in UTF-16 units, as editors do. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** Makes the function that gives the position of a UTF-16 unit, counted from 0. Lines end by LF, CR LF or CR. */
export const positionsIn = (text: string): ((unit: number) => TextPosition) => {
  const starts = [0];
  for (const lineEnd of text.matchAll(/\r\n?|\n/g)) starts.push(lineEnd.index + lineEnd[0].length);
  return (unit) => {
    let [line, after] = [0, starts.length];
    while (after - line > 1) {
      const middle = Math.floor((line + after) / 2);
      if ((starts[middle] ?? 0) <= unit) line = middle;
      else after = middle;
    }
    return { line: line + 1, column: unit - (starts[line] ?? 0) + 1 };
  };
};
