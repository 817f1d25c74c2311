import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import ICAL from "ical.js";
import { describeIssue, namesIn, parseAgreementText, validateAgreement } from "iop-sdk";
import { sv } from "iop-sdk/messages/sv";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
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

const example = readFileSync(
  new URL("../../examples/agreements/uppsala-stadsmission-2019.json", import.meta.url),
  "utf8",
);

/** Waits until the answer to what was asked last is shown. */
const settled = async (page: Page): Promise<void> => {
  // Longer than the pause after a key.
  await page.waitForTimeout(350);
  await page.locator('[role=status][data-busy="false"]').waitFor({ timeout: 20_000 });
};

const open = async (size: "desktop" | "phone" = "desktop", fragment = "") => {
  const opened = await openPage(browser, size);
  await opened.page.goto(`${site.address}/playground.html${fragment}`, { waitUntil: "networkidle" });
  if (fragment === "") await opened.page.locator("select[name=example]").selectOption("uppsala-stadsmission-2019");
  await settled(opened.page);
  return opened;
};

const text = (page: Page) => page.locator("textarea[name=text]");
/** Puts a text in the place of the one that is there, as a paste does. */
const paste = async (page: Page, pasted: string): Promise<void> => {
  await text(page).evaluate((area: HTMLTextAreaElement, given) => {
    area.focus();
    area.select();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", given);
    if (area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }))) {
      area.value = given;
      area.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, pasted);
  await settled(page);
};

const downloaded = async (page: Page, name: RegExp): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return readFileSync(await download.path(), "utf8");
};

describe("the playground", () => {
  it.each(["desktop", "phone"] as const)("opens on a %s without complaint, and everyone can use it", async (size) => {
    const { page, complaints } = await open(size);
    expect(await page.locator("h1").innerText()).toBe("Prova");
    expect(await accessibilityFaults(page)).toEqual([]);
    const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth] as const);
    expect(whole).toBeLessThanOrEqual(inner);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("loads less than 200 kB at first", async () => {
    const { page } = await openPage(browser, "desktop");
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      sizes.push(
        response.body().then(
          (body) => gzipSync(body).length,
          () => 0,
        ),
      );
    });
    await page.goto(`${site.address}/playground.html`, { waitUntil: "networkidle" });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThan(200_000);
    await page.close();
  });

  it("lists the issues of the agreement from Uppsala, and leads to their place", async () => {
    const { page, complaints } = await open();
    const read = parseAgreementText(example);
    if (!read.ok) throw new Error("The example cannot be read.");
    const nameOf = namesIn(read.value);
    const expected = validateAgreement(read.value).map((issue) =>
      describeIssue(issue, sv, nameOf).replaceAll("\u00a0", " "),
    );
    const shown = await page.locator(".issues li button").allInnerTexts();
    expect(shown.length).toBe(expected.length);
    shown.forEach((line, index) => expect(line).toContain(expected[index]));

    await page.locator(".issues button", { hasText: "tusen gånger" }).first().click();
    const selected = await text(page).evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toContain('"3500000"');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("says on 2021-04-01 that notice changes nothing and when the agreement ends", async () => {
    const { page, complaints } = await open();
    await page.locator("input[name=on]").fill("2021-04-01");
    await settled(page);
    const lines = await page.locator(".standing li").allInnerTexts();
    expect(lines.find((line) => line.startsWith("Uppsägning 2021-04-01"))).toMatch(/ändrar ingenting.*2021-12-31/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("warns that the source gives another amount when the grant becomes 3 500 000 000", async () => {
    const { page } = await open();
    const [before, grants] = example.split('"grants": [');
    const changed = `${before ?? ""}"grants": [${grants?.replace('"3500000.00"', '"3500000000.00"') ?? ""}`;
    const thousand = page.locator(".issues .warning", { hasText: /3 500 000 kr .* 3 500 000 000 kr/ });
    expect(await thousand.count()).toBe(0);
    await paste(page, changed);
    expect(await thousand.count()).toBeGreaterThan(0);
    await page.close();
  });

  it("says of broken JSON what is wrong, with line and column", async () => {
    const { page, complaints } = await open();
    await paste(page, '{\n  "kind": "iop",\n}');
    const [first] = await page.locator(".issues li button").allInnerTexts();
    expect(first).toMatch(/rad 3:1/);
    expect(await page.locator(".standing").count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("gives files that other programs read", async () => {
    const { page } = await open();
    const calendar = new ICAL.Component(ICAL.parse(await downloaded(page, /\.ics/)) as unknown[]);
    const days = calendar.getAllSubcomponents("vevent").map((event) => String(event.getFirstPropertyValue("dtstart")));
    expect(days).toContain("2021-03-30");
    const csv = Papa.parse<string[]>((await downloaded(page, /\.csv/)).replace(/^\uFEFF/, ""), {
      skipEmptyLines: true,
    });
    expect(csv.errors).toEqual([]);
    expect(csv.data.length).toBe(4);
    expect(await downloaded(page, /\.md/)).toContain("# ");
    await page.close();
  });

  it("indexes with figures of one's own, and shows the working", async () => {
    const { page } = await open();
    await page.locator("textarea[name=figures]").fill("2020;2,0\n2021;1,5");
    await settled(page);
    expect(await page.getByRole("row", { name: /^2020/ }).innerText()).toContain("3 570 000 kr");
    await page.locator("textarea[name=figures]").fill("2020;two");
    await settled(page);
    expect(await page.locator(".fault").count()).toBe(1);
    await page.close();
  });

  it("judges the goals by a follow-up", async () => {
    const { page } = await open();
    await page.getByText("Uppföljning som JSON").click();
    await page.getByRole("button", { name: /påhittad/ }).click();
    await settled(page);
    expect(await page.locator(".fault").count()).toBe(0);
    expect(await page.locator("svg .goal").count()).toBe(8);
    await page.close();
  });

  it("says the same in English", async () => {
    const { page } = await open();
    await page.locator("select[name=language]").selectOption("en");
    await settled(page);
    expect(await page.locator("h1").innerText()).toBe("Playground");
    expect(await page.locator(".standing").innerText()).toContain("The agreement ends on 2021-12-31");
    await page.close();
  });

  it("carries its state in a link", async () => {
    const { page } = await open();
    const own = example.replace('"uppsala-stadsmission-2019"', '"another"');
    await paste(page, own);
    await page.locator("input[name=on]").fill("2021-04-01");
    await settled(page);
    await page.getByRole("button", { name: "Skapa länk" }).click();
    const link = await page.locator("input[name=link]").inputValue();
    await page.close();
    const other = await open("desktop", new URL(link).hash);
    expect(await text(other.page).inputValue()).toBe(own);
    expect(await other.page.locator("input[name=on]").inputValue()).toBe("2021-04-01");
    expect(other.complaints).toEqual([]);
    await other.page.close();
  });

  it("is used by the keyboard alone", async () => {
    const { page } = await open();
    await page.locator(".issues button").first().focus();
    await page.keyboard.press("Enter");
    const focused = await page.evaluate(() => document.activeElement?.getAttribute("name"));
    expect(focused).toBe("text");
    await page.close();
  });

  it("does not freeze for more than a second on a file of 5 MB", async () => {
    const { page, complaints } = await open();
    const agreement = JSON.parse(example) as { sections: readonly object[] };
    const [section] = agreement.sections;
    const many = Array.from({ length: 9000 }, (_, index) => ({
      ...section,
      id: `section-${String(index)}`,
      summary: "x".repeat(480),
    }));
    const big = JSON.stringify({ ...agreement, sections: many }, undefined, 2);
    expect(big.length).toBeGreaterThan(5_000_000);
    await page.evaluate(() => {
      const longest = { gap: 0, last: performance.now() };
      Reflect.set(window, "longest", longest);
      setInterval(() => {
        const now = performance.now();
        longest.gap = Math.max(longest.gap, now - longest.last);
        longest.last = now;
      }, 20);
    });
    // By its name: a file given as octets is unpacked in the page itself, which would be measured too.
    const folder = mkdtempSync(join(tmpdir(), "iop-site-"));
    writeFileSync(join(folder, "big.json"), big);
    await page.locator("input[name=file]").setInputFiles(join(folder, "big.json"));
    await settled(page);
    await page.locator(".issues button").first().click();
    const gap = await page.evaluate(() => (Reflect.get(window, "longest") as { readonly gap: number }).gap);
    expect(gap).toBeLessThan(1000);
    expect(await page.locator("#excerpt").count()).toBe(1);
    expect(complaints).toEqual([]);
    rmSync(folder, { recursive: true });
    await page.close();
  });
});
