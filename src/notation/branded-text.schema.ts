import * as z from "zod/mini";

/**
 * A schema for a branded text: what the pattern accepts *is* the brand, so zod and the published JSON Schema agree.
 *
 * The format's name is what an issue says was expected (`json.wrong-format`).
 */
export const brandedText = <Brand extends string>(format: string, pattern: RegExp): z.ZodMiniType<Brand, Brand> =>
  z.stringFormat(format, pattern) as unknown as z.ZodMiniType<Brand, Brand>;
