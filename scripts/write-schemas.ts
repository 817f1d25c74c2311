import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas, writtenSchema } from "./json-schema.js";
import { openApiComponents } from "./openapi-components.js";

const schemas = jsonSchemas();
const files = [...schemas, ["openapi-components", openApiComponents(schemas)]] as const;
mkdirSync("schema", { recursive: true });
for (const [name, content] of files) writeFileSync(`schema/${name}.json`, await writtenSchema(content));
