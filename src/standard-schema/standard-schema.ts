/** A place in a value by keys and positions, and what is to be said of it (Swedish: anmärkning till ett formulär). */
export interface StandardSchemaIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/** What a {@link StandardSchema} gives (Swedish: resultat): the value, or what is wrong with it. */
export type StandardSchemaResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardSchemaIssue[] };

/**
 * What forms, routers and other libraries know a validator by (Swedish: gemensamt gränssnitt för validering): Standard
 * Schema, version 1. Always answers at once, never by a promise.
 *
 * Source: https://standardschema.dev.
 */
export interface StandardSchema<Input, Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: "iop-sdk";
    /** What is wrong with a value, or the value as it was read. */
    readonly validate: (value: unknown) => StandardSchemaResult<Output>;
    /** For the compiler only; absent when the program runs. */
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
