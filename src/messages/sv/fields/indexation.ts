import type { FieldLabels } from "../../fields.js";
import { shared } from "./shared.js";

const { id, section, sources, interpretations, schemaVersion, extensions } = shared;

/** Fields of clauses of indexation and of published series. */
export const indexationFields = {
  IndexationClause: {
    id,
    series: "Index",
    part: "Andel som räknas upp",
    from: "Räknas upp från",
    floor: "Golv",
    ceiling: "Tak i procent",
    threshold: "Tröskel i procent",
    percentageRounding: "Avrundning av procenttalet",
    amountRounding: "Avrundning av beloppet",
    firstYear: "Första år som räknas upp",
    section,
    interpretations,
  },
  IndexReference: {
    series: "Indexserie",
    base: "Bas",
    weight: "Vikt i procent",
    month: "Månad",
    quarter: "Kvartal",
    lag: "År före utbetalningsåret",
    basePeriod: "Basmånad",
    issue: "Utgåva",
    links: "Länkningstal",
    rate: "Fast procenttal",
  },
  IssueChoice: { month: "Utgivningsmånad", lag: "År före utbetalningsåret" },
  LinkFactor: { from: "Från bas", to: "Till bas", factor: "Faktor", sources },
  Floor: { kind: "Lägst", appliesTo: "Gäller" },
  IndexSeries: {
    schemaVersion,
    kind: "Slag av dokument",
    id,
    name: "Kort namn",
    publisher: "Utgivare",
    figures: "Indextal eller procent per år",
    observations: "Publicerade tal",
    sources,
    extensions,
  },
  IndexObservation: {
    period: "År, kvartal eller månad",
    value: "Tal",
    base: "Bas",
    state: "Preliminärt eller definitivt",
    published: "Publicerat",
    issue: "Utgåva",
    sources,
  },
} satisfies Partial<FieldLabels>;
