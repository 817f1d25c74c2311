/** Greatest number of octets on a line, its end not counted (RFC 5545, section 3.1). */
const OCTETS_PER_LINE = 75;

/** How many octets a character takes in UTF-8. */
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** A line with its end, folded at 75 octets; the space that begins a line folded on is one of them. */
export const folded = (line: string): string => {
  let written = "";
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > OCTETS_PER_LINE) {
      written += "\r\n ";
      octets = 1;
    }
    written += character;
    octets += more;
  }
  return `${written}\r\n`;
};

/**
 * A value of the type TEXT (RFC 5545, section 3.3.11). Characters that a calendar cannot hold are left out: control
 * characters but tab and line breaks; half a surrogate pair is written as U+FFFD.
 */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n")
    .replace(/[^\P{Cc}\t]/gu, "")
    .replace(/\p{Cs}/gu, "\uFFFD");
