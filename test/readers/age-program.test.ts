import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { succeed } from '../../shared/basics/result.ts';
import { decrypt, encryptToRecipients, encryptWithPassphrase } from '../../shared/encryption/age-file.ts';
import { newIdentity, recipientOf } from '../../shared/encryption/identity.ts';
import { age, ageAsked } from './age-program.ts';
import { folderOf } from './office.ts';

const content = new TextEncoder().encode(`{"имя": "${'реестр '.repeat(20_000)}"}\n`);
const passphrase = 'six plain words and a ключ';

let folder: string;
let remove: () => Promise<void>;
const at = (name: string): string => path.join(folder, name);
const bytesAt = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(at(name)));

beforeAll(async () => {
  ({ folder, remove } = await folderOf({ plain: content }));
});
afterAll(async () => remove());

describe('the age of the system', () => {
  it('CY-02 opens with its key what we encrypted', async () => {
    const [mine, other] = [await newIdentity(), await newIdentity()];
    await writeFile(at('ours.age'), await encryptToRecipients(content, [other.recipient, mine.recipient]));
    await writeFile(at('key.txt'), mine.identity);
    await age('-d', '-i', at('key.txt'), '-o', at('opened'), at('ours.age'));
    expect(await bytesAt('opened')).toEqual(content);
  });

  it('CY-02 opens with the passphrase what we encrypted, and not with another', async () => {
    await writeFile(at('words.age'), await encryptWithPassphrase(content, passphrase));
    await ageAsked(passphrase, '-d', '-o', at('by-words'), at('words.age'));
    expect(await bytesAt('by-words')).toEqual(content);
    await expect(ageAsked('another', '-d', '-o', at('nothing'), at('words.age'))).rejects.toThrow(
      'Command failed',
    );
  });

  it('CY-02 encrypts what we open: by key and by passphrase, binary and in armour', async () => {
    const { identity, recipient } = await newIdentity();
    await age('-r', recipient, '-o', at('theirs.age'), at('plain'));
    await age('-a', '-r', recipient, '-o', at('armored.age'), at('plain'));
    await ageAsked(passphrase, '-p', '-a', '-o', at('asked.age'), at('plain'));
    expect(await decrypt(await bytesAt('theirs.age'), { identity })).toEqual(succeed(content));
    expect(await decrypt(await bytesAt('armored.age'), { identity })).toEqual(succeed(content));
    expect(await decrypt(await bytesAt('asked.age'), { passphrase })).toEqual(succeed(content));
  });
});

/** Made by age 1.1.1 and age-keygen of Debian 12, kept for good: files of today must open for ever. */
const keptIdentity = 'AGE-SECRET-KEY-13CN3N7TK0SQQ97X5KVV205R5S0TEXDMMM4DUYZHD8230MM4C6N2S4R360R';
const keptForKey = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSArdGJTSVpLOHpiWml0Mmdj
b0ZYZjFIdUxKM1RaWW1IZkwyWkU2UUp2Ymc0CjBxZEMyOWt2TldicWk2NkhaUlNK
VndwTTd5SUVRT2c5SmNpdDRaeWdCVkEKLS0tIEFmcndkVlBZVm5Db05QaTk1cWNo
aVVqVHR3aUtwVnVzV0gySWF0TzNzVXcKtLYdZDbrM1OuM4yNkVFgqxMuc8Jm00kw
Wkxw7gflHCD/Jm6xXjkMzRQX
-----END AGE ENCRYPTED FILE-----
`;
const keptForWords = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCAvN3hIWFVOb1FSY3drd0dK
Z2w4bDN3IDE4ClpxaFBwS2JHbkpLMTZQd3g4Yjd6RHFKREZlTElRaVRLeGIraXBp
ck41dHMKLS0tIHlWMHBUNUF5RnJsMGxhTnlYUXdpTnM4S3U4b1UvTXRrOWMyUEFw
Sm9RUGsKX5C5HWqmo2dahoDW3ub67UShgVwfMQCXQgX/1OtWsk7OiX34HmftOVrA
-----END AGE ENCRYPTED FILE-----
`;

describe('files of 2026', () => {
  const text = new TextEncoder().encode('Ropa Desk\n');

  it('CY-02 open with their key and with their passphrase', async () => {
    const bytes = (armored: string): Uint8Array => new TextEncoder().encode(armored);
    expect(await decrypt(bytes(keptForKey), { identity: keptIdentity })).toEqual(succeed(text));
    expect(await decrypt(bytes(keptForWords), { passphrase: 'six plain words' })).toEqual(succeed(text));
    expect(await recipientOf(keptIdentity)).toBe(
      'age12u5awuqdcxkqa6zgkhpazt2x8qjyfsace94rwk9c7pznfva5uv2s5g8z8q',
    );
  });
});
