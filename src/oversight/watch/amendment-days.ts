import { type Basis, basisOf } from "../../explanation/basis.js";
import { inEffectFrom } from "../amendments/amendments-in-order.js";
import type { FoundDate, Remark, WatchSource } from "./watch-source.js";

/** The first days on which amendments have effect: they are signed, and in force. */
export const amendmentDays: WatchSource = ({ agreement: { amendments = [] } }) =>
  amendments.map((amendment): FoundDate | Remark => {
    const { id, inForceFrom, decision } = amendment;
    const day = inEffectFrom(amendment);
    if (day === undefined) {
      return { remark: { code: "amendment.not-signed", params: { amendment: id, inForceFrom }, basis: basisOf({}) } };
    }
    const basis: Basis = decision === undefined ? basisOf({}) : { kind: "decision", decision };
    return { date: { code: "watch.amendment-takes-effect", day, params: { amendment: id }, basis }, of: [id] };
  });
