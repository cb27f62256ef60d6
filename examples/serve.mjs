// Serves this folder at http://127.0.0.1:8081, or at another PORT: a page from elsewhere, as yours would be.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname } from "node:path";

const kinds = { ".html": "text/html; charset=utf-8", ".mjs": "text/javascript", ".js": "text/javascript", ".graphql": "text/plain; charset=utf-8" };

const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost"); // an URL has no way up out of its root
  const kind = kinds[extname(pathname)];
  try {
    if (!kind) throw new Error("not one of ours");
    const body = await readFile(new URL(`.${pathname}`, import.meta.url));
    response.setHeader("Content-Type", kind).end(body);
  } catch {
    response.writeHead(404).end("Here are /cytoscape.html and /sigma.html.\n");
  }
});
server.listen(Number(process.env.PORT ?? 8081), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/cytoscape.html`));
