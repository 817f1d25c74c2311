/** The names of the commands, in the order of the help. */
export const COMMAND_NAMES = [
  "validate",
  "explain",
  "dates",
  "payments",
  "index",
  "goals",
  "report",
  "schema",
  "redact",
] as const;

/** One of {@link COMMAND_NAMES}. */
export type CommandName = (typeof COMMAND_NAMES)[number];
