import { describe, expect, it } from 'vitest';
import { activityFields } from '../../shared/register/activity/activity.ts';
import { entryName, itemInWords } from './entry-words.ts';

const party = {
  id: '01900000-0000-7000-8000-00000000000a',
  name: { en: 'Example Mailing', ru: 'Пример-рассылки' },
};
const own = { id: '01900000-0000-7000-8000-00000000000b', name: { ru: 'Любимый цвет' } };
const lists = {
  activities: [],
  parties: [party],
  systems: [],
  measures: [],
  dataItems: [own],
  subjectCategories: [],
  filings: [],
  destructions: [],
  requests: [],
  incidents: [],
  waivers: [],
  corrections: [],
};

describe('entryName', () => {
  it('is the name in the language asked for, else in the other one', () => {
    expect(entryName('parties', party, 'ru')).toBe('Пример-рассылки');
    expect(entryName('dataItems', own, 'en')).toBe('Любимый цвет');
  });

  it('of a measure without a name is the measure', () => {
    expect(entryName('measures', { id: 'x', kind: 'encryption-in-transit' }, 'en')).toMatch(
      /ncryption in transit/,
    );
    expect(entryName('parties', { id: 'x' }, 'ru')).toBe('Без названия');
  });
});

describe('itemInWords', () => {
  it('names a recipient by the party and sums the rest up', () => {
    const item = { party: party.id, role: 'processor', contractDate: '2026-03-01' };
    const { title, summary } = itemInWords(item, activityFields.recipients.fields, lists, 'ru');
    expect(title).toBe('Пример-рассылки');
    expect(summary).toMatch(/ · 01\.03\.2026$/);
  });

  it('leaves a group of data without a name unnamed, and says what it holds', () => {
    const item = { name: null, items: ['surname', own.id] };
    expect(itemInWords(item, activityFields.data.fields, lists, 'en')).toEqual({
      title: undefined,
      summary: 'Surname, Любимый цвет',
    });
  });

  it('says a term in words', () => {
    const item = { stage: 'storage', duration: { amount: 3, unit: 'year' } };
    expect(itemInWords(item, activityFields.periods.fields, lists, 'en').summary).toBe('3 years');
  });
});
