import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Folder } from '../../test/command-line/folder.ts';
import { bank, payroll, recipient, two, write } from '../../test/merging/colleague.ts';
import { encryptWithPassphrase } from '../../shared/encryption/age-file.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { save } from '../../shared/file-format/save.ts';

const folder = new Folder();
const fileOf = (ledger: Ledger): string => save(ledger, { at: '2026-11-28T00:00:00.000Z', by: 'A' });

/** What a script keeps of a file: the register alone. */
const bare = (ledger: Ledger): string => {
  const { format, version, register } = JSON.parse(fileOf(ledger)) as Record<string, unknown>;
  return JSON.stringify({ format, version, register });
};

beforeAll(async () => {
  await folder.make();
  const [a, b] = two();
  a.edit(write('/department/en', 'Staff'));
  b.merge(a.file());
  const [, c] = [0, two()[1]];
  c.states = b.states;
  c.history = b.history;
  await folder.put('base.json', fileOf(a.ledger));
  a.edit(write('/purpose/en', 'ours'), write('/department/en', 'Finance'));
  b.edit(write('/purpose/en', 'theirs'), write('/number', '7'));
  c.edit(
    { type: 'create', kind: 'parties', entry: { id: bank, name: { en: 'Bank' } } },
    write(`/recipients/${recipient}/party`, bank),
  );
  await folder.put('ours.json', fileOf(a.ledger));
  await folder.put('theirs.json', fileOf(b.ledger));
  await folder.put('third.json', fileOf(c.ledger));
  await folder.put('bare.json', bare(b.ledger));
  await folder.put('part.json', fileOf({ ...c.ledger, states: without(c.ledger.states, bank) }));
  await folder.put('words.txt', 'six plain words');
  const plain = new TextEncoder().encode(fileOf(b.ledger));
  await folder.put('theirs.age', await encryptWithPassphrase(plain, 'six plain words'));
  await folder.put(
    'list.csv',
    'Name,Purpose,Legal basis,Personal data\nNewsletter,Sending news,consent,e-mail\n',
  );
});
afterAll(() => folder.remove());

const without = (states: Ledger['states'], entity: string): Ledger['states'] =>
  new Map([...states].filter(([id]) => id !== entity));

describe('ropa merge', () => {
  it('changes nothing where a file is merged into itself', async () => {
    expect(await folder.type('merge ours.json ours.json --out same.json')).toMatchObject({ code: 0 });
    expect(await folder.digest('same.json')).toBe(await folder.digest('ours.json'));
  });

  it('lists what both changed, in words with who and when, and writes nothing', async () => {
    const before = await folder.names();
    const { code, said } = await folder.type('merge ours.json theirs.json --out no.json --report no.txt');
    expect(code).toBe(2);
    expect(said).toMatch(
      /^Activity “Payroll” › Main purpose › English: ours “ours” \(RA, 20\d\d.* UTC\); theirs “theirs” \(RB, 20.* UTC\)$/m,
    );
    expect(said).toContain('nothing was written');
    expect(await folder.names()).toEqual(before);
  });

  it.each([
    ['ours', 'ours'],
    ['theirs', 'theirs'],
  ])('decides for %s so that it does not come back', async (prefer, stands) => {
    const line = `merge ours.json theirs.json --prefer ${prefer} --out preferred.json --report report.json`;
    expect((await folder.type(line)).code).toBe(0);
    expect(JSON.parse(await folder.text('report.json'))).toMatchObject({
      conflicts: [{ entity: payroll, path: '/purpose/en', chosen: { value: stands } }],
    });
    const digest = await folder.digest('preferred.json');
    expect((await folder.type('merge preferred.json ours.json theirs.json --out again.json')).code).toBe(0);
    expect(await folder.digest('again.json')).toBe(digest);
    const { printed } = await folder.type('diff base.json preferred.json --json');
    expect(JSON.parse(printed)).toMatchObject({
      differences: [
        {
          entity: payroll,
          change: 'changed',
          fields: [
            { path: '/number', from: null, to: '7' },
            { path: '/department', from: { en: 'Staff' }, to: { en: 'Finance' } },
            { path: '/purpose', label: 'Main purpose', to: { en: stands } },
          ],
        },
      ],
    });
  });

  it('gives the same bytes in whatever order files are named', async () => {
    await folder.type('merge ours.json theirs.json third.json --prefer theirs --out one.json');
    await folder.type('merge ours.json third.json theirs.json --prefer theirs --out other.json');
    expect(await folder.text('other.json')).toBe(await folder.text('one.json'));
  });

  it('merges a file without versions by the base it was made from', async () => {
    const { said, code } = await folder.type('merge ours.json bare.json --out no.json');
    expect(code).toBe(2);
    expect(said).toContain('--base');
    expect(said.match(/^Activity/gm)).toHaveLength(2);
    const based = await folder.type('merge ours.json bare.json --base base.json --out no.json');
    expect(based.said.match(/^Activity.*Main purpose/gm)).toHaveLength(1);
    const line = 'merge base.json bare.json --base base.json --out based.json';
    expect((await folder.type(line)).code).toBe(0);
    expect((await folder.type('diff based.json bare.json')).printed).toBe('The two files say the same.\n');
  });

  it('opens what is encrypted, takes in foreign files, and names what refers to nothing', async () => {
    const encrypted = await folder.type(
      'merge base.json theirs.age --out plain.json --passphrase-file words.txt',
    );
    expect(encrypted).toMatchObject({ code: 0 });
    expect(encrypted.said).toContain('plain.json is not encrypted');
    expect((await folder.type('merge base.json theirs.age --out plain.json')).code).toBe(3);
    const foreign = await folder.type('merge base.json list.csv --out foreign.json');
    expect(foreign).toMatchObject({ code: 0 });
    expect((await folder.type('diff base.json foreign.json')).printed).toContain(
      'added  Activity “Newsletter”',
    );
    const part = await folder.type('merge base.json part.json --out part-merged.json');
    expect(part.said).toContain('names an entry that is not there');
  });

  it('follows a table that was corrected, and learns nothing from it twice', async () => {
    await folder.type('merge base.json list.csv --out with-list.json');
    await folder.put(
      'corrected.csv',
      (await folder.text('list.csv')).replace('Sending news', 'Monthly news'),
    );
    const followed = await folder.type('merge with-list.json corrected.csv --out followed.json');
    expect(followed).toMatchObject({ code: 0 });
    expect(followed.said).toContain('corrected.csv: 1 changed');
    expect((await folder.type('diff with-list.json followed.json')).printed).toContain('Monthly news');
    await folder.type('merge followed.json corrected.csv --out again.json');
    expect(await folder.digest('again.json')).toBe(await folder.digest('followed.json'));
  });

  it('takes a workbook of ours back: where nothing was edited in it, nothing changes', async () => {
    const line = 'export base.json --format ropa-xlsx --lang en --out book.xlsx';
    expect((await folder.type(line)).code).toBe(0);
    expect(await folder.type('merge ours.json book.xlsx --out back.json')).toMatchObject({ code: 0 });
    expect(await folder.digest('back.json')).toBe(await folder.digest('ours.json'));
  });

  it.each([
    'merge ours.json --out x',
    'merge ours.json theirs.json',
    'merge a b --out x --prefer mine',
    'merge ours.json theirs.json --out x --report ./x',
  ])('is misused by “%s”', async (line) => {
    expect((await folder.type(line)).code).toBe(64);
  });

  it('says which file cannot be read', async () => {
    const { code, said } = await folder.type('merge ours.json words.txt --out x.json');
    expect(code).toBe(3);
    expect(said).toMatch(/^words\.txt: .*\n$/);
  });
});
