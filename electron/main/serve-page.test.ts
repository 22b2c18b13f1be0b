import { describe, expect, it } from 'vitest';
import { servePage } from './serve-page.ts';

const read = async () => new TextEncoder().encode('content');
const files = new Map([
  ['/index.html', { type: 'text/html; charset=utf-8', read }],
  ['/assets/index-1a2b.js', { type: 'text/javascript; charset=utf-8', read }],
]);
const ask = (address: string, init?: RequestInit) =>
  servePage(files, 'app://ropa', new Request(address, init));

const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; " +
  "form-action 'none'; frame-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
  'trusted-types ropa-worker';

describe('the page', () => {
  it.each(['app://ropa/index.html', 'app://ropa/', 'app://ropa', 'app://ropa/index.html?a=1'])(
    'is served at %s',
    async (address) => {
      const reply = await ask(address);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await reply.text()).toBe('content');
    },
  );

  it('is served without a body when only asked about', async () => {
    const reply = await ask('app://ropa/assets/index-1a2b.js', { method: 'HEAD' });
    expect([reply.status, reply.headers.get('content-length'), await reply.text()]).toEqual([200, '7', '']);
  });

  it.each([
    'app://ropa/package.json',
    'app://ropa/../index.html/../package.json',
    'app://ropa/%2e%2e/package.json',
    'app://ropa/..%2fpackage.json',
    'app://ropa/..%5cpackage.json',
    'app://ropa/..\\package.json',
    'app://ropa//index.html',
    'app://ropa/./index.html%00',
    'app://ropa/%69ndex.html',
    'app://ropa/INDEX.HTML',
    'app://ropa/index.html/',
    'app://ropa/assets',
    'app://ropa/assets/',
    'app://ropa/__proto__',
    'app://ropa/C:/Windows/win.ini',
    `app://ropa/${'a/'.repeat(50_000)}`,
  ])('is not %s', async (address) => {
    const reply = await ask(address);
    expect([reply.status, await reply.text()]).toEqual([404, '']);
  });

  it.each([
    'app://other/index.html',
    'app://ropa:8080/index.html',
    'https://ropa/index.html',
    'app://ROPA/index.html',
  ])('is not on %s', async (address) => {
    expect((await ask(address)).status).toBe(421);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('takes no %s', async (method) => {
    expect((await ask('app://ropa/index.html', { method })).status).toBe(405);
  });

  it.each(['app://ropa/index.html', 'app://ropa/nowhere', 'app://other/'])(
    'comes with every guard at %s',
    async (address) => {
      const { headers } = await ask(address);
      expect(headers.get('content-security-policy')).toBe(contentPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    },
  );
});
