import eslint from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The only file that knows of `Date` and date-fns. */
const dayArithmetic = "src/calendar/day-arithmetic.ts";

/** The only files that may assert a type: they make a brand that the compiler cannot see. */
const brandMakers = ["src/notation/branded-text.schema.ts"];

/** Where zod may be imported at run time. */
const schemas = ["src/**/*.schema.ts", "src/json/**"];

const zodByName = {
  selector:
    "ImportDeclaration[importKind!='type'][source.value=/^zod(\\u002F|$)/] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
  message: 'Write `import * as z from "zod/mini"`: named imports triple what a consumer has to bundle.',
};
const zodInFull = {
  selector: "ImportDeclaration[source.value='zod']",
  message: 'Write `import * as z from "zod/mini"`: the whole of zod is twice as large and slower to import.',
};
const zodAtRunTime = {
  selector: "ImportDeclaration[importKind!='type'][source.value=/^zod(\\u002F|$)/]",
  message: "Only *.schema.ts and json/ import zod at run time; a calculator must not bring it along.",
};
const dateFns = {
  selector: "ImportDeclaration[source.value=/^date-fns(\\u002F|$)/]",
  message: "Only calendar/day-arithmetic.ts uses date-fns.",
};
const dateFnsRoot = {
  selector: "ImportDeclaration[source.value='date-fns']",
  message: "Import date-fns by sub-path: the root takes up to a second to load.",
};
const openDoors = [
  { selector: "ExportAllDeclaration", message: "List exports by hand: `export *` makes accidental API." },
  { selector: "ExportDefaultDeclaration", message: "Export by name." },
  { selector: "TSEnumDeclaration", message: "Use a union of literal texts: it is its own JSON." },
];

/** Taken from the host, so that the same call could give two answers, or would not run everywhere. */
const hostGlobals = [
  ...["process", "Buffer", "global", "globalThis", "require", "module", "__dirname", "__filename", "setImmediate"],
  ...["window", "self", "document", "navigator", "location", "localStorage", "fetch", "crypto", "performance"],
  ...["console", "setTimeout", "setInterval", "queueMicrotask", "structuredClone", "URL", "TextEncoder", "TextDecoder"],
];
const dateMessage = "Only calendar/day-arithmetic.ts uses Date: elsewhere a day is text.";

export default defineConfig(
  globalIgnores([
    "dist/",
    "coverage/",
    "reports/",
    "docs/reference/api/",
    "docs/.vitepress/cache/",
    "docs/.vitepress/dist/",
    ".tmp/",
    ".cache/",
    "tests/package/consumer/",
  ]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },

  eslint.configs.recommended,
  { files: ["**/*.cjs"], languageOptions: { globals: { module: "writable" } } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "docs/.vitepress/tsconfig.json", "tests/site/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "no-restricted-syntax": ["error", zodByName, dateFnsRoot, ...openDoors],
      "no-restricted-exports": ["error", { restrictDefaultExports: { named: true, defaultFrom: true } }],
      "max-len": ["error", { code: 120, ignoreUrls: true }],
      eqeqeq: "error",
      "object-shorthand": "error",
      "prefer-template": "error",
      "func-style": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-generated-empty-object-type": "off",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },

  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 250 }],
      "no-console": "error",
      "no-param-reassign": ["error", { props: true }],
      "no-restricted-globals": [
        "error",
        { name: "Date", message: dateMessage },
        ...hostGlobals.map((name) => ({ name, message: "The library runs everywhere and asks the host for nothing." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same call gives the same answer." },
        { property: "toLocaleString", message: "What it writes depends on the host." },
        { property: "localeCompare", message: "How it sorts depends on the host." },
      ],
      "no-restricted-syntax": ["error", zodByName, zodInFull, zodAtRunTime, dateFns, ...openDoors],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  {
    files: schemas,
    rules: { "no-restricted-syntax": ["error", zodByName, zodInFull, dateFns, ...openDoors] },
  },
  {
    files: [dayArithmetic],
    rules: {
      "no-restricted-globals": ["error", ...hostGlobals],
      "no-restricted-syntax": ["error", zodByName, zodInFull, zodAtRunTime, dateFnsRoot, ...openDoors],
    },
  },
  {
    // Where the process and its clock come in; the rest of the command is given what it needs.
    files: ["src/cli/iop.ts"],
    rules: { "no-restricted-globals": ["error", ...hostGlobals] },
  },
  {
    // Public names, listed by hand: one a line, however many there are.
    files: ["src/index.ts"],
    rules: { "max-lines": "off" },
  },
  {
    files: brandMakers,
    rules: { "@typescript-eslint/consistent-type-assertions": "off" },
  },

  {
    files: ["examples/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ regex: "src/", message: 'Import "iop-sdk" or a sub-path, as a user does.' }] },
      ],
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["skip", "only", "todo"].map((property) => ({
          property,
          message: "A test that is left out proves nothing.",
        })),
      ],
      // Faulty documents are made on purpose, and a row of a table may hold anything.
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^wrong", argsIgnorePattern: "^_" }],
    },
  },
  {
    // VitePress and Vite take default exports.
    files: ["*.config.ts", "docs/.vitepress/**/*.ts"],
    rules: { "no-restricted-syntax": "off", "no-restricted-exports": "off" },
  },
);
