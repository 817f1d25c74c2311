import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";

const dist = new URL("../../docs/.vitepress/dist/", import.meta.url);
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));
const pages = new Map(
  files.filter((file) => file.endsWith(".html")).map((file) => [file, readFileSync(new URL(file, dist), "utf8")]),
);
const anchors = new Map(
  [...pages].map(([file, html]) => [file, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id))]),
);

interface Link {
  readonly from: string;
  readonly href: string;
}

const links = [...pages].flatMap(([from, html]) =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map(([, href = ""]): Link => ({ from, href })),
);
const within = links.filter(({ href }) => !/^[a-z]+:/.test(href));

/** The page a link leads to, and the place on it. */
const targetOf = ({ from, href }: Link): { readonly file: string; readonly anchor: string } => {
  const [path = "", anchor = ""] = href.replaceAll("&amp;", "&").split("#");
  const resolved =
    path === "" ? from : posix.join(path.startsWith("/") ? "/" : `/${posix.dirname(from)}`, path).slice(1);
  const file = resolved === "" || resolved.endsWith("/") ? `${resolved}index.html` : resolved;
  return { file, anchor: decodeURIComponent(anchor) };
};

const isDead = (link: Link): boolean => {
  const { file, anchor } = targetOf(link);
  if (!files.includes(file)) return true;
  // What the playground is opened with is no place on the page.
  if (file === "playground.html" && anchor.includes("=")) return false;
  return anchor !== "" && anchors.get(file)?.has(anchor) !== true;
};

it("has links to look at", () => {
  expect(within.length).toBeGreaterThan(1000);
});

it("leads nowhere that is not there, page and place", () => {
  expect([...new Set(within.filter(isDead).map(({ from, href }) => `${from}: ${href}`))]).toEqual([]);
});

it("leads out over https only", () => {
  expect(links.filter(({ href }) => href.startsWith("http:"))).toEqual([]);
});
