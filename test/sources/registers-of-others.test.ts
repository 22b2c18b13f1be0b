import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../shared/readers/source-document.ts';
import { openSource } from '../../shared/sources/open-source.ts';
import { opened } from './opened.ts';

const bytes = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(path.join(import.meta.dirname, '../fixtures/registers-of-others', name)));

const tables = (document: SourceDocument): readonly (readonly (readonly string[])[])[] =>
  document.type === 'data'
    ? []
    : document.blocks.flatMap((block) =>
        block.type === 'table' ? [block.rows.map(({ cells }) => cells)] : [],
      );

describe('registers that others published', () => {
  it('the same register is the same table in Markdown, CSV and XLSX', async () => {
    const [markdown, csv, xlsx] = await Promise.all(
      ['ROPA.md', 'it-peoplemesh.csv', 'it-peoplemesh.xlsx'].map(
        async (name) => tables(await opened(await bytes(`it-peoplemesh/${name}`)))[0],
      ),
    );
    // The conversions kept the marks of Markdown as letters.
    const bare = (rows: typeof csv): unknown =>
      rows?.map((cells) => cells.map((cell) => cell.replace(/\*\*|`/g, '').replaceAll('\\_', '_')));
    expect(csv).toHaveLength(15);
    expect(csv?.[0]).toEqual([
      '#',
      'Activity',
      'Purpose',
      'Lawful Basis',
      'Data Categories',
      'Data Subjects',
      'Recipients / Sub-processors',
      'Transfers Outside EU',
      'Retention',
    ]);
    expect(xlsx).toEqual(csv);
    expect(bare(markdown)).toEqual(bare(csv));
  });

  it('a register of headings and bullets keeps which bullet stands under which heading', async () => {
    const document = await opened(await bytes('at-menschlichkeit-oesterreich/art-30-ropa.md'));
    expect(document).toMatchObject({ format: 'markdown' });
    if (document.type !== 'blocks') throw new Error('no blocks');
    const first = document.blocks.findIndex(
      (block) => block.type === 'heading' && block.text === 'VT-01: Mitgliederverwaltung',
    );
    expect(document.blocks.slice(first, first + 5)).toMatchObject([
      { type: 'heading', level: 2, place: { en: 'line 41', ru: 'строка 41' } },
      { type: 'heading', level: 3, text: 'Grundinformationen' },
      { type: 'item', text: 'Name: Verwaltung von Vereinsmitgliedern' },
      {
        type: 'item',
        text: 'Zweck: Führung des Mitgliederverzeichnisses, Kommunikation, Verwaltung von Rechten/Pflichten',
      },
      { type: 'item', text: 'Rechtsgrundlage: Art. 6(1)(b) DSGVO (Vertragserfüllung), Vereinsgesetz 2002' },
    ]);
  });

  it.each([
    ['systems.yml', 'system'],
    ['sample_systems.yml', 'system'],
    ['sample_organization.yml', 'organization'],
  ])('a manifest of fides is data: %s', async (name, key) => {
    const document = await opened(await bytes(`us-ethyca-fides/${name}`));
    expect(document).toMatchObject({
      type: 'data',
      format: 'yaml',
      data: {
        [key]: expect.arrayContaining([
          expect.objectContaining({ fides_key: expect.any(String) as unknown }),
        ]) as unknown,
      },
    });
  });

  it.each(['a.xlsx', 'a.png', '../../etc/passwd', ''])(
    'IM-08 is known by what it holds, whatever it is called: “%s”',
    async (name) => {
      const result = await openSource({ name, bytes: await bytes('it-peoplemesh/it-peoplemesh.csv') });
      expect(result).toMatchObject({ ok: true, value: { format: 'csv' } });
    },
  );

  it('IM-01 a table cut at every percent gives the rows before the cut, or is refused as incomplete', async () => {
    const whole = await bytes('it-peoplemesh/it-peoplemesh.csv');
    const rows = tables(await opened(whole))[0] ?? [];
    const outcomes = await Promise.all(
      Array.from({ length: 90 }, async (_, at) => {
        const cut = whole.subarray(0, Math.floor((whole.length * (at + 10)) / 100));
        const result = await openSource({ name: 'cut', bytes: cut });
        if (!result.ok) return result.failure.message.en.includes('incomplete');
        const kept = tables(result.value)[0] ?? [];
        return JSON.stringify(rows.slice(0, kept.length - 1)) === JSON.stringify(kept.slice(0, -1));
      }),
    );
    expect(outcomes).toEqual(outcomes.map(() => true));
  });
});
