import type { NameOf } from "../../agreement/names-in.js";
import type { MeetingCalendar } from "../../oversight/follow-up/meeting-calendar.js";
import type { MessageCatalogue } from "../catalogue.js";
import { withoutIdentityNumbers } from "../without-identity-numbers.js";

/**
 * Which meetings an agreement asks for and which are known to be held (Swedish: mötesöversikt i text), a sentence for
 * each body and period.
 *
 * @param nameOf what parts are called, from `namesIn`; their ids, if it is not given
 */
export const describeMeetings = (
  calendar: MeetingCalendar,
  catalogue: Pick<MessageCatalogue, "meetings">,
  nameOf: NameOf = (id) => id,
): readonly string[] => catalogue.meetings(calendar, nameOf).map(withoutIdentityNumbers);
