/** Fields that are called the same in every part that has them. */
export const shared = {
  id: "Beteckning",
  section: "Avsnitt i dokumentet",
  sources: "Källor",
  interpretations: "Tolkningar",
  schemaVersion: "Formatets version",
  extensions: "Egna uppgifter",
} as const;
