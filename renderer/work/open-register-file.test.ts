import { gzipSync } from 'node:zlib';
import { fc } from '../../test/chances.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { arbitraryLedger } from '../../test/arbitrary/ledger.ts';
import { closed, otherKeys } from '../../shared/encryption/decrypt-failure.ts';
import { newIdentity, type Identity } from '../../shared/encryption/identity.ts';
import { damagedGzip } from '../../shared/file-format/gzip.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { notText } from '../../shared/file-format/read-failure.ts';
import { save } from '../../shared/file-format/save.ts';
import { fiveWords } from '../../shared/signing/five-words.ts';
import { newSigningKey, sign } from '../../shared/signing/signing-key.ts';
import type { Keys } from './file-work.ts';
import { openRegisterFile } from './open-register-file.ts';
import { writeRegisterFile } from './write-register-file.ts';

const exported = { at: '2026-11-22T10:00:00.000Z', by: 'Anna Lis' };
const anna = newSigningKey(new Uint8Array(32).fill(1));
const byAnna = async (digest: string) => sign(digest, anna.secret);
const byNobody = async () => undefined;
const noKeys: Keys = { identity: '', colleagues: [] };
const ledger = fc.sample(arbitraryLedger, { numRuns: 1, seed: 7 })[0] as Ledger;

let mine: Identity;
beforeAll(async () => {
  mine = await newIdentity();
});

describe('a register’s file that left and came back', () => {
  it('CY-01 in plain and unsigned is byte for byte what was always saved', async () => {
    const bytes = await writeRegisterFile(ledger, exported, { type: 'plain' }, byNobody);
    expect(new TextDecoder().decode(bytes)).toBe(save(ledger, exported));
    const opened = await openRegisterFile(bytes, noKeys);
    expect(opened).toMatchObject({
      ok: true,
      value: { ledger, warnings: [], origin: { trust: 'unsigned' } },
    });
  });

  it('CY-01 with a passphrase waits for it, says when it is wrong, and opens with it', async () => {
    const passphrase = 'ipad removal abstain subsonic drivable unfixable';
    const bytes = await writeRegisterFile(ledger, exported, { type: 'passphrase', passphrase }, byAnna);
    expect(await openRegisterFile(bytes, noKeys)).toMatchObject({ ok: false, failure: { type: 'locked' } });
    expect(await openRegisterFile(bytes, { ...noKeys, passphrase: 'ipad' })).toEqual({
      ok: false,
      failure: closed,
    });
    const opened = await openRegisterFile(bytes, { ...noKeys, passphrase });
    expect(opened).toMatchObject({ ok: true, value: { ledger, origin: { trust: 'new', key: anna.key } } });
  });

  it('CY-01 for keys opens with our own without a question, and not with another', async () => {
    const recipients = [mine.recipient];
    const bytes = await writeRegisterFile(ledger, exported, { type: 'recipients', recipients }, byAnna);
    const opened = await openRegisterFile(bytes, { ...noKeys, identity: mine.identity });
    expect(opened).toMatchObject({ ok: true, value: { ledger } });
    for (const identity of ['', (await newIdentity()).identity])
      expect(await openRegisterFile(bytes, { ...noKeys, identity })).toEqual({
        ok: false,
        failure: otherKeys,
      });
  });

  it('CY-04 tells who signed it, by what words to ask, and whom it is in the name of', async () => {
    const bytes = await writeRegisterFile(ledger, exported, { type: 'plain' }, byAnna);
    const colleague = { name: 'Anna Lis', key: anna.key, firstSeen: exported.at };
    const origin = async (keys: Keys, of = bytes) => {
      const opened = await openRegisterFile(of, keys);
      return opened.ok ? opened.value.origin : undefined;
    };
    expect(await origin(noKeys)).toEqual({
      trust: 'new',
      exportedBy: 'Anna Lis',
      key: anna.key,
      words: fiveWords(anna.key),
      colleague: undefined,
    });
    expect(await origin({ ...noKeys, colleagues: [colleague] })).toMatchObject({ trust: 'known', colleague });
    const unsigned = await writeRegisterFile(ledger, exported, { type: 'plain' }, byNobody);
    expect(await origin({ ...noKeys, colleagues: [colleague] }, unsigned)).toMatchObject({
      trust: 'unsigned',
      colleague,
    });
  });

  it('is opened compressed; what is cut or swells without end is refused', async () => {
    const bytes = await writeRegisterFile(ledger, exported, { type: 'plain' }, byNobody);
    const zipped = new Uint8Array(gzipSync(bytes));
    expect(await openRegisterFile(zipped, noKeys)).toMatchObject({ ok: true, value: { ledger } });
    expect(await openRegisterFile(zipped.subarray(0, -9), noKeys)).toEqual({
      ok: false,
      failure: damagedGzip,
    });
    const swelling = new Uint8Array(gzipSync(new Uint8Array(401 * 2 ** 20), { level: 1 }));
    const refused = await openRegisterFile(swelling, noKeys);
    expect(refused.ok ? '' : refused.failure.message.en).toContain('more than 400 MB');
    expect(await openRegisterFile(Uint8Array.of(0xff, 0xfe, 0x00), noKeys)).toEqual({
      ok: false,
      failure: notText,
    });
  });
});
