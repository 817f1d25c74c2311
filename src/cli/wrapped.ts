import { shown } from "./output.js";

/** How many characters a text takes on a line. */
export const widthOf = (text: string): number => [...text].length;

const inPieces = (word: string, width: number): readonly string[] => {
  const characters = [...word];
  if (characters.length <= width) return [word];
  const count = Math.ceil(characters.length / width);
  return Array.from({ length: count }, (_, at) => characters.slice(at * width, (at + 1) * width).join(""));
};

/** A text in lines of a width, broken between words; amounts stay whole, a word that is too long does not. */
export const wrapped = (text: string, width: number): readonly string[] => {
  if (widthOf(text) <= width) return [shown(text)];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/).flatMap((each) => inPieces(each, width))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(shown(line));
      line = word;
    }
  }
  return [...lines, shown(line)];
};
