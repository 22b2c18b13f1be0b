import { describe, expect, it } from 'vitest';
import type { HistoryEvent } from '../../../shared/changes/change.ts';
import { activityFields } from '../../../shared/register/activity/activity.ts';
import { historyLines } from './history-lines.ts';

const event = (at: string, path: string, more: Partial<HistoryEvent> = {}): HistoryEvent => ({
  at: `2026-11-22T${at}:00.000Z`,
  by: 'DPO',
  entity: 'x',
  from: null,
  head: ['a', 1],
  path,
  to: 'words',
  via: 'edit',
  ...more,
});

const words = (events: readonly HistoryEvent[], language: 'en' | 'ru' = 'en') =>
  historyLines(events, activityFields, language).map((line) => line.words);

describe('historyLines', () => {
  it('says which field was changed, by its label', () => {
    expect(words([event('14:31', '/purpose/en')])).toEqual(['changed: Main purpose']);
    expect(words([event('14:31', '/consent/separate')], 'ru')).toEqual([
      'изменено: Согласие › Оформлено отдельным документом',
    ]);
  });

  it('takes a run of typing for one line, the latest', () => {
    const lines = historyLines(
      [event('14:31', '/purpose/en'), event('14:30', '/purpose/en'), event('14:02', '/name/en')],
      activityFields,
      'en',
    );
    expect(lines.map((line) => [line.at.slice(11, 16), line.words])).toEqual([
      ['14:31', 'changed: Main purpose'],
      ['14:02', 'changed: Name'],
    ]);
  });

  it('keeps the work of two persons apart', () => {
    expect(
      words([event('14:31', '/purpose/en'), event('14:30', '/purpose/en', { by: 'Lawyer' })]),
    ).toHaveLength(2);
  });

  it('names two fields of an action and counts the others', () => {
    const paths = ['/purpose/en', '/purpose/ru', '/name/en', '/status', '/number'];
    expect(words(paths.map((path) => event('14:31', path)))).toEqual([
      'changed: Main purpose, Name and 2 more',
    ]);
  });

  it('tells how the activity came, went and came back', () => {
    const life = { kind: 'activities', value: { id: 'x' } };
    expect(
      words([
        event('14:03', '/_life', { via: 'undo', to: life }),
        event('14:02', '/_life', { via: 'delete', from: life, to: null }),
        event('14:01', '/_life', { via: 'create', to: life }),
      ]),
    ).toEqual(['deletion undone', 'deleted', 'created']);
  });

  it('says what was undone', () => {
    expect(words([event('14:31', '/status', { via: 'undo' })], 'ru')).toEqual(['отменено: Статус']);
  });

  it('tells what came from a file, what it disputed, and how that was decided', () => {
    expect(words([event('14:31', '/purpose/en', { via: 'import' })])).toEqual(['from a file: Main purpose']);
    expect(
      words([
        event('14:31', '/name/en', { via: 'import', raised: ['other'] }),
        event('14:31', '/status', { via: 'import' }),
      ]),
    ).toEqual(['in conflict with a file: Name; from a file: Status']);
    expect(words([event('14:31', '/purpose/en', { rivals: ['other'] })], 'ru')).toEqual([
      'решено спорное: Цель обработки',
    ]);
  });

  it('tells that an activity stays though a file has it deleted, and that somebody decided so', () => {
    const life = { kind: 'activities', value: { id: 'x' } };
    expect(
      words([
        event('14:32', '/_life', { from: life, to: life, rivals: [null] }),
        event('14:31', '/_life', { from: life, to: life, via: 'import', raised: [null] }),
      ]),
    ).toEqual(['decided to keep', 'stays, though deleted in a file']);
  });
});
