import type { NoticeEffect } from "../../term/notice-effect.js";
import type { MessageCatalogue } from "../catalogue.js";

/** What a notice does (Swedish: uppsägningens verkan i text), and when the agreement ends. */
export const describeNoticeEffect = (effect: NoticeEffect, catalogue: Pick<MessageCatalogue, "noticeEffect">): string =>
  catalogue.noticeEffect(effect);
