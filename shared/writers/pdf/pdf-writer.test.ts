import { expect, test, vi } from 'vitest';
import { golosText } from '../../../test/readers/golos-text.ts';
import type { Paper } from '../../paper/paper.ts';
import { hostileSpecimen, hostileTexts, illegalTexts } from '../package/hostile-specimen.ts';
import { specimen } from '../package/specimen.ts';
import { pdfWriter } from './pdf-writer.ts';

async function written(paper: Paper): Promise<Uint8Array> {
  const result = await pdfWriter.write(paper, golosText, { report: () => true });
  if (!result.ok) throw new Error('cancelled');
  return result.value;
}

const asLatin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

test.each(['en', 'ru'] as const)(
  'EX-06 the same paper gives the same bytes whenever it is written (%s)',
  async (language) => {
    const first = await written(specimen(language, 6));
    vi.useFakeTimers({ now: new Date('2031-01-01T12:00:00Z'), toFake: ['Date'] });
    const second = await written(specimen(language, 6)).finally(() => vi.useRealTimers());
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
    expect(
      Buffer.from(await written({ ...specimen(language, 6), date: '2026-11-23' })).equals(Buffer.from(first)),
    ).toBe(false);
  },
);

test('metadata in XML are well-formed where the title holds markup', async () => {
  const paper = { ...specimen('en', 1), title: 'Fish & <chips>\u0000', author: 'A & B' };
  const file = asLatin1(await written(paper));
  expect(file).toContain('<rdf:li xml:lang="x-default">Fish &amp; &lt;chips&gt;');
  expect(file).toContain('<rdf:li>A &amp; B</rdf:li>');
  expect(file).not.toMatch(/<rdf:li[^>]*>[^<]*<chips>/);
});

test('nothing in the file leads outside or acts', async () => {
  const file = asLatin1(await written(hostileSpecimen(['https://example.org', ...hostileTexts])));
  expect(file).not.toMatch(/\/(URI|Launch|JavaScript|SubmitForm|EmbeddedFile|OpenAction)\b/);
});

test('hostile and illegal texts, empty papers and empty blocks are written all the same', async () => {
  const bare = specimen('ru', 0);
  const empty: Paper = {
    ...bare,
    title: '',
    author: '',
    footer: '',
    header: { left: '', right: '' },
    cover: { organisation: '', title: '', facts: [], contents: true },
    sections: [
      {
        orientation: 'landscape',
        blocks: [
          { kind: 'table', name: '', columns: [], rows: [[]] },
          { kind: 'table', name: '', columns: [{ title: '', share: 0 }], rows: [[], [[]]] },
          { kind: 'rows', rows: [] },
          { kind: 'bullets', items: [[]] },
          { kind: 'signature', lines: [{ who: '', captions: [] }] },
          { kind: 'records', name: '', labels: ['a'], records: [{ heading: '', values: [] }] },
        ],
      },
    ],
  };
  const given = illegalTexts.map(([text]) => text);
  for (const paper of [empty, { ...empty, sections: [] }, hostileSpecimen([...hostileTexts, ...given])]) {
    expect(asLatin1((await written(paper)).slice(0, 8))).toBe('%PDF-1.7');
  }
});

test('progress goes from 0 to 1 and never back', async () => {
  const shares: number[] = [];
  await pdfWriter.write(specimen('ru', 150), golosText, { report: (share) => shares.push(share) > 0 });
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(shares.length).toBeGreaterThan(4);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});

test.each([0, 1, 3])(
  'where the caller says stop after %i reports, nothing more is asked or made',
  async (reports) => {
    let asked = 0;
    const report = (): Promise<boolean> => Promise.resolve((asked += 1) <= reports);
    const result = await pdfWriter.write(specimen('ru', 300), golosText, { report });
    expect(result).toEqual({ ok: false, failure: { type: 'cancelled' } });
    expect(asked).toBe(reports + 1);
  },
);
