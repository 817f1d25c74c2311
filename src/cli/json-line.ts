/** A value as a line of a stream. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;
