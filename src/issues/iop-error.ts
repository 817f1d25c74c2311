/** What the caller did wrong (Swedish: kod för felanvändning); `usage.` and the name of the thing misused. */
export type UsageCode = `usage.${string}`;

/**
 * A programmer's mistake (Swedish: programmeringsfel): the only thing this library throws.
 *
 * Faults of a document are issues and a calculation that lacks something gives a failure; neither is thrown. The
 * message never repeats the offending value, which may be personal data.
 */
export class IopError extends Error {
  override readonly name = "IopError";
  readonly code: UsageCode;

  constructor(code: UsageCode, message: string) {
    super(message);
    this.code = code;
  }
}
