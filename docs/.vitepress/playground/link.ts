/** What a link to the page carries in its fragment, which browsers send nowhere. */
export interface LinkState {
  readonly on: string;
  readonly lang: string;
  /** Name of an example; else `text` has the agreement. */
  readonly example?: string;
  readonly text?: string;
  readonly report?: string;
  readonly figures?: string;
}

/** A link with more is refused by mail programs and some browsers. */
export const LONGEST_FRAGMENT = 60_000;

/** A text that a link unpacks to at most: a link from elsewhere must not fill the memory. */
const LONGEST_TEXT = 8_000_000;

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
};

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0));

const packed = async (text: string): Promise<string> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return toBase64Url(new Uint8Array(await new Response(stream).arrayBuffer()));
};

const unpacked = async (packedText: string): Promise<string> => {
  const stream = new Blob([fromBase64Url(packedText)]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += piece.value;
    if (text.length > LONGEST_TEXT) throw new RangeError("The link unpacks to too much.");
  }
  return text;
};

const PACKED = ["text", "report", "figures"] as const;

/** The fragment of a link, without `#`. */
export const fragmentOf = async (state: LinkState): Promise<string> => {
  const fields = new URLSearchParams({ on: state.on, lang: state.lang });
  if (state.example !== undefined) fields.set("example", state.example);
  for (const key of PACKED) {
    const value = state[key];
    if (value !== undefined && value !== "") fields.set(key, await packed(value));
  }
  return fields.toString();
};

/** What a fragment carries; nothing of it, where it was not made here. */
export const stateIn = async (fragment: string): Promise<Partial<LinkState>> => {
  const fields = new URLSearchParams(fragment.replace(/^#/, ""));
  if (!fields.has("on") && !fields.has("lang")) return {};
  const state: Record<string, string> = {};
  for (const key of ["on", "lang", "example"]) {
    const value = fields.get(key);
    if (value !== null) state[key] = value;
  }
  try {
    for (const key of PACKED) {
      const value = fields.get(key);
      if (value !== null) state[key] = await unpacked(value);
    }
  } catch {
    return {};
  }
  return state;
};
