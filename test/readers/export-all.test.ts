import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../electron/cli/run.ts';
import { samples } from '../../shared/samples/catalogue.ts';
import { golosText } from './golos-text.ts';
import { convert, folderOf, pagesOf } from './office.ts';

const execute = promisify(execFile);

/** What LibreOffice makes of a file to show that it can read it. */
const readable = {
  docx: { filter: 'txt:Text', ending: 'txt' },
  html: { filter: 'txt:Text', ending: 'txt' },
  xlsx: {
    filter: 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
    ending: 'csv',
  },
} as const;

let folder: string;
let remove: () => Promise<void>;
let files: readonly string[];

async function type(line: string): Promise<void> {
  const quiet = (): void => undefined;
  const code = await run(line.split(' '), {
    out: quiet,
    err: quiet,
    folder,
    today: '2026-11-22',
    fonts: folder,
  });
  if (code !== 0) throw new Error(`“${line}” ended with ${code}`);
}

beforeAll(async () => {
  ({ folder, remove } = await folderOf({
    'GolosText_400Regular.ttf': golosText.regular,
    'GolosText_500Medium.ttf': golosText.medium,
    'GolosText_600SemiBold.ttf': golosText.semibold,
  }));
  for (const { name } of samples) {
    await type(`sample --name ${name} --out ${name}.ropa.json`);
    await type(`export ${name}.ropa.json --all --out all`);
    // One folder for all, so that one LibreOffice reads everything: each sample's files carry its name.
    for (const file of await readdir(path.join(folder, 'all')))
      await execute('mv', [path.join('all', file), `${name}.${file}`], { cwd: folder });
  }
  files = (await readdir(folder)).filter((file) => /\.(?:docx|pdf|html|xlsx)$/.test(file));
});
afterAll(async () => remove());

const ending = (name: string): readonly string[] => files.filter((file) => file.endsWith(`.${name}`));
const letters = /[a-zа-яё]{4}/i;

describe('everything that “export --all” writes of all samples', () => {
  test('is many files, each document in both languages', () => {
    expect(files.length).toBeGreaterThan(300);
    const documents = (language: string): readonly string[] =>
      files
        .filter((file) => file.includes(`.${language}.`))
        .map((file) => file.replace(`.${language}.`, '.'));
    expect(documents('ru')).toEqual(documents('en'));
  });

  test('poppler reads every PDF, Cyrillic too', async () => {
    const unread: string[] = [];
    for (const file of ending('pdf')) {
      const text = (await pagesOf(path.join(folder, file))).join('');
      if (!(file.includes('.ru.') ? /[а-яё]{4}/i : /[a-z]{4}/i).test(text)) unread.push(file);
    }
    expect(unread).toEqual([]);
  });

  test.each(Object.entries(readable))(
    'LibreOffice reads every %s',
    async (format, { filter, ending: made }) => {
      const given = ending(format);
      await convert(folder, filter, given);
      const out = await readdir(path.join(folder, 'out'));
      const textOf = async (file: string): Promise<string> => {
        const stem = file.slice(0, -format.length - 1);
        const read = out.filter((one) => one.startsWith(stem) && one.endsWith(`.${made}`));
        const texts = read.map((one) => readFile(path.join(folder, 'out', one), 'utf8'));
        return (await Promise.all(texts)).join('');
      };
      const texts = await Promise.all(given.map(textOf));
      const unread = given.filter((_, at) => !letters.test(texts[at] ?? ''));
      expect(unread).toEqual([]);
    },
    180_000,
  );
});
