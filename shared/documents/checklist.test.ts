import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import { collections } from '../register/collections.ts';
import type { Fields } from '../register/field.ts';
import { organisationFields } from '../register/organisation.ts';
import { placeOf } from '../register/place.ts';
import type { Language } from '../wording/wording.ts';
import { documentKinds } from './catalogue.ts';
import { quoted } from './checklist.ts';
import { fz152Register } from './fz152-register/document.ts';
import { gdprControllerRecord } from './gdpr-controller-record/document.ts';

const request = (language: Language) => ({
  register: smallRegister,
  revision: 1,
  date: '2026-11-22',
  language,
  options: {},
});

const collectionNames = Object.keys(collections) as readonly (keyof typeof collections)[];

const fieldsOf = (entity: string | undefined): Fields | undefined => {
  const name = collectionNames.find((one) => smallRegister[one].some(({ id }) => id === entity));
  return name && collections[name].fields;
};

it('quotes a name once, and what is quoted in it by the inner marks', () => {
  expect(quoted('Hosting', 'en')).toBe('“Hosting”');
  expect(quoted('ООО «Хостинг»', 'ru')).toBe('«ООО „Хостинг“»');
  expect(quoted('«Хостинг»', 'ru')).toBe('«Хостинг»');
});

describe('the checklist of a document', () => {
  const inEnglish = fz152Register.checklist(request('en'));

  it('names each text that lacks the language, in both languages of the window', () => {
    const personnel = smallRegister.activities.find(({ name }) => name?.en === 'Personnel records');
    const unsaid = personnel?.periods?.find(({ norm }) => norm?.ru && !norm.en);
    expect(inEnglish).toContainEqual({
      entity: personnel?.id,
      path: `/periods/${unsaid?.id}/norm`,
      en: 'Activity “Personnel records”, Periods › What sets the term: no English text, the Russian one is printed',
      ru: 'Процесс «Кадровый учёт», Сроки обработки и хранения › Чем установлен срок: нет английского текста, печатается русский',
    });
    const inRussian = fz152Register.checklist(request('ru'));
    expect(inRussian.filter(({ en }) => en.includes('no Russian text'))).toEqual([]);
  });

  it('names each field that the law asks for and that is empty', () => {
    expect(inEnglish).toContainEqual({
      entity: smallRegister.activities.find(({ name }) => name?.en === 'Paper passes')?.id,
      path: '/fz152Bases',
      en: '“Paper passes”: Legal basis — not recorded',
      ru: '«Бумажные пропуска»: Правовое основание — не указано',
    });
    expect(inEnglish.filter(({ en }) => en.includes('“Website enquiries”'))).toEqual([]);
  });

  it('asks to compare a ground whose text was not read, and no other', () => {
    const [first] = smallRegister.activities;
    const said = (fz152Bases: readonly string[]): readonly (string | undefined)[] =>
      fz152Register
        .checklist({
          ...request('ru'),
          register: { ...smallRegister, activities: first ? [{ ...first, fz152Bases }] : [] },
        })
        .filter(({ ru }) => ru.includes('до печати сверьте основание'))
        .map(({ path }) => path);
    expect(said(['item-9-1'])).toEqual(['/fz152Bases']);
    expect(said(['item-9'])).toEqual([]);
  });

  it('leads to the field that mends what it names', () => {
    const bare = { ...smallRegister, organisation: { id: smallRegister.organisation.id } };
    const first = fz152Register.checklist({ ...request('en'), register: bare })[0];
    expect(first).toMatchObject({ entity: smallRegister.organisation.id, path: '/name' });
    for (const kind of documentKinds) {
      for (const { en, entity, path } of kind.checklist(request('en'))) {
        // A remark on the document as a whole, such as a form to compare with, leads nowhere.
        if (entity === undefined && path === undefined) continue;
        const fields = entity === smallRegister.organisation.id ? organisationFields : fieldsOf(entity ?? '');
        expect({ en, leads: Boolean(path && fields && placeOf(path, fields)) }).toEqual({ en, leads: true });
      }
    }
  });

  it('says nothing of activities under the other law alone', () => {
    const said = gdprControllerRecord.checklist(request('en')).map(({ en }) => en);
    expect(said.join()).not.toMatch(/Personnel|Paper passes/);
  });
});
