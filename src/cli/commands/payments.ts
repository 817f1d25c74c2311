import type { DueDay, PaymentRules } from "../../budget/payment/payment-plan.js";
import type { PaymentRow } from "../../budget/payment/payment-row.js";
import { DAY_ADJUSTMENTS } from "../../calendar/day-adjustment.js";
import { paymentsCsv } from "../../documents/csv/payments-csv.js";
import { describePaymentPurpose } from "../../messages/describe/describe-payment.js";
import { formatSek } from "../../money/format-sek.js";
import { sumSek } from "../../money/sek-arithmetic.js";
import { type GivenGrantAmount, paymentsOf } from "../../oversight/money/payments-of.js";
import type { Command, Context, Outcome } from "../command.js";
import { allOf, isGiven, oneOf, sekIn, wordOf, yearIn } from "../given.js";
import { grantsAsked, idIn } from "../grants-asked.js";
import { companionsOf, forEachAgreement, type FoundAgreement } from "../inputs.js";
import { jsonLine } from "../json-line.js";
import { jsonListTo } from "../json-list.js";
import { Misuse } from "../misuse.js";
import type { Line } from "../output.js";
import { tableLines } from "../table.js";
import { sentenceLines, workingOf } from "../working-lines.js";

/** Reads the amount of a grant for a year, `"grant:2020:3570000"`; the surest level, since the caller knows it. */
const amountIn = (text: string): GivenGrantAmount | undefined => {
  const [, grant, yearText = "", sekText = ""] = /^(.+):(\d{4}):([\d.]+)$/.exec(text) ?? [];
  const id = grant === undefined ? undefined : idIn(grant);
  const [year, amount] = [yearIn(yearText), sekIn(sekText)];
  if (id === undefined || year === undefined || amount === undefined) return undefined;
  return { grant: id, year, amount, level: "contractual" };
};

/** Reads a day of the payment period, `"01-31"`: month and day, counted within it. */
const dueIn = (text: string): DueDay | undefined => {
  const [, month, day] = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(text) ?? [];
  return month === undefined ? undefined : { month: Number(month), day: Number(day) };
};

const rulesIn = ({ given }: Context): PaymentRules => {
  const due = oneOf(given, "due", dueIn);
  const bankDays = oneOf(given, "bank-days", wordOf(DAY_ADJUSTMENTS));
  return { ...(due && { due }), ...(bankDays && { bankDays }) };
};

/** `iop payments`: what is to be paid under agreements, and when. */
export const payments: Command = {
  name: "payments",
  options: ["format", "year", "grant", "amount", "due", "bank-days", "with", "working", "input"],
  formats: ["text", "csv", "json", "ndjson"],
  run: async (context) => {
    const { format, given, out, say } = context;
    const year = oneOf(given, "year", yearIn);
    const amounts = allOf(given, "amount", amountIn);
    const assume = rulesIn(context);
    const steps = isGiven(given, "working");
    const { series } = await companionsOf(context);
    const list = format === "json" ? jsonListTo(out, "agreements") : undefined;
    let written = 0;
    const tell = async ({ agreement, nameOf, place }: FoundAgreement): Promise<Outcome> => {
      const asked = grantsAsked(agreement, context, amounts);
      const followed = series.length > 0 ? { series } : {};
      const answer = paymentsOf(agreement, {
        ...(year !== undefined && { year }),
        ...asked,
        amounts,
        assume,
        ...followed,
      });
      written += 1;
      const working = workingOf(answer, { say, nameOf, steps });
      if (format === "csv") {
        if (written > 1) throw new Misuse(({ misuse }) => misuse["one-agreement"]("--format csv"));
        if (answer.ok) await out.write(paymentsCsv(answer.value, { texts: say.library, nameOf, byteOrderMark: true }));
        else await context.err.lines(sentenceLines(working, context.err.width));
      } else if (format === "text") {
        const lines = answer.ok ? paymentLines(answer.value, { agreement, nameOf }, context) : [];
        const heading: Line = [{ style: "strong", text: agreement.title }];
        await out.lines([heading, ...lines, ...sentenceLines(working, out.width), []]);
      } else {
        const told = answer.ok ? { payments: answer.value } : { failure: answer.failure };
        const one = { ...place, agreement: agreement.id, ...told, working };
        await (list === undefined ? out.write(jsonLine(one)) : list.add(one));
      }
      return answer.ok ? 0 : 1;
    };
    const outcome = await forEachAgreement(context, tell);
    await list?.end();
    return outcome;
  },
};

const paymentLines = (
  rows: readonly PaymentRow[],
  { nameOf }: Pick<FoundAgreement, "agreement" | "nameOf">,
  { say, out }: Context,
): readonly Line[] => {
  const { headings, library } = say;
  if (rows.length === 0) return [[say.noPayments]];
  const kr = (amount: PaymentRow["amount"]): string =>
    formatSek(amount, { decimals: "always", language: say.language });
  const cells = rows.map((row) => [
    row.due ?? "–",
    kr(row.amount),
    describePaymentPurpose(row, library),
    row.payees.map(nameOf).join(", "),
  ]);
  const columns = [
    { heading: headings.due },
    { heading: headings.amount, align: "right" },
    { heading: headings.period, wraps: true },
    { heading: headings.payee, wraps: true },
  ] as const;
  const total = [headings.sum, kr(sumSek(rows.map(({ amount }) => amount))), "", ""];
  return tableLines(columns, [...cells, total], out.width);
};
