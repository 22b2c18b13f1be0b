import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encryptToRecipients, encryptWithPassphrase } from '../../shared/encryption/age-file.ts';
import { newIdentity } from '../../shared/encryption/identity.ts';
import { run } from './run.ts';

const faces = path.resolve(import.meta.dirname, '../../node_modules/@expo-google-fonts/golos-text');

let folder: string;
const at = (name: string): string => path.join(folder, name);

interface HandMade {
  readonly register: { readonly organisation: { readonly id: string } };
  readonly history: readonly object[];
}

/** Types a command line; gives the exit code, what was printed and what was said besides. */
async function type(line: string): Promise<{ code: number; printed: string; said: string }> {
  let [printed, said] = ['', ''];
  const code = await run(line.split(' '), {
    out: (text) => void (printed += text),
    err: (text) => void (said += text),
    folder,
    today: '2026-11-22',
    fonts: folder,
  });
  return { code, printed, said };
}

let plainly: Awaited<ReturnType<typeof type>>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ropa-input-'));
  const { printed } = await type('sample --name software-website');
  const plain = new TextEncoder().encode(printed);
  const [mine, other] = [await newIdentity(), await newIdentity()];
  const files: Readonly<Record<string, Uint8Array | string>> = {
    'plain.ropa.json': plain,
    'zipped.ropa.json.gz': gzipSync(plain),
    'words.ropa.json.age': await encryptWithPassphrase(plain, 'six plain words'),
    'key.ropa.json.age': await encryptToRecipients(plain, [mine.recipient]),
    'backup.ropa.json.gz.age': await encryptToRecipients(gzipSync(plain), [mine.recipient]),
    'cut.ropa.json.gz': gzipSync(plain).subarray(0, -100),
    'large.ropa.json.gz': gzipSync(new Uint8Array(401 * 1024 * 1024), { level: 1 }),
    'words.txt': 'six plain words\nand a remark\n',
    'wrong.txt': 'seven plain words',
    'key.txt': `# created: today\n${mine.identity}\n`,
    'other.txt': other.identity,
  };
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
  for (const face of ['400Regular', '500Medium', '600SemiBold'])
    await copyFile(path.join(faces, face, `GolosText_${face}.ttf`), at(`GolosText_${face}.ttf`));
  plainly = await type('check plain.ropa.json --json');
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

describe('a file on the command line', () => {
  it('is opened where it is compressed or encrypted, with the same findings as in plain', async () => {
    expect(plainly.printed).toContain('"findings"');
    for (const line of [
      'check zipped.ropa.json.gz --json',
      'check words.ropa.json.age --json --passphrase-file words.txt',
      'check key.ropa.json.age --json --identity key.txt',
      'check backup.ropa.json.gz.age --json --identity key.txt',
    ])
      expect(await type(line)).toEqual(plainly);
  });

  it('writes a document from an encrypted file', async () => {
    const line =
      'export key.ropa.json.age --document fz152-register --format html --lang ru --out register.html --identity key.txt';
    expect(await type(line)).toMatchObject({ code: 0 });
    expect(await readFile(at('register.html'), 'utf8')).toContain('<html');
  });

  it('CY-01 says how to open an encrypted one, and what is wrong with what was given', async () => {
    const told = await type('check words.ropa.json.age');
    expect(told.code).toBe(3);
    expect(told.said).toContain('age -d -o OUT words.ropa.json.age');
    expect(told.said.trim()).not.toContain('\n');
    const wrong = await type('check words.ropa.json.age --passphrase-file wrong.txt');
    expect([wrong.code, wrong.printed]).toEqual([3, '']);
    expect(wrong.said).toMatch(/does not open with this passphrase, or it is damaged/);
    const other = await type('check key.ropa.json.age --identity other.txt');
    expect(other.code).toBe(3);
    expect(other.said).toMatch(/encrypted for other keys/);
    expect((await type('check key.ropa.json.age --identity nowhere.txt')).code).toBe(3);
    expect((await type('check key.ropa.json.age --identity key.txt --passphrase-file words.txt')).code).toBe(
      64,
    );
  });

  it('is refused where it is compressed and cut, or holds more than a register can', async () => {
    const cut = await type('check cut.ropa.json.gz');
    expect(cut.code).toBe(3);
    expect(cut.said).toContain('damaged or incomplete');
    const large = await type('check large.ropa.json.gz');
    expect(large.code).toBe(3);
    expect(large.said).toContain('more than 400 MB');
  });

  it('stops with a sentence, no stack trace, where its history says what no program writes', async () => {
    const file = JSON.parse(await readFile(at('plain.ropa.json'), 'utf8')) as HandMade;
    const said = { at: '2027-01-28T00:00:00.000Z', by: '', head: ['r', 1], path: '/_life', via: 'delete' };
    const entity = file.register.organisation.id;
    const history = [...file.history, { ...said, entity, from: { kind: 'nonsense' }, to: null }];
    await writeFile(at('hand.ropa.json'), JSON.stringify({ ...file, history, digest: undefined }));
    const line =
      'export hand.ropa.json --document changes-report --format html --lang en --out x.html --date 2027-02-01 --option from=2026-12-01';
    const typed = await type(line);
    expect(typed.code).toBe(3);
    expect(typed.said).toMatch(/^The command stopped .* take another copy of it\.\n$/);
  });

  it('is explained in the help', async () => {
    const { printed } = await type('help');
    expect(printed).toContain('--passphrase-file');
    expect(printed).toContain('--identity');
    const one = await type('merge --help');
    expect(one.code).toBe(0);
    expect(one.printed).toMatch(/^ {2}ropa merge OURS THEIRS/);
  });
});
