import { describe, expect, it } from 'vitest';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { basisPlaces, basisWords, basisFamilies } from './basis-words.ts';
import { fz152LegalBases } from '../../../shared/vocabulary/fz-152/legal-bases.ts';
import { gdprLegalBases } from '../../../shared/vocabulary/gdpr/legal-bases.ts';
import { periodInShort } from './period-words.ts';
import { rowTextsOf } from './row-texts.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const period = (more: object): Pick<Activity, 'periods'> => ({ periods: [{ id, ...more }] });

describe('the legal basis of a row', () => {
  const consent = { gdprBases: ['consent'], fz152Bases: ['item-1'] };

  it('is one word for the same ground of both laws, with both places', () => {
    expect(basisWords(consent, 'en')).toBe('Consent');
    expect(basisPlaces(consent, 'en')).toBe('6(1) item 1 · 6(1)(a)');
    expect(basisPlaces(consent, 'ru')).toBe('п. 1 ч. 1 ст. 6 · 6(1)(a)');
  });

  it('names several grounds, and says nothing where there is none', () => {
    expect(basisWords({ gdprBases: ['legitimate-interests', 'contract'] }, 'ru')).toBe(
      'Договор, законный интерес',
    );
    expect(basisWords({}, 'en')).toBe('');
    expect(basisPlaces({}, 'en')).toBe('');
  });

  it('shows a code of a newer release as it is', () => {
    expect(basisPlaces({ gdprBases: ['consent', 'new-one'] }, 'en')).toBe('6(1)(a), new-one');
  });

  it('has a word for every ground of both laws', () => {
    expect(basisFamilies.flatMap(({ gdpr }) => gdpr ?? []).toSorted()).toEqual(
      gdprLegalBases.terms.map(({ code }) => code).toSorted(),
    );
    expect(basisFamilies.flatMap(({ fz152 }) => fz152 ?? []).toSorted()).toEqual(
      fz152LegalBases.terms.map(({ code }) => code).toSorted(),
    );
  });
});

describe('the period of a row', () => {
  it.each([
    [{ kind: 'fixed-term', duration: { amount: 13, unit: 'month' } }, '13 months', '13 месяцев'],
    [
      { kind: 'fixed-term', duration: { amount: 1, unit: 'year' }, triggers: ['contract-end'] },
      '1 year from the end of the contract',
      '1 год с даты прекращения договора',
    ],
    [
      { kind: 'until-event', triggers: ['consent-withdrawn'], duration: { amount: 3, unit: 'year' } },
      'Until the withdrawal of consent, at most 3 years',
      'До отзыва согласия, не дольше 3 лет',
    ],
    [{ kind: 'until-date', until: '2027-03-01' }, 'Until 1 March 2027', 'До 01.03.2027'],
    [
      { kind: 'periodic-review', duration: { amount: 1, unit: 'year' } },
      'Reviewed every year',
      'Проверка каждый год',
    ],
    [{ kind: 'not-stored' }, 'Not stored', 'Не хранится'],
    [{ kind: 'criteria', wording: { en: 'As long as needed' } }, 'As long as needed', 'As long as needed'],
    [{}, '', ''],
  ])('%j', (terms, en, ru) => {
    expect(periodInShort(period(terms), 'en')).toBe(en);
    expect(periodInShort(period(terms), 'ru')).toBe(ru);
  });

  it('counts what has no room', () => {
    const triggers = ['consent-withdrawn', 'contract-end', 'account-closed'];
    expect(periodInShort(period({ kind: 'until-event', triggers }), 'en')).toBe(
      'Until the withdrawal of consent or 2 other events',
    );
    const three = [1, 2, 3].map((amount) => ({ id, duration: { amount, unit: 'year' } }));
    expect(periodInShort({ periods: three }, 'ru')).toBe('1 год; ещё 2 срока');
  });
});

describe('the texts of a row', () => {
  it('are in the language asked for, else in the other one', () => {
    const texts = rowTextsOf({ id, name: { ru: 'Кадры' }, status: 'draft' }, new Map(), 'en');
    expect(texts).toMatchObject({ name: 'Кадры', status: 'Draft', purpose: '', subjects: '' });
  });

  it('call own terms, systems and recipients by name, and count the rest of a long list', () => {
    const own = '0198c0de-0000-7000-8000-00000000000a';
    const names = new Map([[own, { en: 'Beta testers' }]]);
    const activity: Activity = {
      id,
      subjects: [own, 'employees', 'applicants', 'customers', 'website-visitors'],
      systems: [own],
      recipients: [
        { id, party: own },
        { id: own, party: own },
      ],
    };
    const texts = rowTextsOf(activity, names, 'en');
    expect(texts.subjects).toMatch(/^Beta testers, .+ and 2 more$/);
    expect(texts.systems).toBe('Beta testers');
    expect(texts.recipients).toBe('Beta testers');
  });
});
