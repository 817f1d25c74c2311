/** An address ends before its `@` with at most as many characters, and goes on after it with at most as many. */
const LONGEST = { local: 64, domain: 255 } as const;

const LOCAL = /[\p{L}\p{N}_%+'&](?:[\p{L}\p{N}._%+'&-]*[\p{L}\p{N}_%+'&-])?$/u;
const DOMAIN = /^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;

/** Words of addresses that go to a function and not to a person: `info@`, `registrator.social@`. */
const OF_A_FUNCTION = new Set([
  ...["info", "information", "kontakt", "contact", "registrator", "registratur", "registraturen", "diarium", "diariet"],
  ...["diarie", "post", "epost", "mail", "mejl", "hej", "hello", "support", "service", "kundtjanst", "kundtjänst"],
  ...["kundcenter", "kontaktcenter", "medborgarservice", "reception", "receptionen", "vaxel", "växel", "press"],
  ...["media", "faktura", "fakturor", "invoice", "ekonomi", "bidrag", "upphandling", "inkop", "inköp", "dataskydd"],
  ...["dataskyddsombud", "dpo", "gdpr", "admin", "administration", "office", "noreply", "no-reply", "webmaster"],
  ...["medlem", "medlemskap", "volontar", "volontär", "iop", "civilsamhalle", "civilsamhälle", "forening", "förening"],
]);
const OF_A_UNIT =
  /(?:n[aä]mnd|f[oö]rvaltning|kommun|styrelse|kansli|avdelning|enhet|region|myndighet|stadsmission)(?:e?n|e?t)?$/;

/** Whether an address goes to a function or a unit, by the words before its `@` (Swedish: funktionsadress). */
const goesToAFunction = (local: string): boolean =>
  local
    .toLowerCase()
    .replace(/\+.*/, "")
    .split(/[._]/)
    .some((word) => OF_A_FUNCTION.has(word) || OF_A_UNIT.test(word));

/**
 * Where e-mail addresses stand in a text (Swedish: e-postadresser), but for those of functions and units (`info@`,
 * `registrator@`, `socialnamnden@`): first and last position, the last not included. Time grows with the text.
 */
export const eMailAddressesIn = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const found: { readonly start: number; readonly end: number }[] = [];
  for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
    const domain = DOMAIN.exec(text.slice(at + 1, at + 1 + LONGEST.domain))?.[0];
    if (domain === undefined) continue;
    const local = LOCAL.exec(text.slice(Math.max(0, at - LONGEST.local), at))?.[0];
    if (local !== undefined && !goesToAFunction(local)) {
      found.push({ start: at - local.length, end: at + 1 + domain.length });
    }
  }
  return found;
};
