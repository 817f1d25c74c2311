/**
 * Reads an agreement, checks it and prints what an official needs to know of it.
 *
 *   npm run demo
 *   npm run demo -- --lang en --on 2021-02-01
 *   npm run demo -- my-agreement.json
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type Agreement,
  type Answer,
  calendarDate,
  describeAssumption,
  describeExtensionDeadline,
  describeFailure,
  describeIssue,
  describeLatestNotice,
  describeNoticeEffect,
  describeOpenMatter,
  describePayment,
  describeShares,
  describeStatus,
  explain,
  extensionDeadline,
  financingShares,
  formatSek,
  type KnownWorking,
  latestNoticeDate,
  namesIn,
  noticeEffect,
  openMatters,
  parseAgreementText,
  paymentSchedule,
  statusOn,
  sumSek,
  validateAgreement,
  yearOf,
} from "iop-sdk";
import { en } from "iop-sdk/messages/en";
import { sv } from "iop-sdk/messages/sv";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lang: { type: "string", default: "sv" },
    on: { type: "string", default: "2020-02-01" },
  },
});
const language = values.lang === "en" ? "en" : "sv";
const texts = { sv, en }[language];
const on = calendarDate(values.on);
const file = positionals[0] ?? new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url);

const HEADINGS = {
  sv: {
    parties: "Parter",
    term: `Period och läge ${on}`,
    notice: "Uppsägning",
    givenOn: `Om en part säger upp ${on}`,
    extension: "Förlängning",
    payments: "Utbetalningar",
    total: "Summa",
    shares: "Finansiering",
    issues: "Att se över",
    open: "Vad överenskommelsen lämnar öppet",
    assumed: "Antaget",
  },
  en: {
    parties: "Parties",
    term: `Term, and how it stands on ${on}`,
    notice: "Notice",
    givenOn: `If a party gives notice on ${on}`,
    extension: "Extension",
    payments: "Payments",
    total: "Sum",
    shares: "Financing",
    issues: "To look at",
    open: "What the agreement leaves open",
    assumed: "Assumed",
  },
}[language];

/** A terminal breaks lines where it likes; no-break spaces would only be in the way of a search. */
const print = (line = "") => {
  console.log(line.replaceAll("\u00a0", " "));
};
const heading = (text: string) => {
  print(`\n${text}\n${"─".repeat(text.length)}`);
};

const show = (agreement: Agreement) => {
  const nameOf = namesIn(agreement);
  const year = yearOf(agreement.term.period.from ?? on);
  /** What an answer took for granted, each once. */
  const printAssumptions = (...answers: readonly Answer<unknown, KnownWorking>[]) => {
    const assumed = answers.flatMap((answer) => (answer.ok ? answer.assumptions : []));
    const lines = assumed.map((assumption) => describeAssumption(assumption, texts, nameOf));
    for (const line of new Set(lines)) print(`  ${HEADINGS.assumed}: ${line}`);
  };

  print(agreement.title);

  heading(HEADINGS.parties);
  for (const { id, through } of agreement.parties) {
    print(`• ${nameOf(id)}${through === undefined ? "" : ` (${nameOf(through)})`}`);
  }

  heading(HEADINGS.term);
  const status = statusOn(agreement, { on });
  if (status.ok) {
    print(`• ${agreement.term.period.from ?? "?"} – ${agreement.term.period.through ?? "?"}`);
    for (const line of describeStatus(status.value, texts)) print(`• ${line}`);
    printAssumptions(status);
  }

  heading(HEADINGS.notice);
  for (const clause of agreement.term.notice ?? []) {
    const latest = latestNoticeDate(agreement.term, clause);
    if (latest.ok) for (const line of describeLatestNotice(latest.value, texts)) print(`• ${line}`);
    for (const line of explain(latest, texts, nameOf)) print(`  ${line}`);
    const effect = noticeEffect(agreement.term, { clause, given: on });
    const does = effect.ok ? describeNoticeEffect(effect.value, texts) : describeFailure(effect.failure, texts);
    print(`• ${HEADINGS.givenOn}: ${does}`);
  }

  heading(HEADINGS.extension);
  const extension = extensionDeadline(agreement.term);
  if (extension.ok) {
    for (const line of describeExtensionDeadline(extension.value, texts)) print(`• ${line}`);
    printAssumptions(extension);
  } else print(`• ${describeFailure(extension.failure, texts)}`);

  for (const grant of agreement.grants ?? []) {
    heading(`${HEADINGS.payments} ${String(year)}`);
    const payments = paymentSchedule(grant, { term: agreement.term.period, year });
    if (!payments.ok) {
      print(`• ${describeFailure(payments.failure, texts)}`);
      continue;
    }
    for (const payment of payments.value) print(`• ${describePayment(payment, texts, nameOf)}`);
    const total = sumSek(payments.value.map(({ amount }) => amount));
    print(`  ${HEADINGS.total}: ${formatSek(total, { decimals: "always", language })}`);
    printAssumptions(payments);
  }

  const [budget] = agreement.budgets ?? [];
  const [firstPeriod] = budget?.periods ?? [];
  if (budget !== undefined && firstPeriod !== undefined) {
    heading(`${HEADINGS.shares} ${nameOf(firstPeriod.id)}`);
    const shares = financingShares(budget, { period: firstPeriod.id, of: "total" });
    if (shares.ok) {
      for (const line of describeShares(shares.value, texts, nameOf)) print(`• ${line}`);
      printAssumptions(shares);
    } else print(`• ${describeFailure(shares.failure, texts)}`);
  }

  heading(HEADINGS.issues);
  for (const issue of validateAgreement(agreement)) {
    print(`• ${texts.words.severities[issue.severity]}: ${describeIssue(issue, texts, nameOf)}`);
  }

  heading(HEADINGS.open);
  for (const matter of openMatters(agreement)) print(`• ${describeOpenMatter(matter, texts, nameOf)}`);
};

const read = parseAgreementText(readFileSync(file, "utf8"));
if (read.ok) show(read.value);
else {
  for (const issue of read.issues)
    print(`${String(issue.position.line)}:${String(issue.position.column)}: ${describeIssue(issue, texts)}`);
  process.exitCode = 1;
}
