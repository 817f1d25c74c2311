import { defineConfig } from "vitest/config";

/** `iop-sdk` in a test means the source, so that the unit tests need no build. */
const conditions = ["iop-sdk-source"];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: ["tests/package/**"] },
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
