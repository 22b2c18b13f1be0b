import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder } from '../../test/command-line/folder.ts';
import { load } from '../../shared/file-format/load.ts';
import { registerOf } from '../../shared/changes/register-of.ts';

const folder = new Folder();
const head = 'Name;Purpose;Legal basis;Personal data;Recipients;Colour of the folder';
const first = `${head}\nPayroll;Paying wages;contract;name, bank account;Northern Bank Ltd;red\n`;
const second = `${head}\nNewsletter;Sending news;consent;e-mail;Northern Bank;blue\n`;

beforeAll(async () => {
  await folder.make();
  await folder.put('a.csv', first);
  await folder.put('b.csv', second);
  await folder.type('sample --name software-website --out ours.json');
});
afterAll(() => folder.remove());

const registerIn = async (name: string) => {
  const loaded = load(await folder.text(name));
  if (!loaded.ok) throw new Error(loaded.failure.message.en);
  return registerOf(loaded.value.ledger.id, loaded.value.ledger.states);
};

describe('ropa import', () => {
  it('makes a register of a table, and reports headings, leftovers and guesses', async () => {
    const { code, said } = await folder.type('import a.csv --out a.json --report report.json');
    expect(code).toBe(0);
    expect(said).toMatch(/^a\.csv: .*; 1 activity/);
    const { activities, organisation } = await registerIn('a.json');
    expect(activities).toMatchObject([{ name: { en: 'Payroll' }, purpose: { en: 'Paying wages' } }]);
    expect(organisation.name).toBeUndefined();
    const { files } = JSON.parse(await folder.text('report.json')) as { files: readonly unknown[] };
    expect(files[0]).toMatchObject({ file: 'a.csv', format: 'csv', activities: 1 });
    expect(JSON.stringify(files)).toContain('red');
    await folder.type('import a.csv --out a.json --report report.txt');
    expect(await folder.text('report.txt')).toContain('What had no place');
  });

  it('gives the same bytes for the same files and day', async () => {
    await folder.type('import a.csv b.csv --date 2026-10-01 --out one.json');
    await folder.type('import a.csv b.csv --date 2026-10-01 --out two.json');
    expect(await folder.text('two.json')).toBe(await folder.text('one.json'));
  });

  it('makes one of what goes by its name in several files, and nothing of the same file twice', async () => {
    const { said } = await folder.type('import a.csv b.csv a.csv --out both.json');
    expect(said).toContain('1 entry joined by name');
    const { activities, parties } = await registerIn('both.json');
    expect(activities).toHaveLength(2);
    expect(parties).toHaveLength(1);
    const named = activities.map(({ recipients = [] }) => recipients.map(({ party }) => party));
    expect(named).toEqual([[parties[0]?.id], [parties[0]?.id]]);
    await folder.type('merge both.json b.csv --out again.json');
    expect(await folder.digest('again.json')).toBe(await folder.digest('both.json'));
  });

  it('puts leftovers into notes where it is told to', async () => {
    await folder.type('import a.csv --keep-leftovers --out kept.json');
    const { activities } = await registerIn('kept.json');
    expect(activities[0]?.notes?.en).toContain('red');
  });

  it('puts as much into notes as notes take, so that the register can be read again', async () => {
    const cells = (tag: string, words: readonly string[]): string =>
      `<tr>${words.map((one) => `<${tag}>${one}</${tag}>`).join('')}</tr>`;
    const long = `${'x'.repeat(99_999 - 'Colour: '.length - 1)}${'😀'.repeat(9)}`;
    const rows = [
      cells('th', ['Name', 'Purpose', 'Legal basis', 'Colour']),
      cells('td', ['Payroll', 'Paying wages', 'contract', long]),
    ];
    await folder.put('long.html', `<!doctype html><html><body><table>${rows.join('')}</table></body></html>`);
    await folder.type('import long.html --keep-leftovers --out long.json --report long.txt');
    const { activities } = await registerIn('long.json');
    expect(activities[0]?.notes?.en).toMatch(/^Colour: x+…$/);
    expect(await folder.text('long.txt')).toContain(long);
  });

  it('sends a register of ours to merge, and says what cannot be read', async () => {
    const own = await folder.type('import ours.json --out x.json');
    expect(own).toMatchObject({ code: 2 });
    expect(own.said).toContain('ropa merge');
    await folder.put('prose.txt', 'Nothing of a register.');
    expect(await folder.type('import a.csv prose.txt --out x.json')).toMatchObject({ code: 3 });
    expect(await folder.names()).not.toContain('x.json');
    expect(await folder.type('import a.csv --out x.json --format word')).toMatchObject({ code: 64 });
    expect(await folder.type('import --out x.json')).toMatchObject({ code: 64 });
    expect(await folder.type('import a.csv')).toMatchObject({ code: 64 });
  });
});

describe('ropa diff', () => {
  it('says what came, went and changed, in both languages, and that two files say the same', async () => {
    await folder.type('import a.csv --out a.json');
    await folder.type('import b.csv --out b.json');
    const { printed, code } = await folder.type('diff a.json b.json');
    expect(code).toBe(0);
    expect(printed).toContain('added  Activity “Newsletter”\n');
    expect(printed).toContain('removed  Activity “Payroll”\n');
    expect((await folder.type('diff a.json b.json --lang ru')).printed).toContain(
      'добавлено  Процесс «Newsletter»',
    );
    expect((await folder.type('diff a.json a.json')).printed).toBe('The two files say the same.\n');
    expect(JSON.parse((await folder.type('diff a.json a.json --json')).printed)).toEqual({ differences: [] });
    expect(await folder.type('diff a.json')).toMatchObject({ code: 64 });
    expect(await folder.type('diff a.json none.json')).toMatchObject({ code: 3 });
  });
});
