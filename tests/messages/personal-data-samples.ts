import type { Redaction } from "../../src/json/redaction.js";
import type { PersonalDataIssue } from "../../src/messages/personal-data-issue.js";
import { PERSONAL_DATA_KINDS } from "../../src/party/personal-data.js";
import type { Samples } from "./sample.js";

const inText = [
  { params: { kind: "phone-number", count: 2 } },
  ...PERSONAL_DATA_KINDS.map((kind) => ({ params: { kind, count: 1 } })),
] as const;

/** What issues on personal data may hold. */
export const personalDataIssueSamples: Samples<PersonalDataIssue, "params"> = {
  "personal-data.in-text": inText,
  "report.personal-data-in-text": inText,
};

/** Redactions that took away nothing, and one that took away something of every kind. */
export const redactions: readonly Pick<Redaction<unknown>, "removed" | "limits">[] = [
  { removed: [], limits: ["no-secrecy-review", "names-not-looked-for"] },
  {
    removed: [
      ...[...PERSONAL_DATA_KINDS, ...(["part", "text", "extensions"] as const)].map((kind) => ({ path: "/a", kind })),
      { path: "/b", kind: "phone-number" },
    ],
    limits: [],
  },
];
