import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Decrypter } from 'age-encryption';
import { expect, it } from 'vitest';
import { encryptToRecipients } from './age-file.ts';
import { newIdentity } from './identity.ts';

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

it('CY-05 no file key, no nonce and no ephemeral share comes twice, however often the same is encrypted', async () => {
  const { identity, recipient } = await newIdentity();
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  const content = new TextEncoder().encode('the same every time');
  const seen = { keys: new Set<string>(), nonces: new Set<string>(), shares: new Set<string>() };
  const files = 1000;
  for (let made = 0; made < files; made += 1) {
    const file = await encryptToRecipients(content, [recipient]);
    const end = latin1(file).indexOf('\n', latin1(file).indexOf('\n--- ') + 1) + 1;
    const header = file.subarray(0, end);
    seen.keys.add(latin1(await decrypter.decryptHeader(header)));
    seen.nonces.add(latin1(file.subarray(end, end + 16)));
    seen.shares.add(latin1(header).split('\n')[1] ?? '');
  }
  expect([seen.keys.size, seen.nonces.size, seen.shares.size]).toEqual([files, files, files]);
});

const root = path.join(import.meta.dirname, '..', '..');

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(path.join(root, folder), { recursive: true }).catch(() => []);
  return names.filter((name) => /\.[cm]?[jt]s$/.test(name)).map((name) => path.join(folder, name));
}

it('CY-05 chance comes from the system alone: Math.random occurs nowhere among the keys, nor in what they lean on', async () => {
  const ours = ['shared/encryption', 'shared/signing', 'electron/backups', 'electron/main'];
  const theirs = ['age-encryption/dist', '@noble/curves', '@noble/hashes', '@noble/ciphers', '@scure/base'];
  const folders = [...ours, ...theirs.map((name) => `node_modules/${name}`)];
  const files = (await Promise.all(folders.map(sourcesIn))).flat();
  expect(files.length).toBeGreaterThan(40);
  const guilty = await Promise.all(
    files
      .filter((file) => !file.endsWith('.test.ts'))
      .map(async (file) =>
        (await readFile(path.join(root, file), 'utf8')).includes('Math.random') ? file : '',
      ),
  );
  expect(guilty.filter(Boolean)).toEqual([]);
});
