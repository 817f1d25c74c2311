declare const idBrand: unique symbol;

/**
 * Identifier of a part of a document (Swedish: beteckning), unique within the document.
 *
 * 1–100 characters: letters a–z, digits, and `. _ : -`, the first a letter or a digit.
 */
export type Id = string & { readonly [idBrand]: "Id" };

/** The form of an {@link Id}, also published in the JSON Schema. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

/** Whether a text has the form of an {@link Id} (Swedish: är en beteckning). */
export const isId = (text: string): text is Id => ID_PATTERN.test(text);
