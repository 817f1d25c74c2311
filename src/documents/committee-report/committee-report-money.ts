import type { FinancingShares } from "../../budget/contribution/financing-shares.js";
import { describeFailure } from "../../messages/describe/describe-failure.js";
import { sumSek } from "../../money/sek-arithmetic.js";
import type { CommitteeReport } from "../../oversight/committee-report/committee-report.js";
import type { ReportedGrant, ReportedMoney, ReportedShares } from "../../oversight/committee-report/reported-money.js";
import { columnsOf, type ReportWords } from "./committee-report-words.js";
import { bullets, heading, paragraph, table } from "./markdown.js";

/** The money of a report: grants year by year, payments, who finances, and outcomes. */
export const moneyChapter = ({ money }: CommitteeReport, words: ReportWords): readonly string[] => {
  const { own } = words;
  const { grants, shares, outcomes, bound } = money;
  const chapter = [
    ...grants.flatMap((grant) => grantPart(grant, words)),
    ...(bound?.ok === true ? [paragraph(own.bound(bound.value))] : []),
    ...grants.flatMap((grant) => paymentsPart(grant, money.year, words)),
    ...shares.flatMap((each) => sharesPart(each, words)),
    ...outcomes.flatMap((outcome) => outcomePart(outcome, words)),
  ];
  return [heading(2, own.chapters.money), ...(chapter.length === 0 ? [paragraph(own.nothing.money)] : chapter)];
};

const grantPart = (grant: ReportedGrant, words: ReportWords): readonly string[] => {
  const { own, nameOf, texts } = words;
  const rows = grant.years.map((year) => [String(year.year), own.amountOfYear(year), own.levelOfYear(year)]);
  const lacking = grant.years.flatMap(({ given, indexed, amount, stated }) =>
    given !== undefined ||
    indexed !== undefined ||
    amount.ok ||
    stated.length > 0 ||
    amount.failure.code === "grant.nothing-for-year"
      ? []
      : [describeFailure(amount.failure, texts, nameOf)],
  );
  return [
    heading(3, `${own.parts.years}: ${nameOf(grant.grant)}`),
    paragraph(own.fromTo(grant, nameOf)),
    ...table(columnsOf(words, "year", "amount>", "level"), rows),
    ...bullets([...new Set([...lacking, ...figuresLacking(grant, words)])]),
  ];
};

/** Why published figures do not give the amounts of some years. */
const figuresLacking = ({ indexed }: ReportedGrant, { texts, nameOf }: ReportWords): readonly string[] => {
  if (indexed === undefined) return [];
  if (!indexed.ok) return [describeFailure(indexed.failure, texts, nameOf)];
  return indexed.value.flatMap((each) =>
    each.ground === "unknown" ? [describeFailure(each.lacking, texts, nameOf)] : [],
  );
};

const paymentsPart = ({ grant, payments }: ReportedGrant, year: number, words: ReportWords): readonly string[] => {
  const { own, nameOf, texts } = words;
  const title = heading(3, `${own.payments(year)}: ${nameOf(grant)}`);
  if (!payments.ok) return [title, paragraph(own.noPayments(describeFailure(payments.failure, texts, nameOf)))];
  if (payments.value.length === 0) return [title, paragraph(own.nothing.payments)];
  const rows = payments.value.map(({ period, due, amount }) => [
    own.period(period),
    due ?? own.notStated,
    own.sek(amount),
  ]);
  const total = own.sek(sumSek(payments.value.map(({ amount }) => amount)));
  return [title, ...table(columnsOf(words, "for", "due", "amount>"), [...rows, [own.total, "", total]])];
};

const sharesPart = ({ period, total, cash }: ReportedShares, words: ReportWords): readonly string[] => {
  const { own, nameOf, texts } = words;
  const title = heading(3, own.shares(nameOf(period)));
  if (!total.ok) return [title, paragraph(describeFailure(total.failure, texts, nameOf))];
  const inMoney = cash.ok && cash.value.whole !== total.value.whole ? sharesTable(cash.value, words) : [];
  return [title, ...sharesTable(total.value, words), ...inMoney];
};

const sharesTable = (shares: FinancingShares, words: ReportWords): readonly string[] => {
  const { own, nameOf, texts } = words;
  const parties = shares.shares.map(({ party, amount, share }) => [nameOf(party), own.sek(amount), own.percent(share)]);
  const { sides = [] } = shares;
  const bySide = sides.length < shares.shares.length ? sides : [];
  const rows = bySide.map(({ side, amount, share }) => [texts.words.sides[side], own.sek(amount), own.percent(share)]);
  return [
    paragraph(own.shareBase(shares)),
    ...table(columnsOf(words, "party", "brings-in>", "share>"), [...parties, ...rows]),
  ];
};

const outcomePart = (
  { report, period, deviations }: ReportedMoney["outcomes"][number],
  words: ReportWords,
): readonly string[] => {
  const { own, nameOf, texts } = words;
  const title = heading(3, own.outcome(nameOf(period), nameOf(report)));
  if (!deviations.ok) return [title, paragraph(describeFailure(deviations.failure, texts, nameOf))];
  const { lines, sides } = deviations.value;
  const rows = [
    ...lines.map(({ line, ...each }) => ({ name: nameOf(line), ...each })),
    ...sides.map(({ side, ...each }) => ({ name: own.side(side), ...each })),
  ].map(({ name, budgeted, outcome, ...deviation }) => [
    name,
    own.sek(budgeted),
    own.sek(outcome),
    own.deviation(deviation),
  ]);
  const rest = texts.deviations({ ...deviations.value, lines: [], sides: [] }, nameOf);
  return [title, ...table(columnsOf(words, "line", "budget>", "outcome>", "deviation>"), rows), ...bullets(rest)];
};
