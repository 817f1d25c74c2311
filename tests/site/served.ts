import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../../docs/.vitepress/dist/", import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

/** What binds a worker, which a page's own policy does not reach. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** The built site, served as a plain web server would. */
export interface ServedSite {
  readonly address: string;
  readonly close: () => void;
}

/** Serves the built site on a free port of this machine. */
export const serveSite = async (): Promise<ServedSite> => {
  if (!existsSync(join(dist, "index.html"))) throw new Error("The site is not built. Run `npm run docs`.");
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const asked = join(dist, normalize(decodeURIComponent(pathname)));
    const file = asked.endsWith("/") ? join(asked, "index.html") : asked;
    const isThere = file.startsWith(dist) && existsSync(file) && statSync(file).isFile();
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    response.writeHead(isThere ? 200 : 404, {
      "content-type": type,
      ...(type === "text/javascript" && { "content-security-policy": POLICY }),
    });
    if (isThere) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return { address: `http://127.0.0.1:${String(address.port)}`, close: () => server.close() };
};
