/** How a command can write what it has found; each command names those that it knows, the usual one first. */
export type Format = "text" | "json" | "ndjson" | "github" | "csv" | "ics" | "markdown";
