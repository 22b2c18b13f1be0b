import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readPageFiles } from './page-files.ts';
import { servePage } from './serve-page.ts';

/** The address the page has in the user's own browser. `localhost` would be another origin with another, empty register. */
export const servedAt = (port: number): string => `http://127.0.0.1:${port}`;

function requestOf(incoming: IncomingMessage): Request | undefined {
  const address = `http://${incoming.headers.host ?? ''}${incoming.url ?? ''}`;
  if (!incoming.url?.startsWith('/') || !URL.canParse(address)) return undefined;
  return new Request(address, { method: incoming.method === 'HEAD' ? 'HEAD' : 'GET' });
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
    const isRead = incoming.method === 'GET' || incoming.method === 'HEAD';
    const request = isRead ? requestOf(incoming) : undefined;
    if (!request) {
      outgoing.writeHead(isRead ? 400 : 405).end();
      return;
    }
    servePage(files, servedAt(port), request)
      .then((response) => pass(response, outgoing))
      .catch(() => outgoing.writeHead(500).end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return server;
}
