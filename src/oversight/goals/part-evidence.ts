import type { Agreement } from "../../agreement/agreement.js";
import type { Period } from "../../calendar/period.js";
import type { Observation } from "../../goals/observation.js";
import type { ScaleStep } from "../../goals/scale.js";
import type { Id } from "../../notation/id.js";
import { type JsonPointer, jsonPointer } from "../../notation/json-pointer.js";
import type { Assessment } from "../../report/assessment.js";
import { stepsOf } from "../../report/latest-assessments.js";
import type { Report } from "../../report/report.js";
import { isAboutAgreement } from "../reports/reports-about.js";

/** Where something that shows how it went is written (Swedish: plats för underlag). */
export interface EvidencePlace {
  /** The report; absent: the agreement itself. */
  readonly report?: Id;
  readonly path: JsonPointer;
  /** The time it tells of; absent: not stated, not even by the report. */
  readonly period?: Period;
}

/** Something that shows how it went (Swedish: underlag): an observation or an assessment. */
export type Evidence =
  | (EvidencePlace & { readonly kind: "observation"; readonly of: Id; readonly observation: Id })
  | (EvidencePlace & {
      readonly kind: "assessment";
      readonly of: Id;
      /** Absent where neither report nor agreement has the step. */
      readonly meaning?: ScaleStep["meaning"];
      readonly completionYear?: number;
    });

/** What shows how one part went (Swedish: underlag för en del). */
export interface PartEvidence {
  readonly part: Id;
  /** The indicators that measure it. */
  readonly indicators: readonly Id[];
  /** Of the part itself and of its indicators, in the order of the documents. */
  readonly evidence: readonly Evidence[];
}

/** What is only expected, or not known, shows nothing. */
const showsSomething = ({ state, quantity }: Observation): boolean =>
  state !== "expected" && quantity.kind !== "unknown";

const timeOf = ({ period, day }: Report): Period | undefined => period ?? (day && { from: day, through: day });

const observed = (observations: readonly Observation[] = [], report?: Report): readonly Evidence[] =>
  observations.flatMap((observation, position): readonly Evidence[] => {
    const period = observation.period ?? (report && timeOf(report));
    return showsSomething(observation)
      ? [
          {
            kind: "observation",
            ...(report !== undefined && { report: report.id }),
            path: jsonPointer(["observations", position]),
            of: observation.of.id,
            observation: observation.id,
            ...(period !== undefined && { period }),
          },
        ]
      : [];
  });

const assessed = (
  report: Report,
  meaningOf: (assessment: Assessment) => ScaleStep["meaning"] | undefined,
): readonly Evidence[] =>
  (report.assessments ?? []).flatMap((assessment, position): readonly Evidence[] => {
    const { of, asOf, completionYear, forecast } = assessment;
    if (forecast !== undefined) return [];
    const meaning = meaningOf(assessment);
    const period = asOf ?? timeOf(report);
    return [
      {
        kind: "assessment",
        report: report.id,
        path: jsonPointer(["assessments", position]),
        of: of.id,
        ...(meaning !== undefined && { meaning }),
        ...(completionYear !== undefined && { completionYear }),
        ...(period !== undefined && { period }),
      },
    ];
  });

const grouped = <Element>(elements: readonly Element[], idsOf: (element: Element) => readonly Id[]) => {
  const groups = new Map<Id, Element[]>();
  for (const element of elements) {
    for (const id of idsOf(element)) {
      const known = groups.get(id);
      if (known === undefined) groups.set(id, [element]);
      else known.push(element);
    }
  }
  return groups;
};

/**
 * Gives what shows how a part of an agreement went: observations in the agreement, observations and assessments in
 * reports. A report that names another agreement is not looked at.
 *
 * Each part is looked up once, however many ask for it.
 */
export const evidenceOfParts = (agreement: Agreement, reports: readonly Report[]): ((part: Id) => PartEvidence) => {
  const own = reports.filter((report) => isAboutAgreement(report, agreement));
  const inAgreement = stepsOf(agreement.scales);
  const all = [
    ...observed(agreement.observations),
    ...own.flatMap((report) => {
      const steps = stepsOf(report.scales);
      const meaningOf = ({ scale, step }: Assessment) =>
        (steps.get(scale) ?? inAgreement.get(scale))?.get(step)?.meaning;
      return [...observed(report.observations, report), ...assessed(report, meaningOf)];
    }),
  ];
  const evidence = grouped(all, ({ of }) => [of]);
  const indicators = grouped(agreement.indicators ?? [], ({ measures }) => measures);
  const known = new Map<Id, PartEvidence>();
  return (part) => {
    const before = known.get(part);
    if (before !== undefined) return before;
    const measuring = (indicators.get(part) ?? []).map(({ id }) => id);
    const found = {
      part,
      indicators: measuring,
      evidence: [part, ...measuring].flatMap((id) => evidence.get(id) ?? []),
    };
    known.set(part, found);
    return found;
  };
};
