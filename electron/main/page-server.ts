import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readPageFiles } from './page-files.ts';
import { servePage } from './serve-page.ts';

/** The address the page has in the user's own browser. `localhost` would be another origin with another, empty register. */
export const servedAt = (port: number): string => `http://127.0.0.1:${port}`;

/** What the browser asks for, or the status it is refused with. */
function requestOf(incoming: IncomingMessage, origin: string): Request | number {
  const { method = '', url = '' } = incoming;
  if (`http://${incoming.headers.host ?? ''}` !== origin) return 421;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (!url.startsWith('/') || !URL.canParse(origin + url)) return 400;
  return new Request(origin + url, { method });
}

async function pass(response: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

/**
 * Serves the built page in `folder` to this machine alone, with the headers it has in our own window. A request under
 * another host name is refused, so that no website can reach the page by a name of its own (DNS rebinding). Settles once
 * it listens; rejects where the port is taken. The port belongs to the origin and so to where the register lies.
 */
export async function startPageServer(folder: string, port: number): Promise<Server> {
  const files = readPageFiles(folder);
  const server = createServer((incoming, outgoing) => {
    const request = requestOf(incoming, servedAt(port));
    if (typeof request === 'number') {
      outgoing.writeHead(request).end();
      return;
    }
    servePage(files, servedAt(port), request)
      .then((response) => pass(response, outgoing))
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
