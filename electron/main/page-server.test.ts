import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servedAt, startPageServer } from './page-server.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-served-'));
writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

let port = 0;
let server: Server;
beforeAll(async () => {
  port = await freePort();
  server = await startPageServer(folder, port);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Asks with exactly this path and these headers; `fetch` would tidy both. */
const ask = (asked: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
  new Promise<{ readonly status: number | undefined; readonly policy: unknown }>((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: asked, method, headers }, (reply) => {
      reply.resume();
      resolve({ status: reply.statusCode, policy: reply.headers['content-security-policy'] });
    })
      .on('error', reject)
      .end();
  });

describe('the page in the user’s own browser', () => {
  it('is served to this machine alone, with the content policy of the window', async () => {
    const reply = await ask('/');
    expect(reply.status).toBe(200);
    expect(reply.policy).toContain("default-src 'none'; script-src 'self'");
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
    expect(servedAt(41739)).toBe('http://127.0.0.1:41739');
  });

  it.each(['localhost', 'evil.example', '127.0.0.1.evil.example', 'user@127.0.0.1', '[::1]'])(
    'is not served under the name “%s”',
    async (name) => {
      expect((await ask('/', { host: `${name}:${port}` })).status).toBe(421);
      expect((await ask('/', { host: name })).status).toBe(421);
    },
  );

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '//etc/passwd',
    '/index.html%00',
  ])('gives nothing for %s', async (asked) => {
    expect((await ask(asked)).status).toBe(404);
  });

  it.each(['*', 'http://evil.example/'])('does not take %s for a path', async (asked) => {
    expect((await ask(asked)).status).toBe(400);
  });

  it('takes no POST', async () => {
    expect((await ask('/', {}, 'POST')).status).toBe(405);
  });

  it('says when the port is taken', async () => {
    await expect(startPageServer(folder, port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
