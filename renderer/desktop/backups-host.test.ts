import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../shared/bridge/contract.ts';
import { backupsHost } from './backups-host.ts';

const sentence = { en: 'No.', ru: 'Нет.' };
const refused = { refused: 'fault' as const, message: sentence };

/** A shell that answers these requests; nothing else is asked of it. */
const shell = (answers: Partial<Bridge>): Bridge => answers as Bridge;

describe('the door to the backups', () => {
  it('puts a backup together from its pieces, every letter whole', async () => {
    const text = '{"name":"Реестр № 1 – register 🗝"}';
    const asked: number[] = [];
    const backups = backupsHost(
      shell({
        readBackup: async ({ from, secret }) => {
          expect(secret).toBe('six words');
          asked.push(from);
          const next = from + 4;
          return { done: true, piece: text.slice(from, next), ...(next < text.length ? { next } : {}) };
        },
      }),
    );
    const read = await backups.read({ id: 'a', place: 'second' }, 'six words');
    expect(read.ok && new TextDecoder().decode(read.value)).toBe(text);
    expect(asked).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32]);
  });

  it('says that a backup is locked, and that one was refused, each in its sentence', async () => {
    const locked = backupsHost(
      shell({ readBackup: async () => ({ done: false, reason: 'locked', message: sentence }) }),
    );
    expect(await locked.read({ id: 'a', place: 'here' })).toEqual({
      ok: false,
      failure: { reason: 'locked', message: sentence },
    });
    const shut = backupsHost(shell({ readBackup: async () => refused }));
    expect(await shut.read({ id: 'a', place: 'here' })).toEqual({
      ok: false,
      failure: { reason: 'failed', message: sentence },
    });
  });

  it('turns what the shell refuses into the sentence it gave', async () => {
    const backups = backupsHost(
      shell({
        dataHealth: async () => refused,
        listBackups: async () => refused,
        makeBackup: async () => ({ done: false, message: sentence }),
        chooseSecondPlace: async () => ({ chosen: false, reason: 'cancelled' }),
        forgetSecondPlace: async () => ({ done: false, message: sentence }),
        moveData: async () => ({ moved: false, reason: 'failed', message: sentence }),
        pinBackup: async () => ({ done: true }),
      }),
    );
    const no = { ok: false, failure: sentence };
    expect(await backups.health()).toEqual(no);
    expect(await backups.list()).toEqual(no);
    expect(await backups.make('r', 1, 'asked')).toEqual(no);
    expect(await backups.forgetSecondPlace()).toEqual(no);
    expect(await backups.chooseSecondPlace()).toEqual({ type: 'cancelled' });
    expect(await backups.moveData()).toEqual({ type: 'failed', message: sentence });
    expect(await backups.pin('a', true)).toEqual({ ok: true, value: undefined });
  });
});
