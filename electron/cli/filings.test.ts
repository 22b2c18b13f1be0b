import { copyFile, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../shared/changes/change.ts';
import { perform } from '../../shared/changes/perform.ts';
import { registerOf } from '../../shared/changes/register-of.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { save } from '../../shared/file-format/save.ts';
import { freeze } from '../../shared/filings/freeze.ts';
import { markOf } from '../../shared/regimes/waivers.ts';
import { softwareWebsite } from '../../shared/samples/software-website/sample.ts';
import { run } from './run.ts';

const faces = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/golos-text');

let folder: string;
const at = (name: string): string => path.join(folder, name);

async function type(...line: readonly string[]): Promise<{ code: number; printed: string; said: string }> {
  let [printed, said] = ['', ''];
  const code = await run([...line], {
    out: (text) => void (printed += text),
    err: (text) => void (said += text),
    folder,
    today: '2027-03-01',
    fonts: folder,
  });
  return { code, printed, said };
}
const words = (line: string) => type(...line.split(' '));

const id = (number: number): string => `0190a000-0000-7000-8000-00000000010${number}`;

/** The ledger after a person did something on a day. */
function after(ledger: Ledger, day: string, edits: readonly Edit[]): Ledger {
  const stamp = { at: `${day}T10:00:00.000Z`, by: 'A', replica: 'r1' };
  const { change, states } = perform(ledger.states, { edits, via: 'edit', after: 0 }, stamp);
  const all = new Map(ledger.states);
  for (const state of states) all.set(state.id, state);
  return { ...ledger, states: all, history: [...ledger.history, ...(change?.events ?? [])] };
}

const registerIn = (ledger: Ledger) => registerOf(ledger.id, ledger.states);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ropa-filings-'));
  const plain = softwareWebsite.make();
  const register = registerIn(plain);
  const [first] = register.activities;
  const filing = {
    id: id(1),
    kind: 'notification',
    state: 'entered',
    frozenOn: '2026-12-20',
    sentOn: '2026-12-20',
    facts: freeze(register, 'notification'),
  };
  const filed = after(plain, '2026-12-20', [{ type: 'create', kind: 'filings', entry: filing }]);
  const purpose = {
    type: 'write',
    entity: first?.id ?? '',
    path: '/purpose/ru',
    to: 'Учёт новых писем',
  } as const;
  const changed = after(filed, '2027-01-20', [purpose]);
  const waiver = {
    id: id(2),
    rule: 'R09',
    entity: first?.id ?? '',
    path: '/purpose',
    seen: markOf({ ...(registerIn(changed).activities[0] ?? { id: '' }) }, '/purpose'),
    reason: { en: 'Sent on paper' },
    by: { en: 'Officer' },
    on: '2027-02-01',
  };
  const waived = after(changed, '2027-02-01', [{ type: 'create', kind: 'waivers', entry: waiver }]);
  const files = { plain, filed, changed, waived };
  for (const [name, ledger] of Object.entries(files))
    await writeFile(at(`${name}.ropa.json`), save(ledger, { at: '2027-02-01T10:00:00.000Z', by: 'A' }));
  for (const face of ['400Regular', '500Medium', '600SemiBold'])
    await copyFile(path.join(faces, face, `GolosText_${face}.ttf`), at(`GolosText_${face}.ttf`));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

const notification = '--document fz152-change-notification --format html --lang ru --out n.html';
const report = ['--document', 'changes-report', '--format', 'html', '--lang', 'ru', '--out', 'c.html'];
const reported = () => readFile(at('c.html'), 'utf8');

describe('filings on the command line', () => {
  it('say what there is nothing to print of, with exit code 2', async () => {
    expect(await words(`export plain.ropa.json ${notification}`)).toMatchObject({ code: 2 });
    const { said } = await words(`export filed.ropa.json ${notification}`);
    expect(said).toContain('Nothing has changed since Roskomnadzor was notified.');
    expect((await words(`export changed.ropa.json ${notification}`)).code).toBe(0);
    expect(await readFile(at('n.html'), 'utf8')).toContain('15.02.2027');
  });

  it('are warned of until the 15th and an error after it, on any day', async () => {
    const on = async (day: string): Promise<string> =>
      (await words(`check changed.ropa.json --date ${day}`)).printed
        .split('\n')
        .find((line) => line.includes(' R09 ')) ?? '';
    expect(await on('2027-02-15')).toMatch(/^check {2}R09/);
    expect(await on('2027-02-16')).toMatch(/^error {2}R09/);
    expect((await words('check changed.ropa.json --date 2027-02-30')).code).toBe(64);
  });

  it('show what was waived, which counts no longer', async () => {
    const { printed } = await words('check waived.ropa.json');
    expect(printed).toMatch(/^waived {2}R09 .*Left as it is: Sent on paper; Officer, 1 February 2027$/m);
    const json = JSON.parse((await words('check waived.ropa.json --json')).printed) as {
      findings: readonly { rule: string; waiver?: { reason: string } }[];
    };
    expect(json.findings.find(({ rule }) => rule === 'R09')?.waiver?.reason).toBe('Sent on paper');
  });

  it('compare with a day, a filing and a file', async () => {
    const values = ['2027-01-19', id(1), 'plain.ropa.json'];
    for (const from of values) {
      expect(await type('export', 'changed.ropa.json', ...report, '--option', `from=${from}`)).toMatchObject({
        code: 0,
      });
      expect(await reported()).toContain('<ins>Учёт новых писем</ins>');
    }
    const none = await type('export', 'changed.ropa.json', ...report, '--option', 'from=2027-01-20');
    expect(none.said).toContain('Nothing has changed.');
    const wrong = await type('export', 'changed.ropa.json', ...report, '--option', 'from=yesterday');
    expect(wrong.code).toBe(64);
    expect(wrong.said).toContain('a day as YYYY-MM-DD');
    const missing = await type('export', 'changed.ropa.json', ...report, '--option', 'from=gone.ropa.json');
    expect(missing.code).toBe(3);
    const early = await type('export', 'changed.ropa.json', ...report, '--option', 'from=1999-01-01');
    expect(early.code).toBe(2);
  });

  it('are all printed, each choice of its own, with the reason of what is skipped', async () => {
    const { code, said } = await words('export filed.ropa.json --all --format html --lang ru --out all');
    expect(code).toBe(0);
    expect(said).toContain('skipped fz152-change-notification: Nothing has changed');
    const names = await readdir(at('all'));
    expect(names).toContain('findings-report.ru.html');
    expect(names).toContain('fz152-notification.form.ru.html');
    expect(names).toContain('fz152-notification.crib.ru.html');
  });
});
