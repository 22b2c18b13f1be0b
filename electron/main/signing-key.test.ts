import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verify } from '../../shared/signing/signing-key.ts';
import { openSigningKey, signingKeyFile } from './signing-key.ts';

const digest = `sha256-${'ab'.repeat(32)}`;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ropa-signing-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

describe('the key that exported files are signed with', () => {
  it('CY-04 is made once, for this user alone, and is the same at the next start', async () => {
    const made = await openSigningKey(folder);
    const again = await openSigningKey(folder);
    expect(again.key).toBe(made.key);
    expect(verify(digest, again.sign(digest))).toBe(true);
    expect(made.sign(digest).key).toBe(made.key);
    expect(await readdir(folder)).toEqual([signingKeyFile]);
    const { mode } = await stat(path.join(folder, signingKeyFile));
    expect(mode & 0o777).toBe(process.platform === 'win32' ? mode & 0o777 : 0o600);
  });

  it('CY-04 is another in every installation', async () => {
    const here = await openSigningKey(path.join(folder, 'here'));
    const there = await openSigningKey(path.join(folder, 'there'));
    expect(here.key).not.toBe(there.key);
  });

  it.each(['', '{', '{}', '{"secret":"AAAA"}', '{"secret":7}'])(
    'CY-04 is made anew where its file says “%s”, which is kept aside',
    async (damaged) => {
      const file = path.join(folder, signingKeyFile);
      await writeFile(file, damaged);
      const { sign } = await openSigningKey(folder);
      expect(verify(digest, sign(digest))).toBe(true);
      expect(await readFile(`${file}.damaged`, 'utf8')).toBe(damaged);
    },
  );
});
