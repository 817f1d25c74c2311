/**
 * The arrows of docs/architecture.md: a folder imports only folders written above it, types included.
 * Folders in one inner list are concepts side by side; none imports another.
 */
const layers = [
  ["notation"],
  ["explanation"],
  ["issues"],
  ["calendar"],
  ["money"],
  ["quantity"],
  ["party"],
  ["term", "indexation", "budget", "goals", "undertakings", "governance", "follow-up"],
  ["agreement"],
  ["report"],
  ["oversight"],
  ["portfolio"],
  ["rules"],
  ["checklists"],
  ["json"],
  ["messages"],
  ["standard-schema"],
  ["documents"],
  ["testing"],
  ["cli"],
];

const oneOf = (folders) => `^src/(${folders.join("|")})/`;

const layerRules = layers.flatMap((layer, index) => {
  const above = layers.slice(0, index).flat();
  return layer.map((folder) => ({
    name: `${folder}-imports-only-what-is-above-it`,
    severity: "error",
    from: { path: oneOf([folder]) },
    to: { path: "^src/", pathNot: oneOf([folder, ...above]) },
  }));
});

/** A package that only some files may import; a type costs nothing at run time, where `typesAnywhere` says so. */
const door = ({ to, only, typesAnywhere = false }) => ({
  name: `only-a-few-files-import-${to}`,
  severity: "error",
  from: { path: "^src/", pathNot: only },
  to: { path: `node_modules/${to.replace(".", "\\.")}/`, ...(typesAnywhere && { dependencyTypesNot: ["type-only"] }) },
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "every-folder-has-its-layer",
      comment: "A new folder is written into the list above before anything imports it, or it anything.",
      severity: "error",
      from: { path: "^src/.+/", pathNot: oneOf(layers.flat()) },
      to: {},
    },
    {
      name: "no-cycle",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-barrel-inside",
      comment:
        "An index.ts is a door for users; inside, import the file that holds the concept. A language is its index.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(index|cli/(sv|en))\\.ts$" },
      to: { path: "/index\\.ts$", pathNot: "node_modules/" },
    },
    door({ to: "zod", only: "\\.schema\\.ts$|^src/json/", typesAnywhere: true }),
    door({ to: "date-fns", only: "^src/calendar/day-arithmetic\\.ts$" }),
    door({ to: "decimal.js", only: "^src/money/" }),
    {
      name: "three-packages-at-run-time",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/testing/" },
      to: { path: "node_modules/", pathNot: "node_modules/(zod|date-fns|decimal\\.js)/" },
    },
    {
      name: "testing-is-given-what-it-tests-with",
      comment: "A caller's own fast-check is an argument; only its types are imported.",
      severity: "error",
      from: { path: "^src/testing/" },
      to: { path: "node_modules/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-of-node",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only-what-exists",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "nothing-outside",
      comment: "The library stands on its own files: no test, example or document is part of it.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["local", "localmodule"], pathNot: "^src/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.build.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
