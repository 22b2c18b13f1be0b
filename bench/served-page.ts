import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { build } from 'vite';

/** Builds a page of measurements and opens it in the browser; the files made lie in a folder of the measurement. */
export async function openMeasuringPage(
  root: string,
  outDir: string,
  context: BrowserContext,
): Promise<{ readonly page: Page; readonly close: () => void }> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: path.resolve(root),
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome140' },
  });
  const server = createServer((request, response) => {
    const name = request.url === '/' ? '/index.html' : (request.url ?? '');
    void readFile(path.join(outDir, name)).then(
      (bytes) =>
        response
          .writeHead(200, { 'content-type': name.endsWith('.html') ? 'text/html' : 'text/javascript' })
          .end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  return { page, close: () => server.close() };
}
