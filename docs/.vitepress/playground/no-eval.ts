/** The page forbids `eval`; zod must not even try whether it may. To be imported before the library. */
import * as z from "zod/mini";

z.config({ jitless: true });
