import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import type { Activity, Period } from '../../register/activity/activity.ts';
import type { Language } from '../../wording/wording.ts';
import { atMostWords, durationWords } from './duration.ts';
import { periodLines } from './period.ts';
import { textOf } from './runs.ts';
import { scopeOf } from './scope.ts';

const id = '00000000-0000-4000-8000-000000009001';
const scope = (language: Language) => scopeOf(smallRegister, language, 'fz-152');

const said = (period: Omit<Period, 'id'>, language: Language): string => {
  const activity: Activity = { id, periods: [{ id, ...period }] };
  return textOf(periodLines(activity, scope(language)));
};

describe('a length of time', () => {
  it('is counted in both languages', () => {
    const of = (amount: number, unit: string) => durationWords({ amount, unit }, scope('ru'));
    expect([of(1, 'year'), of(3, 'year'), of(5, 'year')]).toEqual(['1 год', '3 года', '5 лет']);
    expect([of(10, 'working-day'), of(21, 'day')]).toEqual(['10 рабочих дней', '21 день']);
    expect(durationWords({ amount: 1, unit: 'month' }, scope('en'))).toBe('1 month');
  });

  it('takes the genitive after «не более»', () => {
    const of = (amount: number, unit: string) => atMostWords({ amount, unit }, scope('ru'));
    expect(of(1, 'year')).toBe('не более 1 года');
    expect(of(3, 'year')).toBe('не более 3 лет');
    expect(of(2, 'working-day')).toBe('не более 2 рабочих дней');
    expect(of(21, 'day')).toBe('не более 21 дня');
    expect(of(11, 'month')).toBe('не более 11 месяцев');
  });

  it('says so where the unit is of a newer release', () => {
    expect(durationWords({ amount: 2, unit: 'fortnight' }, scope('ru'))).toBe(
      '2 (значение из более новой версии программы: fortnight)',
    );
  });
});

describe('a term', () => {
  const events = {
    kind: 'until-event',
    triggers: ['purpose-achieved', 'consent-withdrawn'],
    whichever: 'earliest',
  };

  it('lasts until the first of several events, and no longer than a limit', () => {
    expect(said(events, 'ru')).toBe(
      'До достижения цели обработки или отзыва согласия, в зависимости от того, что наступит раньше',
    );
    expect(said({ ...events, duration: { amount: 3, unit: 'year' } }, 'en')).toBe(
      'Until the achievement of the purpose of processing or the withdrawal of consent, whichever comes first, but no longer than 3 years',
    );
  });

  it('runs from an event, with the norm that sets it', () => {
    const fixed = { kind: 'statutory', duration: { amount: 5, unit: 'year' }, triggers: ['contract-end'] };
    const norm = { ru: 'ст. 29 закона о бухгалтерском учёте' };
    expect(said({ ...fixed, norm }, 'ru')).toBe(
      '5 лет с даты прекращения договора ст. 29 закона о бухгалтерском учёте',
    );
  });

  it('keeps both beginnings where events do not share one', () => {
    const mixed = {
      kind: 'fixed-term',
      duration: { amount: 1, unit: 'month' },
      triggers: ['collection', 'recording'],
    };
    expect(said(mixed, 'ru')).toBe(
      '1 месяц с даты сбора данных или с момента записи (видео, журналы событий)',
    );
  });

  it('can be a date, a review, or no keeping at all', () => {
    expect(said({ kind: 'until-date', until: '2027-12-31' }, 'en')).toBe('Until 31 December 2027');
    expect(said({ kind: 'periodic-review', duration: { amount: 6, unit: 'month' } }, 'ru')).toBe(
      'Необходимость хранения проверяется раз в 6 месяцев',
    );
    expect(said({ kind: 'not-stored' }, 'ru')).toBe('Не хранится');
  });

  it('is the person’s own wording where there is one', () => {
    expect(said({ ...events, wording: { ru: 'пока открыт сайт' } }, 'ru')).toBe('Пока открыт сайт');
  });

  it('loses no event or kind of a newer release', () => {
    expect(said({ kind: 'lunar', triggers: ['full-moon'] }, 'en')).toBe(
      'Value from a newer release of the program: full-moon (value from a newer release of the program: lunar)',
    );
  });

  it('says nothing where nothing is recorded', () => {
    expect(said({}, 'ru')).toBe('');
  });
});
