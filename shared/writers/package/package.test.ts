import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { setCoreProperties } from './core-properties.ts';
import { closePackage, openPackage, partText, replaceOnce, type Parts } from './package.ts';
import { specimen } from './specimen.ts';

const types = '<Types xmlns="t"></Types>';
const relations = '<Relationships xmlns="r"></Relationships>';
const parts = (order: readonly string[]): Parts =>
  new Map(
    order.map((name) => [
      name,
      name === '[Content_Types].xml' ? types : name.endsWith('.rels') ? relations : name,
    ]),
  );

describe('a package', () => {
  it('has the same bytes in whatever order the parts were made, the content types first', () => {
    const names = ['word/b.xml', '_rels/.rels', 'word/a.xml', '[Content_Types].xml'];
    const bytes = closePackage(parts(names));
    expect(closePackage(parts(names.toReversed()))).toEqual(bytes);
    expect(Object.keys(unzipSync(bytes))).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/a.xml',
      'word/b.xml',
    ]);
  });

  it('says 1 January 1980 of every entry', () => {
    const bytes = closePackage(parts(['word/a.xml']));
    const [low = 0, high = 0] = bytes.slice(12, 14);
    expect(low + high * 256).toBe((1 << 5) | 1);
    expect(bytes.slice(10, 12)).toEqual(new Uint8Array(2));
  });

  it('is opened as it was closed', () => {
    const whole: Parts = new Map<string, string | Uint8Array<ArrayBuffer>>([
      ['a.xml', 'привет'],
      ['b.bin', new Uint8Array([0, 255])],
    ]);
    const again = openPackage(closePackage(new Map(whole)));
    expect(again).toEqual(whole);
  });

  it('throws where a library left out what we rely on', () => {
    expect(() => partText(new Map(), 'word/document.xml')).toThrow('word/document.xml');
    expect(() => replaceOnce('abc', 'x', 'y')).toThrow('x');
    expect(replaceOnce('a$b', '$', "$&$'")).toBe("a$&$'b");
  });
});

describe('core properties', () => {
  it('come from the paper and never from the clock', () => {
    const whole = parts(['[Content_Types].xml', '_rels/.rels']);
    setCoreProperties(whole, { ...specimen('ru'), title: 'A & B', author: '«О»', date: '2001-02-03' });
    const core = partText(whole, 'docProps/core.xml');
    expect(core).toContain('<dc:title>A &amp; B</dc:title><dc:creator>«О»</dc:creator>');
    expect(core.match(/2001-02-03T00:00:00Z/g)).toHaveLength(2);
    expect(core).toContain('<dc:language>ru-RU</dc:language>');
    expect(partText(whole, '[Content_Types].xml')).toContain('PartName="/docProps/core.xml"');
    expect(partText(whole, '_rels/.rels')).toContain('Target="docProps/core.xml"');
  });
});
