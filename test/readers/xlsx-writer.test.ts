import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plain, type Paper } from '../../shared/paper/paper.ts';
import {
  hostileSpecimen,
  hostileTexts,
  illegalTexts,
} from '../../shared/writers/package/hostile-specimen.ts';
import { specimen } from '../../shared/writers/package/specimen.ts';
import { xlsxWriter } from '../../shared/writers/xlsx/xlsx-writer.ts';
import { golosText } from './golos-text.ts';
import { askPython, convert, folderOf } from './office.ts';

/** What openpyxl makes of a workbook. */
const describeXlsx = `
import openpyxl, json, sys
b = openpyxl.load_workbook(sys.argv[1])
p = b.properties
print(json.dumps({
  'title': p.title, 'creator': p.creator, 'created': p.created.isoformat(),
  'sheets': [{
    'name': s.title, 'freeze': s.freeze_panes, 'filter': s.auto_filter.ref, 'repeat': s.print_title_rows,
    'orientation': s.page_setup.orientation, 'fit': s.sheet_properties.pageSetUpPr.fitToPage, 'size': s.dimensions,
    'rows': [[c.value for c in r] for r in s.iter_rows()],
    'types': sorted({c.data_type for r in s.iter_rows() for c in r if c.value is not None}),
    'bold': s['A1'].font.bold, 'wrap': s.cell(s.max_row, s.max_column).alignment.wrap_text,
  } for s in b]}))`;

interface Described {
  readonly title: string;
  readonly creator: string;
  readonly created: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly types: readonly string[];
    readonly rows: readonly (readonly (string | null)[])[];
  }[];
}

const given = [...hostileTexts, ...illegalTexts.map(([text]) => text)];
const shown = [...hostileTexts, ...illegalTexts.map(([, text]) => text)];
const long = 'word '.repeat(20_000);

const longPaper: Paper = {
  ...specimen('en', 1),
  sections: [
    {
      orientation: 'landscape',
      blocks: [
        {
          kind: 'table',
          name: 'Long',
          columns: [
            { title: 'name', share: 1 },
            { title: 'text', share: 3 },
          ],
          rows: [[plain('first'), plain(long)]],
        },
      ],
    },
  ],
};
const papers: Readonly<Record<string, Paper>> = {
  ru: specimen('ru', 12),
  hostile: hostileSpecimen(given),
  long: longPaper,
};

/** Every sheet as a CSV of its own: separated by commas, quoted, in UTF-8, as shown. */
const everySheet = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

describe('an XLSX in the eyes of others', () => {
  let folder = '';
  let remove = async (): Promise<void> => Promise.resolve();

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const [name, paper] of Object.entries(papers)) {
      const result = await xlsxWriter.write(paper, golosText, { report: () => true });
      if (result.ok) files[`${name}.xlsx`] = result.value;
    }
    ({ folder, remove } = await folderOf(files));
    await convert(folder, everySheet, Object.keys(files));
  });

  afterAll(async () => remove());

  const described = async (name: string): Promise<Described> =>
    (await askPython(describeXlsx, path.join(folder, `${name}.xlsx`))) as Described;

  /** The sheets that LibreOffice made of a workbook, by what follows the workbook's name. */
  async function sheetsOf(name: string): Promise<Readonly<Record<string, string>>> {
    const files = (await readdir(path.join(folder, 'out'))).filter((file) => file.startsWith(`${name}-`));
    const texts = files.map(async (file): Promise<[string, string]> => [
      file.slice(name.length + 1, -4),
      await readFile(path.join(folder, 'out', file), 'utf8'),
    ]);
    return Object.fromEntries(await Promise.all(texts));
  }

  it('has its properties, sheets and print set-up for openpyxl, without a warning', async () => {
    const ru = await described('ru');
    expect(ru).toMatchObject({ title: papers['ru']?.title, creator: 'ООО «Северный порт»' });
    expect(ru.created).toMatch(/^2026-11-22T00:00:00/);
    expect(ru.sheets.map(({ name }) => name)).toEqual([
      'Титульный лист',
      'Текст',
      'Сводная таблица',
      'Карточки процессов',
    ]);
    const table = {
      freeze: 'B2',
      repeat: '$1:$1',
      orientation: 'landscape',
      fit: true,
      bold: true,
      wrap: null,
    };
    expect(ru.sheets[3]).toMatchObject({ ...table, filter: 'A1:J13', size: 'A1:J13' });
    expect(ru.sheets[2]).toMatchObject({ ...table, filter: 'A1:G13', wrap: true });
    expect(ru.sheets[3]?.rows[12]?.[0]).toBe('2.12. Договоры с контрагентами');
    expect(ru.sheets[3]?.rows[1]?.[8]).toMatch(/^• Случаи: .*\n• Срок: .*\n• Подтверждение: /);
  });

  it('EX-01 has nothing but texts, hostile ones as they are', async () => {
    const { sheets } = await described('hostile');
    expect(sheets.map(({ types }) => types)).toEqual(sheets.map(() => ['s']));
    expect(sheets[2]?.rows.slice(1).map(([, text]) => text)).toEqual(shown);
  });

  it('has no formula and no number for LibreOffice', async () => {
    const sheets = await sheetsOf('hostile');
    const table = Object.entries(sheets).find(([name]) => name.endsWith('(2)'))?.[1] ?? '';
    const quoted = shown.map((text) => (/["\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
    const expected = [`n,${given[0]}`, ...quoted.map((text, at) => `${at},${text}`)];
    expect(table.trimEnd()).toBe(expected.join('\n'));
  });

  it('EX-04 continues a text that no cell can hold', async () => {
    const { sheets } = await described('long');
    const rows = sheets.at(-1)?.rows.slice(1) ?? [];
    expect(rows.map(([, text]) => text ?? '').join('')).toBe(long);
    expect(rows.map(([name]) => name)).toEqual([
      'first',
      'first (continued)',
      'first (continued)',
      'first (continued)',
    ]);
    expect((await sheetsOf('long'))['Long']?.match(/word/g)).toHaveLength(20_000);
  });
});
