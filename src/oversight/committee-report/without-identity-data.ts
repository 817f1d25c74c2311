import type { Agreement } from "../../agreement/agreement.js";
import type { Observation } from "../../goals/observation.js";
import type { Party } from "../../party/party.js";
import type { Report } from "../../report/report.js";

const unsigned = (parties: readonly Party[]): readonly Party[] =>
  parties.map((party) => {
    const { signatories, ...rest } = party;
    return signatories === undefined ? party : rest;
  });

const uncommented = (observations: readonly Observation[]): readonly Observation[] =>
  observations.map((observation) => {
    const { comment, method, ...rest } = observation;
    return comment === undefined && method === undefined ? observation : rest;
  });

const withoutExtensions = <Document extends { readonly extensions?: unknown }>(
  document: Document,
): Omit<Document, "extensions"> => {
  const { extensions, ...rest } = document;
  return extensions === undefined ? document : rest;
};

/**
 * An agreement without what may tell of persons: signatories, comments on observations and how they were made, and an
 * integrator's own data.
 */
export const withoutIdentityData = (agreement: Agreement): Agreement => {
  const { parties, observations, amendments } = agreement;
  return {
    ...withoutExtensions(agreement),
    parties: unsigned(parties),
    ...(observations && { observations: uncommented(observations) }),
    ...(amendments && {
      amendments: amendments.map(({ parts, ...amendment }) => ({
        ...amendment,
        parts: { ...parts, ...(parts.parties && { parties: unsigned(parts.parties) }) },
      })),
    }),
  };
};

/** A report without what may tell of persons, as {@link withoutIdentityData} has it. */
export const reportWithoutIdentityData = (report: Report): Report => ({
  ...withoutExtensions(report),
  ...(report.observations && { observations: uncommented(report.observations) }),
});
