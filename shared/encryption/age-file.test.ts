import { Encrypter } from 'age-encryption';
import { fc } from '../../test/chances.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { hanging, workWithin } from '../../test/working-time.ts';
import { succeed } from '../basics/result.ts';
import { decrypt, encryptToRecipients, encryptWithPassphrase } from './age-file.ts';
import { headerOf, isAge, withoutArmor } from './age-header.ts';
import { closed, otherKeys } from './decrypt-failure.ts';
import { isRecipient, newIdentity, recipientOf, type Identity } from './identity.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const joined = (...parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

let mine: Identity;
beforeAll(async () => {
  mine = await newIdentity();
});

const expectRefused = async (file: Uint8Array): Promise<void> => {
  const opened = await workWithin(hanging, () => decrypt(file, { identity: mine.identity }));
  expect(opened).toEqual({ ok: false, failure: otherKeys });
};

describe('an encrypted file', () => {
  it('CY-01 opens with its key as what went in, whatever that was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        const file = await encryptToRecipients(bytes, [mine.recipient]);
        expect(isAge(file)).toBe(true);
        expect(await decrypt(file, { identity: mine.identity })).toEqual(succeed(bytes));
      }),
      { numRuns: 60 },
    );
  });

  it('CY-01 opens with its passphrase and no other', async () => {
    const file = await encryptWithPassphrase(bytesOf('{"реестр": 1}'), 'шесть слов под дождём');
    expect(headerOf(file)).toEqual({ lock: 'passphrase', workFactor: 18 });
    expect(await decrypt(file, { passphrase: 'шесть слов под дождём' })).toEqual(
      succeed(bytesOf('{"реестр": 1}')),
    );
    expect(await decrypt(file, { passphrase: 'шесть слов под дождем' })).toEqual({
      ok: false,
      failure: closed,
    });
    expect(await decrypt(file, { identity: mine.identity })).toEqual({ ok: false, failure: otherKeys });
  });

  it('CY-01 does not open when any byte of it is another, each time with the same answer', async () => {
    const file = await encryptToRecipients(bytesOf('a register of processing activities'), [mine.recipient]);
    for (const at of file.keys()) {
      await expectRefused(file.map((byte, place) => (place === at ? byte ^ (1 << (at % 8)) : byte)));
    }
  });

  it('CY-01 does not open when it was cut anywhere, or when anything was added', async () => {
    const file = await encryptToRecipients(bytesOf('a register of processing activities'), [mine.recipient]);
    for (const length of file.keys()) await expectRefused(file.subarray(0, length));
    await expectRefused(joined(file, new Uint8Array(1)));
    await expectRefused(joined(file, file));
  });

  it('CY-01 says one sentence for a wrong passphrase, a flipped byte, a cut and a changed head', async () => {
    const encrypter = new Encrypter();
    encrypter.setScryptWorkFactor(10);
    encrypter.setPassphrase('right');
    const file = await encrypter.encrypt('a register of processing activities');
    const answers = [
      await decrypt(file, { passphrase: 'wrong' }),
      await decrypt(file.subarray(0, -1), { passphrase: 'right' }),
      await decrypt(file.subarray(0, 40), { passphrase: 'right' }),
      ...(await Promise.all(
        [...file.keys()]
          .filter((at) => at > 'age-encryption.org/v1\n-> scrypt'.length)
          .map((at) =>
            decrypt(
              file.map((byte, place) => (place === at ? byte ^ 1 : byte)),
              { passphrase: 'right' },
            ),
          ),
      )),
    ].filter((answer) => answer.ok || answer.failure.type !== 'too-costly');
    for (const answer of answers) expect(answer).toEqual({ ok: false, failure: closed });
    expect(answers.length).toBeGreaterThan(150);
  });

  it('CY-01 does not open when its pieces of 64 KiB were swapped, doubled, dropped or moved to another file', async () => {
    const content = Uint8Array.from({ length: 200_000 }, (_, at) => at % 251);
    const file = await encryptToRecipients(content, [mine.recipient]);
    const other = await encryptToRecipients(content, [mine.recipient]);
    const start = file.length - 200_000 - 4 * 16;
    const piece = (of: Uint8Array, at: number): Uint8Array =>
      of.subarray(start + at * 65_552, start + (at + 1) * 65_552);
    const head = file.subarray(0, start);
    const [a, b, c, d] = [0, 1, 2, 3].map((at) => piece(file, at)) as [
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
    ];
    expect(await decrypt(joined(head, a, b, c, d), { identity: mine.identity })).toEqual(succeed(content));
    for (const pieces of [
      [b, a, c, d],
      [a, a, b, c, d],
      [a, b, d],
      [a, b, c],
      [a, b, c, d, d],
      [d, a, b, c],
      [a, piece(other, 1), c, d],
    ])
      await expectRefused(joined(head, ...pieces));
    await expectRefused(joined(other.subarray(0, start), a, b, c, d));
  });

  it('CY-01 does not open when its head names another version, way or recipient', async () => {
    const file = await encryptToRecipients(bytesOf('a register'), [mine.recipient]);
    const text = Buffer.from(file).toString('latin1');
    const more = Buffer.from(await encryptToRecipients(bytesOf('b'), [mine.recipient])).toString('latin1');
    const stanza = more.slice(more.indexOf('->'), more.indexOf('\n---') + 1);
    for (const changed of [
      text.replace('/v1', '/v2'),
      text.replace('/v1', '/v0'),
      text.replace('X25519', 'x25519'),
      text.replace('-> X25519', '-> X25519 again'),
      text.replace('-> X25519', `${stanza}-> X25519`),
      text.replace('---', `${stanza}---`),
      text.replace('\n--- ', '\n---'),
      text.replaceAll('\n', '\r\n'),
    ])
      await expectRefused(Buffer.from(changed, 'latin1'));
  });

  it('opens for each of several recipients, and for the text of a key file', async () => {
    const other = await newIdentity();
    const file = await encryptToRecipients(bytesOf('for two'), [other.recipient, mine.recipient]);
    const keyFile = `# created: today\n# public key: ${other.recipient}\n${other.identity}\n`;
    expect(await decrypt(file, { identity: keyFile })).toEqual(succeed(bytesOf('for two')));
    expect(await decrypt(file, { identity: mine.identity })).toEqual(succeed(bytesOf('for two')));
    expect(await decrypt(file, { passphrase: 'none of this' })).toEqual({ ok: false, failure: otherKeys });
    expect(await decrypt(file, { identity: 'no key at all' })).toEqual({ ok: false, failure: otherKeys });
    expect(await recipientOf(other.identity)).toBe(other.recipient);
  });

  it('takes a recipient with a slip of the pen for none', () => {
    expect(isRecipient(mine.recipient)).toBe(true);
    expect(isRecipient(mine.recipient.slice(0, -1))).toBe(false);
    expect(isRecipient(mine.identity)).toBe(false);
    expect(isRecipient('age1')).toBe(false);
  });
});

describe('what asks for too much', () => {
  const withFactor = (factor: string): Uint8Array =>
    bytesOf(
      `age-encryption.org/v1\n-> scrypt wYDIMGdRBoZ5Xc3b/kyg8w ${factor}\n${'A'.repeat(43)}\n--- ${'A'.repeat(43)}\n${'x'.repeat(32)}`,
    );

  it.each(['21', '22', '30', '31', '64', '99999999999999999999', '1e9', '0x20', 'Infinity'])(
    'CY-03 is refused by its head, with a work factor of %s, before any of it is taken',
    async (factor) => {
      const before = process.memoryUsage().rss;
      const opened = await workWithin(2000, () => decrypt(withFactor(factor), { passphrase: 'any' }));
      expect(opened).toMatchObject({ ok: false, failure: { type: 'too-costly' } });
      // What is asked for takes 2 GiB at the least.
      expect(process.memoryUsage().rss - before).toBeLessThan(2 ** 30);
    },
  );

  it.each(['0', '-1', '018', '+18', '', 'eighteen', '1.5'])(
    'CY-03 is refused as damaged with a work factor that is none: “%s”',
    async (factor) => {
      expect(await decrypt(withFactor(factor), { passphrase: 'any' })).toEqual({
        ok: false,
        failure: closed,
      });
    },
  );

  it('CY-03 a head without an end is refused at once, however long the file', async () => {
    const endless = new Uint8Array(50_000_000).fill(65);
    endless.set(bytesOf('age-encryption.org/v1\n-> X25519 '));
    expect(await workWithin(2000, () => headerOf(endless))).toBeUndefined();
    await expectRefused(endless);
  });
});

describe('armour', () => {
  it('is taken off, and nothing is made of what is damaged', () => {
    const armored = '-----BEGIN AGE ENCRYPTED FILE-----\r\nYWdl\r\n-----END AGE ENCRYPTED FILE-----\r\n';
    expect(withoutArmor(bytesOf(`\n${armored}`))).toEqual(bytesOf('age'));
    expect(isAge(bytesOf(armored))).toBe(true);
    expect(withoutArmor(bytesOf(armored.replace('YWdl', 'YW!l')))).toBeUndefined();
    expect(isAge(bytesOf('{"format":"ropa-desk/register"}'))).toBe(false);
    expect(isAge(new Uint8Array())).toBe(false);
  });
});
