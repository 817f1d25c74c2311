import { defineConfig } from "vitest/config";

/** `iop-sdk` in a test means the source, so that the unit tests need no build. */
const conditions = ["iop-sdk-source"];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    allowOnly: false,
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/{package,site,docs/pages}/**"] },
      },
      {
        extends: true,
        // What counts days, for a run in several time zones.
        test: {
          name: "days",
          include: [
            "tests/{calendar,term,follow-up,budget,goals,oversight,portfolio,rules}/**/*.test.ts",
            "tests/{checklists,documents,examples,cli}/**/*.test.ts",
          ],
          exclude: ["tests/**/*hostile*", "tests/examples/programs.test.ts"],
        },
      },
      {
        extends: true,
        // Needs the built site (npm run docs) and a Chromium.
        test: { name: "site", include: ["tests/site/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: "pages", include: ["tests/docs/pages/*.test.ts"], testTimeout: 60_000 },
      },
      {
        test: {
          name: "package",
          include: ["tests/package/*.test.ts"],
          globalSetup: "tests/package/packed.setup.ts",
          testTimeout: 120_000,
        },
      },
    ],
  },
});
