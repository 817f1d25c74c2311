import "./no-eval.js";
import type { Asked, Language } from "./view.js";
import { viewOf } from "./view-of.js";

/** The texts of a language are fetched when it is first asked for. */
const textsOf = async (language: Language) =>
  language === "sv"
    ? (await import("../../../src/messages/sv/index.js")).sv
    : (await import("../../../src/messages/en/index.js")).en;

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  void textsOf(data.language).then((texts) => {
    postMessage(viewOf(data, texts));
  });
});
