import type { Context } from "./command.js";

/** Tells on a terminal how far a long input has come; silent elsewhere and for what is soon done. */
export interface Progress {
  readonly step: (documents: number) => Promise<void>;
  /** Takes the line away, before anything else is written. */
  readonly clear: () => Promise<void>;
}

const FIRST_AFTER = 1000;
const EVERY = 200;
const ERASE = "\r\u001B[K";

const SILENT: Progress = { step: () => Promise.resolve(), clear: () => Promise.resolve() };

/** Begins to tell. */
export const progressOf = ({ host, err, say }: Context): Progress => {
  // Between lines on the same terminal it would only flicker; there the lines themselves tell.
  if (host.stderr.isTTY !== true || host.stdout.isTTY === true) return SILENT;
  let next = host.now() + FIRST_AFTER;
  let isShown = false;
  return {
    step: async (documents) => {
      const now = host.now();
      if (now < next) return;
      next = now + EVERY;
      isShown = true;
      await err.write(`${ERASE}${say.progress(documents)}`);
    },
    clear: async () => {
      if (isShown) await err.write(ERASE);
      isShown = false;
    },
  };
};
