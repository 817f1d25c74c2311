import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { accessibilityFaults, openBrowser, openPage } from "./browser.js";
import { type ServedSite, serveSite } from "./served.js";

let site: ServedSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  site.close();
});

const PAGES = [
  ["/", "iop-sdk"],
  ["/learn/term.html", "Term and notice"],
  ["/guides/validate.html", "Validate data from another system"],
  ["/reference/api/term.html", "term"],
  ["/rules.html", "Rules"],
  ["/glossary.html", "Glossary Swedish – English"],
  ["/sv/", "iop-sdk"],
  ["/sv/handledning.html", "För handläggare"],
  ["/sv/regler.html", "Regler"],
] as const;

describe.each(["desktop", "phone"] as const)("on a %s", (size) => {
  it.each(PAGES)("%s opens without complaint, and everyone can use it", async (path, heading) => {
    const { page, complaints } = await openPage(browser, size);
    await page.goto(site.address + path, { waitUntil: "networkidle" });
    expect((await page.locator("h1").first().innerText()).replace(/[^\p{L}\p{P}\p{N} ]/gu, "").trim()).toBe(heading);
    expect(await accessibilityFaults(page)).toEqual([]);
    const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth] as const);
    expect(whole, "nothing sticks out to the side").toBeLessThanOrEqual(inner);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

it("is as usable in the dark", async () => {
  const { page, complaints } = await openPage(browser, "desktop");
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(`${site.address}/learn/goals.html`, { waitUntil: "networkidle" });
  expect(await page.locator("html").getAttribute("class")).toContain("dark");
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

it("finds a word in its search", async () => {
  const { page, complaints } = await openPage(browser, "desktop");
  await page.goto(site.address, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  await page.locator(".VPLocalSearchBox input").fill("tertial");
  await page.locator(".VPLocalSearchBox .result").first().waitFor();
  expect(await page.locator(".VPLocalSearchBox .result").count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
  await page.close();
});
