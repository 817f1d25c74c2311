import * as z from "zod/mini";
import { DAY_ADJUSTMENTS } from "./day-adjustment.js";

/** Schema of a {@link DayAdjustment}. */
export const DayAdjustmentSchema = z.enum(DAY_ADJUSTMENTS);
