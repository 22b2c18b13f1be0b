import type { PageFiles } from './page-files.ts';
import { pageHeaders } from './page-headers.ts';

const refuse = (status: number, extra: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { ...pageHeaders, ...extra } });

/**
 * Answers a request for a file of the page at `origin` (scheme, two slashes, host). The path is looked up as it stands,
 * undecoded, in the list of files; whatever is not on the list is 404, another host is 421, another method 405.
 */
export async function servePage(files: PageFiles, origin: string, request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (`${url.protocol}//${url.host}` !== origin) return refuse(421);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { Allow: 'GET, HEAD' });
  const file = files.get(url.pathname === '/' || url.pathname === '' ? '/index.html' : url.pathname);
  if (!file) return refuse(404);
  const bytes = await file.read();
  const headers = { ...pageHeaders, 'Content-Type': file.type, 'Content-Length': String(bytes.byteLength) };
  return new Response(request.method === 'HEAD' ? null : Uint8Array.from(bytes), { status: 200, headers });
}
