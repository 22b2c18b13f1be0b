import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../../test/disk/memory-disk.ts';
import { first, folder, open, root, second, storeOn } from '../../test/store/scene.ts';
import type { JournalNotice } from '../journal/recovered.ts';
import { instantInWords, journalNotice } from './notices.ts';

const changedAt = new Date(2026, 10, 22, 7, 5).toISOString();
const told = {
  about: { name: { en: 'Northern Port', ru: 'Северный порт' }, activities: 3, changedAt, takenInUpTo: 0 },
  position: { seq: 412, mark: 'x' },
};
const file = '/home/somebody/data/store/v1/id/aside/journal-000000000003.log.2026';

const cases: readonly (readonly [JournalNotice, en: RegExp, ru: RegExp])[] = [
  [
    { type: 'trimmed', bytes: 21, file },
    /in the middle of a write.*21 bytes.*Nothing needs to be done/,
    /21 байт\).*Ничего делать не нужно/,
  ],
  [
    { type: 'snapshot-damaged', file, usedSeq: 300 },
    /change 300.*Nothing needs to be done/,
    /изменение № 300.*Ничего делать не нужно/,
  ],
  [{ type: 'gap', after: 400, file }, /after change 400.*backup/, /после изменения № 400.*резервной копией/],
  [{ type: 'poison', seq: 17, entity: first, path: '/name/en' }, /change 17/, /изменения № 17/],
  [{ type: 'newer', version: 9 }, /newer Ropa Desk/, /более новой версией/],
];

describe('what is told of a register', () => {
  it.each(cases)('names it, what was found, what there is now, and what to do: $type', (notice, en, ru) => {
    const words = journalNotice(notice, told);
    expect(words.en).toMatch(en);
    expect(words.ru).toMatch(ru);
    expect(words.en).toContain('“Northern Port”');
    expect(words.ru).toContain('«Северный порт»');
    expect(words.en + words.ru).not.toContain('somebody');
    const named = 'file' in notice ? 'journal-000000000003.log.2026' : '';
    expect(words.en).toContain(named);
    expect(words.ru).toContain(named);
  });

  it.each(cases.slice(0, 3))('says up to which change and when: $type', (notice) => {
    const words = journalNotice(notice, told);
    expect(words.en).toContain('change 412 of 22 November 2026, 07:05');
    expect(words.ru).toContain('изменение № 412 от 22.11.2026, 07:05');
  });

  it('does without a name and without an instant', () => {
    const words = journalNotice(cases[0]?.[0] ?? { type: 'newer', version: 2 }, {
      ...told,
      about: { ...told.about, name: {}, changedAt: '' },
    });
    expect(words.en).toMatch(/^A register without a name.*change 412\. /);
    expect(words.ru).toMatch(/^Реестр без названия.*изменение № 412\. /);
    expect(instantInWords('', 'en')).toBe('');
  });

  it('CR-02 comes once after a write cut short, with the piece kept where it says', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    const journal = `${root}/${second}/journal-000000000001.log`;
    const whole = disk.files().get(journal) ?? new Uint8Array();
    disk.put(journal, new Uint8Array([...whole, ...whole.slice(0, 21)]));
    const store = await open(disk);
    const [notice, ...others] = store.notices();
    expect(others).toEqual([]);
    expect(notice?.en).toMatch(/“Example”.*up to change 7 of .*21 bytes/);
    const [, kept = '?'] = /kept in the data folder as (\S+)\. /.exec(notice?.en ?? '') ?? [];
    expect([...disk.files().keys()].filter((name) => name.endsWith(kept))).toHaveLength(1);
    expect(store.isDamaged()).toBe(false);
    await store.startedWell();
    await store.close();
    expect((await open(disk)).notices()).toEqual([]);
  });

  it('leaves no lock of a program that is gone behind', async () => {
    const disk = memoryDisk();
    await storeOn(disk);
    disk.put(`${folder}/lock.json.dead-77`, new Uint8Array(3));
    await (await open(disk)).close();
    expect([...disk.files().keys()].filter((name) => name.includes('lock'))).toEqual([]);
  });
});
