import type { Agreement } from "../agreement/agreement.js";
import type { JsonPointer } from "../notation/json-pointer.js";
import { jsonPointer } from "../notation/json-pointer.js";
import type { Id } from "../notation/id.js";
import type { SectionTopic } from "../party/section.js";

/** Topics on which officials expect an agreement to say something (Swedish: väntade ämnen). */
export const EXPECTED_TOPICS = [
  "vat",
  "repayment",
  "audit",
  "public-access",
  "secrecy",
  "personal-data",
  "insurance",
] as const satisfies readonly SectionTopic[];

/** Something that an agreement leaves open (Swedish: sådant som lämnas öppet). */
export type OpenMatter =
  | { readonly code: "open.silent-on"; readonly topic: (typeof EXPECTED_TOPICS)[number] }
  | { readonly code: "open.notice-counting" | "open.notice-form" | "open.notice-weekends"; readonly path: JsonPointer }
  | { readonly code: "open.number-of-extensions" | "open.extension-terms"; readonly path: JsonPointer }
  | { readonly code: "open.due-day" | "open.bank-day-rule" | "open.payment-timing"; readonly path: JsonPointer }
  | { readonly code: "open.volunteer-hours-and-rate"; readonly path: JsonPointer }
  | { readonly code: "open.decision-rule-for-other-matters"; readonly path: JsonPointer; readonly body: Id };

/**
 * What an agreement leaves open (Swedish: vad överenskommelsen lämnar öppet): fields that its clauses have no word on,
 * and topics that none of its sections is about. It is advice, not a fault; nothing is filled in.
 *
 * @example
 * const agreement = { term: { period: {}, extension: { kind: "option-without-terms" } } };
 * openMatters(agreement)[0].code; // "open.extension-terms"
 */
export const openMatters = (agreement: Agreement): readonly OpenMatter[] => [
  ...inTerm(agreement),
  ...inPayment(agreement),
  ...inBudgets(agreement),
  ...inBodies(agreement),
  ...silences(agreement),
];

const inTerm = ({ term }: Agreement): readonly OpenMatter[] => {
  const notice = (term.notice ?? []).flatMap((clause, position): readonly OpenMatter[] => {
    const path = jsonPointer(["term", "notice", position]);
    const counted = clause.counting !== undefined || clause.convention === "full-calendar-months";
    return [
      ...(counted ? [] : [{ code: "open.notice-counting", path } as const]),
      ...(clause.form === undefined ? [{ code: "open.notice-form", path } as const] : []),
      ...(clause.lastDay === undefined ? [{ code: "open.notice-weekends", path } as const] : []),
    ];
  });
  const path = "/term/extension";
  switch (term.extension?.kind) {
    case "option-without-terms":
      return [...notice, { code: "open.extension-terms", path }];
    case "by-agreement":
    case "automatic":
      return term.extension.times === undefined ? [...notice, { code: "open.number-of-extensions", path }] : notice;
    default:
      return notice;
  }
};

const inPayment = ({ grants = [] }: Agreement): readonly OpenMatter[] =>
  grants.flatMap(({ payment }, position): readonly OpenMatter[] => {
    if (payment === undefined) return [];
    const path = jsonPointer(["grants", position, "payment"]);
    const hasOwnDays = (payment.ownDays ?? []).length > 0;
    return [
      ...(payment.timing === undefined && !hasOwnDays ? [{ code: "open.payment-timing", path } as const] : []),
      ...(payment.due === undefined && !hasOwnDays ? [{ code: "open.due-day", path } as const] : []),
      ...(payment.bankDays === undefined ? [{ code: "open.bank-day-rule", path } as const] : []),
    ];
  });

const inBudgets = ({ budgets = [] }: Agreement): readonly OpenMatter[] =>
  budgets.flatMap(({ lines }, budget) =>
    lines.flatMap(({ form, cells }, line): readonly OpenMatter[] =>
      form === "volunteer-hours" &&
      cells.some(({ hours, hourlyRate }) => hours === undefined || hourlyRate === undefined)
        ? [{ code: "open.volunteer-hours-and-rate", path: jsonPointer(["budgets", budget, "lines", line]) }]
        : [],
    ),
  );

const inBodies = ({ bodies = [] }: Agreement): readonly OpenMatter[] =>
  bodies.flatMap(({ id, decisionRules }, position): readonly OpenMatter[] =>
    decisionRules === undefined || decisionRules.some(({ covers }) => covers.includes("all-matters"))
      ? []
      : [
          {
            code: "open.decision-rule-for-other-matters",
            path: jsonPointer(["bodies", position, "decisionRules"]),
            body: id,
          },
        ],
  );

const silences = ({ sections = [], grants = [] }: Agreement): readonly OpenMatter[] => {
  const spokenOf = new Set<SectionTopic>(sections.map(({ topic }) => topic));
  if (grants.some(({ vat }) => vat !== undefined)) spokenOf.add("vat");
  if (grants.some(({ repayment }) => repayment !== undefined)) spokenOf.add("repayment");
  return EXPECTED_TOPICS.filter((topic) => !spokenOf.has(topic)).map((topic) => ({ code: "open.silent-on", topic }));
};
