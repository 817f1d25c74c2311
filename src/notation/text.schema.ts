import * as z from "zod/mini";
import { brandedText } from "./branded-text.schema.js";

/** A name, a title, a heading (Swedish: rad): 1–500 characters. */
export const LineSchema = z.string().check(z.minLength(1), z.maxLength(500));

/** Running text (Swedish: löptext): 1–20 000 characters, line breaks allowed. */
export const ProseSchema = z.string().check(z.minLength(1), z.maxLength(20_000));

/** An address on the web (Swedish: webbadress), `http` or `https`, at most 2 000 characters after it. */
export const WebAddressSchema = brandedText<string>("web-address", /^https?:\/\/[^\s]{1,2000}$/);
