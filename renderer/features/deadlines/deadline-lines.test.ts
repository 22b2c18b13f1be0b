import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import { deadlineLines, entryWords } from './deadline-lines.ts';

const deadline = (id: string, due: string, more: Partial<Deadline> = {}): Deadline => ({
  id,
  kind: 'review',
  due,
  says: { en: 'Review', ru: 'Пересмотреть' },
  entity: id,
  entityKind: 'activities',
  overdue: false,
  ...more,
});

describe('deadlines', () => {
  const list = [
    deadline('a', '2026-01-02', { overdue: true }),
    deadline('b', '2026-11-20', { overdue: true }),
    deadline('c', '2026-11-30'),
    deadline('d', '2026-12-01'),
  ];

  it('stand under their months, what is overdue first', () => {
    const shown = deadlineLines(list, 'ru').map((line) => (line.kind === 'month' ? line.label : line.key));
    expect(shown).toEqual(['Просрочено', 'a', 'b', 'Ноябрь 2026', 'c', 'Декабрь 2026', 'd']);
    expect(deadlineLines(list, 'en')[3]).toMatchObject({ label: 'November 2026', isOverdue: false });
    expect(deadlineLines([], 'en')).toEqual([]);
  });

  it('say whose they are', () => {
    const name = { en: 'No. 12' };
    expect(entryWords(deadline('a', '2026-01-02', { name }), 'en')).toBe('No. 12');
    expect(entryWords(deadline('a', '2026-01-02', { name, entityKind: 'requests' }), 'ru')).toBe(
      'Обращение: No. 12',
    );
    expect(entryWords(deadline('a', '2026-01-02', { name, table: 'amendments' }), 'en')).toBeUndefined();
  });
});
