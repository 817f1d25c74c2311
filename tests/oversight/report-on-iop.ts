import type { Report, ReportInput } from "../../src/report/report.js";
import { ReportSchema } from "../../src/report/report.schema.js";
import { frozen } from "../term/written.js";

/** A report on the agreement of `agreementWith`, with what is given besides. */
export const reportOnIop = (parts: Partial<ReportInput> = {}): Report =>
  frozen(
    ReportSchema.parse({
      schemaVersion: "1.0",
      kind: "report",
      id: "report",
      title: "Uppföljning",
      about: { kind: "agreement", agreement: "iop", title: "Överenskommelsen" },
      organisations: [],
      ...parts,
    }),
  );
