import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { inputIssue, type InputIssue } from "./input-issue.js";

/** A file to read, or why what was named cannot be. */
export interface FoundFile {
  readonly path: string;
  readonly issue?: InputIssue;
}

/** A file itself; of a folder every `*.json` in it and below, by name, but for what is hidden and `node_modules`. */
export async function* filesIn(path: string): AsyncGenerator<FoundFile, void> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false, // Reading it will say why.
  );
  if (!isFolder) {
    yield { path };
    return;
  }
  let count = 0;
  for await (const file of filesBelow(path)) {
    count += 1;
    yield file;
  }
  if (count === 0) yield { path, issue: inputIssue("input.empty-folder") };
}

async function* filesBelow(folder: string): AsyncGenerator<FoundFile, void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    yield { path: folder, issue: inputIssue("input.unreadable") };
    return;
  }
  const byName = entries.sort((one, other) => Number(one.name > other.name) - Number(one.name < other.name));
  for (const entry of byName) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
    // What a link leads to is not walked through: it may lead back.
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.name.endsWith(".json")) yield { path };
  }
}
