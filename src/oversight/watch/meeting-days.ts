import { basisOf } from "../../explanation/basis.js";
import type { WatchSource } from "./watch-source.js";

/** Meetings of the parties' bodies: how often is said, a day never. */
export const meetingDays: WatchSource = ({ agreement: { bodies = [] } }) =>
  bodies.flatMap((body) => {
    const { id, meetings } = body;
    if (meetings === undefined) return [];
    const { atLeast, per } = meetings;
    const often = { ...(atLeast === undefined ? {} : { atLeast }), ...(per === undefined ? {} : { per }) };
    return [{ remark: { code: "watch.meetings-not-stated", params: { body: id, ...often }, basis: basisOf(body) } }];
  });
