import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { searchIndex } from './search-index.ts';

const uuid = (number: number): string => `0198c0de-0000-7000-8000-${String(number).padStart(12, '0')}`;
const vendor = uuid(99);
const names = new Map([[vendor, { en: 'Cloud vendor', ru: 'Поставщик облака' }]]);

const payroll: Activity = {
  id: uuid(1),
  number: '07',
  name: { en: 'Payroll', ru: 'Учёт рабочего времени' },
  gdprBases: ['legal-obligation'],
};
const letters: Activity = {
  id: uuid(2),
  name: { en: 'Newsletter' },
  consent: { asked: { ru: 'Галочка под формой' } },
  recipients: [{ id: uuid(3), party: vendor, note: { en: 'sends the letters' } }],
  tags: ['Рассылка'],
};
const all = [payroll, letters];

describe('the search', () => {
  const found = (query: string): readonly Activity[] => searchIndex(names).find(all, query);

  it.each<readonly [query: string, expected: Activity | undefined, why: string]>([
    ['учет', payroll, 'ё as е'],
    ['УЧЁТ', payroll, 'whatever the case'],
    ['ролл', undefined, 'not what is not there'],
    ['roll', payroll, 'inside a word'],
    ['07', payroll, 'the number'],
    ['obligation of the controller', payroll, 'the label of a code'],
    ['правовая обязанность', payroll, 'the label of a code in the other language'],
    ['галочка', letters, 'a text in a group'],
    ['sends', letters, 'a text in a list'],
    ['облака', letters, 'the name of who is referred to'],
    ['рассылка', letters, 'a tag'],
    ['newsletter галочка', letters, 'all words, wherever they stand'],
    ['payroll галочка', undefined, 'no activity that lacks one of the words'],
  ])('“%s”', (query, expected) => {
    expect(found(query)).toEqual(expected ? [expected] : []);
  });

  it('nothing searched for is everything, the very same list', () => {
    expect(found('  ')).toBe(all);
  });

  it('typing on and going back find what a fresh search finds', () => {
    const index = searchIndex(names);
    for (const query of ['р', 'ра', 'рас', 'ра', 'п', 'pa', 'pay', '']) {
      expect({ query, found: index.find(all, query) }).toEqual({ query, found: found(query) });
    }
  });

  it('a changed activity is read again, the order given stays', () => {
    const index = searchIndex(names);
    index.find(all, 'payroll');
    const renamed = { ...payroll, name: { en: 'Wages' } };
    expect(index.find([letters, renamed], 'wages')).toEqual([renamed]);
    expect(index.find([letters, renamed], 'payroll')).toEqual([]);
    expect(index.find([letters, payroll], 'о')).toEqual([letters, payroll]);
  });

  it('reads in slices: what is left over is read when it is searched', () => {
    const index = searchIndex(names);
    let left = 1;
    expect(index.prepare(all, () => left-- <= 0)).toBe(false);
    expect(index.find(all, 'newsletter')).toEqual([letters]);
    expect(index.prepare(all, () => true)).toBe(true);
  });
});
