import type { Agreement } from "../../src/agreement/agreement.js";
import { smallAgreement } from "../fixtures/small-agreement.js";

/** The small agreement, which has no fault, past the compiler. */
export const parsedSmallAgreement = smallAgreement as unknown as Agreement;
