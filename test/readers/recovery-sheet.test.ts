import { describe, expect, it } from 'vitest';
import { recoveryPaper } from '../../renderer/features/data-health/recovery-paper.ts';
import { secretTyped } from '../../renderer/work/read-backup.ts';
import { file, pagesOf, text } from './pdf-reader.ts';

const key = 'AGE-SECRET-KEY-1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE';

describe('the sheet with the recovery key', () => {
  it.each(['en', 'ru'] as const)(
    'BK-10 is one page that says in both languages what it is for (%s)',
    async (language) => {
      const paper = recoveryPaper({
        key,
        organisation: 'ООО «Северный порт»',
        folder: '/media/stick/Ropa Desk',
        date: '2026-11-22',
        language,
      });
      const sheet = await file(paper);
      expect(pagesOf(sheet)).toHaveLength(1);
      const words = text(sheet);
      for (const said of [
        'ООО «Северный порт»',
        '/media/stick/Ropa Desk',
        'What this sheet is for',
        'Для чего этот лист',
      ])
        expect(words).toContain(said);
      expect(words).toContain(language === 'en' ? '22 November 2026' : '22.11.2026');
    },
  );

  it('BK-10 gives the key letter by letter: what is typed from it is the key', async () => {
    const paper = recoveryPaper({ key, organisation: 'A', folder: 'B', date: '2026-11-22', language: 'en' });
    const words = text(await file(paper));
    const printed = /AGE-SECRET-KEY-1[A-Z0-9 ]+?(?= What)/.exec(words)?.[0] ?? '';
    expect(printed.split(' ').filter((group) => group.length === 4)).toHaveLength(14);
    expect(secretTyped(printed.toLowerCase())).toBe(key);
    expect(secretTyped('  correct Horse battery ')).toBe('correct Horse battery');
  });
});
