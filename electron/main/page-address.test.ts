import { describe, expect, it } from 'vitest';
import { isOurPage } from './page-address.ts';

describe('our own page', () => {
  it.each(['app://ropa', 'app://ropa/', 'app://ropa/index.html', 'app://ropa/a?b#c'])(
    'is at %s',
    (address) => {
      expect(isOurPage(address)).toBe(true);
    },
  );

  it.each([
    '',
    'null',
    'about:blank',
    'about:srcdoc',
    'app:ropa',
    'app://ropa.evil.example/',
    'app://evil@ropa/',
    'app://ropa@evil.example/',
    'app://ropa:80/',
    'app://Ropa/',
    'apps://ropa/',
    'data:text/html,app://ropa/',
    'blob:app://ropa/5d1b8f0e-0000-4000-8000-000000000000',
    'file:///app://ropa/index.html',
    'https://ropa/index.html',
    'http://127.0.0.1:41739/',
    'devtools://devtools/bundled/inspector.html',
    'javascript:alert(1)',
  ])('is not at %s', (address) => {
    expect(isOurPage(address)).toBe(false);
  });
});
