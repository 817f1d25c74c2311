import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Debian's Chromium, unless the environment names another. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });

export const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

/** A page, and what its console has complained of. */
export interface WatchedPage {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens an empty page that notes every error and warning, and every request that leaves the machine. */
export const openPage = async (browser: Browser, size: keyof typeof WIDTHS): Promise<WatchedPage> => {
  // The check is put into the page from outside; the page's own policy would refuse it, and the page must not be eased.
  const page = await browser.newPage({ viewport: WIDTHS[size], acceptDownloads: true, locale: "sv-SE" });
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => {
    // A page that is left cancels what it was fetching ahead.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") complaints.push(`failed: ${request.url()}`);
  });
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) complaints.push(`leaves: ${request.url()}`);
  });
  return { page, complaints };
};

/** What an accessibility check (WCAG 2.2 A and AA, and good practice) finds on a page as it is. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  const options: RunOptions = { resultTypes: ["violations"] };
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (given) => (Reflect.get(globalThis, "axe") as { run: (of: RunOptions) => Promise<AxeResults> }).run(given),
    options,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
};
