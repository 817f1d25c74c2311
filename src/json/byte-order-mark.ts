/** A text without the mark that some editors put first (Swedish: byteordningsmärke, BOM); it counts as no column. */
export const withoutByteOrderMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);
