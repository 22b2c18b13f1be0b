import { describe, expect, it } from 'vitest';
import { staysInside } from './network.ts';

describe('a request', () => {
  it.each([
    'app://ropa/index.html',
    'app://ropa/assets/a.js',
    'blob:app://ropa/5d1b8f0e-0000-4000-8000-000000000000',
    'data:image/png;base64,AAAA',
  ])('stays inside: %s', (address) => {
    expect(staysInside(address, false)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1:41739/',
    'http://localhost/',
    'ws://127.0.0.1/',
    'wss://example.org/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'app://other/index.html',
    'blob:https://example.org/1',
    'blob:null/1',
    'chrome://settings/',
    'devtools://devtools/bundled/inspector.html',
    'filesystem:app://ropa/temporary/a',
    'javascript:alert(1)',
    'about:blank',
    '',
  ])('leaves or is not ours: %s', (address) => {
    expect(staysInside(address, false)).toBe(false);
  });

  it('of the developer tools stays inside where they are allowed', () => {
    expect(staysInside('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(staysInside('https://example.org/', true)).toBe(false);
  });
});
