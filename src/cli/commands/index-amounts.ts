import type { Agreement } from "../../agreement/agreement.js";
import type { Grant } from "../../budget/grant/grant.js";
import { grantOfYear } from "../../budget/grant/grant-of-year.js";
import { yearOf } from "../../calendar/calendar-date.js";
import type { Answer } from "../../explanation/answer.js";
import { type FirstAmount, indexedAmounts } from "../../indexation/indexed-amounts.js";
import type { IndexationClause } from "../../indexation/indexation-clause.js";
import type { IndexedAmount } from "../../indexation/indexed-year.js";
import type { KnownWorking } from "../../messages/catalogue.js";
import { formatPercentage } from "../../money/format-percentage.js";
import { formatSek } from "../../money/format-sek.js";
import { dayInSweden } from "../clock.js";
import type { Command, Context, Outcome } from "../command.js";
import { isGiven, oneOf, sekIn, yearIn } from "../given.js";
import { grantsAsked } from "../grants-asked.js";
import { companionsOf, forEachAgreement, type FoundAgreement } from "../inputs.js";
import { jsonLine } from "../json-line.js";
import { jsonListTo } from "../json-list.js";
import type { Line } from "../output.js";
import { tableLines } from "../table.js";
import { sentenceLines, workingOf } from "../working-lines.js";

/** Reads a year and its amount, `"2019:3500000"`. */
const firstIn = (text: string): FirstAmount | undefined => {
  const [, yearText = "", sekText = ""] = /^(\d{4}):([\d.]+)$/.exec(text) ?? [];
  const [year, amount] = [yearIn(yearText), sekIn(sekText)];
  return year === undefined || amount === undefined ? undefined : { year, amount };
};

/** The amount to start from: as given, or what the agreement has for the year before the first that is indexed. */
const firstOf = (
  grant: Grant,
  clause: IndexationClause,
  { term }: Agreement,
): Answer<FirstAmount, KnownWorking> | undefined => {
  const begins = term.period.from;
  const year = clause.firstYear === undefined ? begins && yearOf(begins) : clause.firstYear - 1;
  return year === undefined ? undefined : grantOfYear(grant, year, { term: term.period });
};

/** `iop index`: the amounts of grants that follow an index, by their clauses and the published figures given. */
export const index: Command = {
  name: "index",
  options: ["format", "with", "grant", "first", "until", "preliminary", "working", "input"],
  formats: ["text", "json", "ndjson"],
  run: async (context) => {
    const { format, given, host, out, say } = context;
    const until = oneOf(given, "until", yearIn) ?? yearOf(dayInSweden(host.now()));
    const givenFirst = oneOf(given, "first", firstIn);
    const preliminary = isGiven(given, "preliminary") ? "use" : "refuse";
    const steps = isGiven(given, "working");
    const { series } = await companionsOf(context);
    const list = format === "json" ? jsonListTo(out, "grants") : undefined;

    const answerFor = (grant: Grant, clause: IndexationClause, agreement: Agreement) => {
      const first = givenFirst ?? firstOf(grant, clause, agreement);
      if (first === undefined || ("ok" in first && !first.ok)) return first;
      const from = "ok" in first ? first.value : first;
      return indexedAmounts(clause, { first: from, through: until, series, preliminary });
    };

    const tell = async ({ agreement, nameOf, place }: FoundAgreement): Promise<Outcome> => {
      const { grants: asked } = grantsAsked(agreement, context);
      const clauses = new Map((agreement.indexation ?? []).map((clause) => [clause.id, clause]));
      let outcome: Outcome = 0;
      let told = 0;
      for (const grant of agreement.grants ?? []) {
        const clause = grant.indexation === undefined ? undefined : clauses.get(grant.indexation);
        if (clause === undefined || (asked !== undefined && !asked.includes(grant.id))) continue;
        told += 1;
        const answer = answerFor(grant, clause, agreement);
        const working = answer === undefined ? [say.noFirstAmount] : workingOf(answer, { say, nameOf, steps });
        if (answer?.ok !== true) outcome = 1;
        if (format === "text") {
          const heading = `${agreement.title}: ${nameOf(grant.id)} (${clause.id})`;
          const table = answer?.ok === true ? amountLines(answer.value, context) : [];
          await out.lines([[{ style: "strong", text: heading }], ...table, ...sentenceLines(working, out.width), []]);
        } else {
          const found = answer?.ok === true ? { amounts: answer.value } : { failure: answer?.failure };
          const one = { ...place, agreement: agreement.id, grant: grant.id, clause: clause.id, ...found, working };
          await (list === undefined ? out.write(jsonLine(one)) : list.add(one));
        }
      }
      if (told === 0 && format === "text") {
        await out.lines([[{ style: "strong", text: agreement.title }], [say.noIndexation], []]);
      }
      return outcome;
    };
    const outcome = await forEachAgreement(context, tell);
    await list?.end();
    return outcome;
  },
};

const amountLines = (amounts: readonly IndexedAmount[], { say, out }: Context): readonly Line[] => {
  const { headings, language } = say;
  const rows = amounts.map(({ year, amount, change }) => [
    String(year),
    formatSek(amount, { decimals: "always", language }),
    formatPercentage(change, { language }),
  ]);
  const columns = [
    { heading: headings.year },
    { heading: headings.amount, align: "right" },
    { heading: headings.change, align: "right" },
  ] as const;
  return tableLines(columns, rows, out.width);
};
