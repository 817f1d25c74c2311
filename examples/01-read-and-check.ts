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
  splitPayments,
  statusOn,
  sumSek,
  validateAgreement,
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
const texts = values.lang === "en" ? en : sv;
const on = calendarDate(values.on);
const file = positionals[0] ?? new URL("agreements/uppsala-stadsmission-2019.json", import.meta.url);

const HEADINGS = {
  sv: {
    parties: "Parter",
    term: `Period och läge ${on}`,
    notice: "Uppsägning",
    extension: "Förlängning",
    payments: "Utbetalningar 2019",
    total: "Summa",
    shares: "Finansiering 2019",
    issues: "Att se över",
    open: "Vad överenskommelsen lämnar öppet",
    assumed: "Antaget",
  },
  en: {
    parties: "Parties",
    term: `Term, and how it stands on ${on}`,
    notice: "Notice",
    extension: "Extension",
    payments: "Payments 2019",
    total: "Sum",
    shares: "Financing 2019",
    issues: "To look at",
    open: "What the agreement leaves open",
    assumed: "Assumed",
  },
}[texts.language === "en" ? "en" : "sv"];

/** A terminal breaks lines where it likes; no-break spaces would only be in the way of a search. */
const print = (line = "") => {
  console.log(line.replaceAll("\u00a0", " "));
};
const heading = (text: string) => {
  print(`\n${text}\n${"─".repeat(text.length)}`);
};

const show = (agreement: Agreement) => {
  const nameOf = namesIn(agreement);
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
    print(`• ${effect.ok ? describeNoticeEffect(effect.value, texts) : describeFailure(effect.failure, texts)}`);
  }

  heading(HEADINGS.extension);
  const extension = extensionDeadline(agreement.term);
  if (extension.ok) {
    for (const line of describeExtensionDeadline(extension.value, texts)) print(`• ${line}`);
    printAssumptions(extension);
  } else print(`• ${describeFailure(extension.failure, texts)}`);

  for (const grant of agreement.grants ?? []) {
    heading(HEADINGS.payments);
    const payments = splitPayments(grant, { year: 2019 });
    if (!payments.ok) {
      print(`• ${describeFailure(payments.failure, texts)}`);
      continue;
    }
    for (const payment of payments.value) print(`• ${describePayment(payment, texts, nameOf)}`);
    const total = sumSek(payments.value.map(({ amount }) => amount));
    print(
      `  ${HEADINGS.total}: ${formatSek(total, { decimals: "always", language: texts.language === "en" ? "en" : "sv" })}`,
    );
    printAssumptions(payments);
  }

  const [budget] = agreement.budgets ?? [];
  const [firstPeriod] = budget?.periods ?? [];
  if (budget !== undefined && firstPeriod !== undefined) {
    heading(HEADINGS.shares);
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
  for (const issue of read.issues) print(`${issue.position?.line ?? "?"}: ${describeIssue(issue, texts)}`);
  process.exitCode = 1;
}
