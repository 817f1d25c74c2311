/** Fields that are called the same in every part that has them. */
export const shared = {
  id: "Identifier",
  section: "Section of the document",
  sources: "Sources",
  interpretations: "Interpretations",
  schemaVersion: "Version of the format",
  extensions: "Own data",
} as const;
