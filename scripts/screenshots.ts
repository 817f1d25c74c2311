import { fileURLToPath } from "node:url";
import { openBrowser, openPage } from "../tests/site/browser.js";
import { serveSite } from "../tests/site/served.js";

/** The pictures of the README: a page of the built site each, and what of it is seen. */
const PICTURES = [
  { file: "learn", path: "/learn/money.html", height: 620 },
  { file: "rules", path: "/rules.html#figure-thousand-times-too-large", height: 620 },
  { file: "playground", path: "/playground.html#on=2021-04-01&lang=sv&example=uppsala-stadsmission-2019", height: 820 },
] as const;

const folder = new URL("../docs/public/pictures/", import.meta.url);

const site = await serveSite();
const browser = await openBrowser();
for (const { file, path, height } of PICTURES) {
  const { page } = await openPage(browser, "desktop");
  await page.setViewportSize({ width: 1280, height });
  await page.goto(site.address + path, { waitUntil: "networkidle" });
  if (file === "playground") await page.locator(".standing").waitFor();
  await page.screenshot({ path: fileURLToPath(new URL(`${file}.png`, folder)), animations: "disabled" });
}
await browser.close();
site.close();
