import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type DefaultTheme, defineConfig } from "vitepress";
import { entryPoints } from "../../scripts/entry-points.js";

const root = new URL("../../", import.meta.url);
const path = (file: string): string => fileURLToPath(new URL(file, root));

/** The pages that typedoc has written, as its theme lists them. */
const referencePages = (): DefaultTheme.SidebarItem[] => {
  const list = path("docs/reference/api/typedoc-sidebar.json");
  return existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as DefaultTheme.SidebarItem[]) : [];
};

/** Pages that are listed as soon as they are there. */
const written = (items: readonly { readonly text: string; readonly link: string }[]): DefaultTheme.SidebarItem[] =>
  items.filter(({ link }) => existsSync(path(`docs${link}.md`)));

const LEARN = [
  { text: "The model", link: "/learn/" },
  { text: "Term and notice", link: "/learn/term" },
  { text: "Money", link: "/learn/money" },
  { text: "Indexation", link: "/learn/indexation" },
  { text: "Payments", link: "/learn/payments" },
  { text: "Goals", link: "/learn/goals" },
  { text: "Undertakings", link: "/learn/undertakings" },
  { text: "Follow-up", link: "/learn/follow-up" },
  { text: "Governance", link: "/learn/governance" },
  { text: "Reports", link: "/learn/reports" },
];

const GUIDES = [
  { text: "Validate data from another system", link: "/guides/validate" },
  { text: "Never miss a notice day", link: "/guides/notice" },
  { text: "Index a grant and show the working", link: "/guides/indexation" },
  { text: "Payment plan and export", link: "/guides/payments" },
  { text: "Follow up goals, report to the committee", link: "/guides/goals" },
  { text: "Add rules, fields, a language", link: "/guides/extend" },
  { text: "Store and upgrade", link: "/guides/store" },
  { text: "From Java, Python or C#", link: "/guides/other-languages" },
  { text: "In a web form", link: "/guides/web-form" },
];

const reference = (): DefaultTheme.SidebarItem[] => [
  ...written([
    { text: "Rules", link: "/rules" },
    { text: "Checklists", link: "/checklists" },
    { text: "JSON format", link: "/json-format" },
    { text: "The command iop", link: "/command" },
    { text: "Standings and actions", link: "/standings" },
    { text: "Glossary", link: "/glossary" },
  ]),
  { text: "All names", link: "/reference/api/", collapsed: true, items: referencePages() },
];

const PROJECT = [
  { text: "Architecture", link: "/architecture" },
  { text: "Decisions", link: "/decisions/" },
  { text: "Performance", link: "/performance" },
  { text: "Release policy", link: "/release-policy" },
  { text: "Changelog", link: "/changelog" },
];

const english: DefaultTheme.Config = {
  nav: [
    { text: "Learn", link: "/learn/", activeMatch: "^/learn/" },
    { text: "Guides", link: "/guides/", activeMatch: "^/guides/" },
    { text: "Reference", link: "/reference/", activeMatch: "^/(reference/|rules|glossary|json-format|command)" },
    { text: "Playground", link: "/playground" },
  ],
  sidebar: [
    { text: "Learn", items: LEARN },
    { text: "Guides", link: "/guides/", items: GUIDES },
    { text: "Reference", link: "/reference/", items: reference() },
    { text: "Project", items: written(PROJECT).concat({ text: "Decisions", link: "/decisions/" }) },
  ],
  outline: { level: [2, 3] },
  search: { provider: "local" },
};

const swedish: DefaultTheme.Config = {
  nav: [
    { text: "För handläggare", link: "/sv/handledning" },
    { text: "Regler", link: "/sv/regler" },
    { text: "Ordlista", link: "/sv/ordlista" },
    { text: "Prova", link: "/playground#lang=sv" },
  ],
  sidebar: [
    {
      text: "På svenska",
      items: [
        { text: "Start", link: "/sv/" },
        { text: "För handläggare", link: "/sv/handledning" },
        { text: "Regler", link: "/sv/regler" },
        { text: "Ordlista", link: "/sv/ordlista" },
      ],
    },
  ],
  outline: { level: [2, 3], label: "På den här sidan" },
  docFooter: { prev: "Föregående", next: "Nästa" },
  darkModeSwitchLabel: "Utseende",
  lightModeSwitchTitle: "Byt till ljust",
  darkModeSwitchTitle: "Byt till mörkt",
  sidebarMenuLabel: "Meny",
  returnToTopLabel: "Till toppen",
  langMenuLabel: "Byt språk",
  skipToContentLabel: "Hoppa till innehållet",
};

/** Words of the search box in Swedish. */
const SEARCH_IN_SWEDISH: NonNullable<DefaultTheme.LocalSearchOptions["locales"]>[string] = {
  translations: {
    button: { buttonText: "Sök", buttonAriaLabel: "Sök" },
    modal: {
      displayDetails: "Visa detaljer",
      resetButtonTitle: "Rensa",
      backButtonTitle: "Stäng",
      noResultsText: "Inget hittades för",
      footer: { selectText: "öppna", navigateText: "gå mellan", closeText: "stäng" },
    },
  },
};

/** Pages link as the repository has its files; the changelog stands beside the folder of the pages. */
const hrefOnTheSite = (href: string): string =>
  href.replace(/^docs\//, "/").replace(/^(?:\.\.\/)+CHANGELOG\.md/, "/changelog.md");

/** What the pages may do: load from where they came, and nothing else. Inline scripts are named by their hash. */
const policyFor = (html: string): string => {
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = ""]) => code);
  const hashes = inline.map((code) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...new Set(hashes)].join(" ")}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
};

export default defineConfig({
  title: "iop-sdk",
  description: "Swedish partnership agreements (IOP) as typed data, with explained calculations.",
  lang: "en",
  head: [["link", { rel: "icon", type: "image/svg+xml", href: "/icon.svg" }]],
  metaChunk: true,
  ignoreDeadLinks: false,
  locales: {
    root: { label: "English", lang: "en", themeConfig: english },
    sv: {
      label: "Svenska",
      lang: "sv",
      link: "/sv/",
      description: "Överenskommelser om idéburet offentligt partnerskap som data, med redovisade uträkningar.",
      themeConfig: swedish,
    },
  },
  themeConfig: {
    search: { provider: "local", options: { locales: { sv: SEARCH_IN_SWEDISH } } },
    externalLinkIcon: false,
    // A page in one language need not have its counterpart in the other.
    i18nRouting: false,
  },
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: (md) => {
      md.core.ruler.push("links-as-in-the-repository", ({ tokens }) => {
        for (const { children } of tokens) {
          for (const link of children ?? []) {
            const href = link.type === "link_open" ? link.attrGet("href") : null;
            if (href !== null) link.attrSet("href", hrefOnTheSite(href));
          }
        }
      });
    },
  },
  transformHtml: (html) =>
    html.replace("<meta charset", `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">$&`),
  vite: {
    resolve: {
      alias: entryPoints.map(({ specifier, source }) => ({
        find: new RegExp(`^${specifier}$`),
        replacement: path(source),
      })),
    },
    worker: { format: "es" },
    build: { target: "es2022", chunkSizeWarningLimit: 900 },
  },
});
