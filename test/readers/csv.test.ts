import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activitiesCsv } from '../../shared/exchange/csv/csv.ts';
import { columnsOf } from '../../shared/exchange/tables/columns.ts';
import { activityFields } from '../../shared/register/activity/activity.ts';
import { hostileRegister, oneEach } from '../exchange/hostile-register.ts';
import { payloads } from '../exchange/payloads.ts';
import { registers } from '../exchange/registers.ts';
import { smallRegister } from '../fixtures/registers/small-register.ts';
import { askPython, convert, folderOf } from './office.ts';

const texts = Object.values(payloads);
/** A number or day that is no formula may be shown as such: the text of the file says so itself. */
const numbers = new Set(
  ['zeros in front', 'a day', 'exponent', 'long number', 'truth'].map((name) => payloads[name]),
);
const full = registers.find(([name]) => name === 'full')?.[1] ?? smallRegister;

/** LibreOffice’s own reading of a CSV, all cells quoted, as shown. */
const asShown = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false';

/** UTF-8, commas, and whatever looks like a number or formula is taken for one: what a hasty person chooses. */
const hasty = 'Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';

type Rows = readonly (readonly string[])[];

/** What Python’s csv makes of all files of a folder and of those converted from them. */
const rowsOfAll = `
import csv, glob, json, os, sys
def rows(p):
    with open(p, encoding='utf-8-sig', newline='') as f: return list(csv.reader(f))
csv.field_size_limit(10**8)
print(json.dumps({os.path.relpath(p, sys.argv[1]): rows(p) for p in glob.glob(sys.argv[1] + '/**/*.csv', recursive=True)}))`;

const files = {
  'each.csv': activitiesCsv(oneEach(smallRegister, texts), 'en'),
  'full.csv': activitiesCsv(full, 'ru'),
  ...Object.fromEntries(
    texts.map((text, at) => [`all-${at}.csv`, activitiesCsv(hostileRegister(full, text), 'en')]),
  ),
};

describe('a CSV in the eyes of others', () => {
  let folder = '';
  let remove = async (): Promise<void> => Promise.resolve();
  let read: Readonly<Record<string, Rows>> = {};

  beforeAll(async () => {
    const bytes = Object.entries(files).map(
      ([name, text]) => [name, new TextEncoder().encode(text)] as const,
    );
    ({ folder, remove } = await folderOf(Object.fromEntries(bytes)));
    await convert(folder, asShown, Object.keys(files), hasty);
    read = (await askPython(rowsOfAll, folder)) as typeof read;
  });

  afterAll(async () => remove());

  it('EX-02 no text of any kind is worked out by LibreOffice, and each stands there word for word', () => {
    const rows = read['out/each.csv'] ?? [];
    const names = rows.slice(1).map(([name = '']) => name);
    const kept = texts.map((text, at) => [text, names[at]] as const).filter(([text]) => !numbers.has(text));
    expect(names).toHaveLength(texts.length);
    expect(kept.map(([, shown = '']) => flat(shown.replace(/^'/, '')))).toEqual(
      kept.map(([text]) => flat(text.replace(/^'/, ''))),
    );
  });

  it('EX-02 in no field is anything worked out', () => {
    for (const [at, text] of texts.entries()) {
      if (numbers.has(text)) continue;
      const given = read[`all-${at}.csv`] ?? [];
      const shown = read[`out/all-${at}.csv`] ?? [];
      expect(shown).toHaveLength(given.length);
      expect(
        shown.flat().filter((cell) => /^(2|0|Err:|#)/.test(cell) && !given.flat().includes(cell)),
      ).toEqual([]);
    }
  });

  it('EX-02 has a mark of UTF-8, every cell quoted, and an apostrophe before whatever begins a formula', () => {
    const csv = files['each.csv'];
    expect(csv.startsWith('\ufeff"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    const outside = csv.slice(1).replace(/"(?:[^"]|"")*"/g, '');
    expect(outside.replace(/[,\r\n]/g, '')).toBe('');
    for (const name of ['equals', 'plus', 'minus', 'at', 'tab', 'full width equals', 'full width minus'])
      expect(csv).toContain(`"'${payloads[name] ?? ''}"`);
  });

  it('EX-05 every word of every activity is there, under the labels of the form', () => {
    const rows = read['full.csv'] ?? [];
    const [header = [], ...bodies] = rows;
    expect(header[0]).toBe('Наименование');
    expect(new Set(header.filter((heading) => heading === '')).size).toBe(0);
    full.activities.forEach((activity, at) => {
      const row = (bodies[at] ?? []).join('\n');
      const said = wordsOf(activity);
      expect(said.length).toBeGreaterThan(90);
      expect(said.filter((word) => !flat(row).includes(flat(word)))).toEqual([]);
    });
    expect(columnsOf(activityFields).length).toBeGreaterThan(100);
  });

  it('EX-06 has the same bytes each time', () => {
    expect(activitiesCsv(full, 'ru')).toBe(files['full.csv']);
  });
});

/** As a reader compares: blanks of any kind are one. */
const flat = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

/** All Russian texts of an entry, at any depth. */
function wordsOf(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { ru } = value as { readonly ru?: unknown };
  if (typeof ru === 'string') return [ru];
  return Object.values(value).flatMap(wordsOf);
}
