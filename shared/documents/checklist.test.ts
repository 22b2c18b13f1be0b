import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../test/fixtures/registers/small-register.ts';
import type { Language } from '../wording/wording.ts';
import { fz152Register } from './fz152-register/document.ts';
import { gdprControllerRecord } from './gdpr-controller-record/document.ts';

const request = (language: Language) => ({
  register: smallRegister,
  revision: 1,
  date: '2026-11-22',
  language,
  options: {},
});

describe('the checklist of a document', () => {
  const inEnglish = fz152Register.checklist(request('en'));

  it('names each text that lacks the language, in both languages of the window', () => {
    expect(inEnglish).toContainEqual({
      en: 'Activity “Personnel records”, Periods › What sets the term: no English text, the Russian one is printed',
      ru: 'Процесс «Кадровый учёт», Сроки обработки и хранения › Чем установлен срок: нет английского текста, печатается русский',
    });
    const inRussian = fz152Register.checklist(request('ru'));
    expect(inRussian.filter(({ en }) => en.includes('no Russian text'))).toEqual([]);
  });

  it('names each field that the law asks for and that is empty', () => {
    expect(inEnglish).toContainEqual({
      en: '“Paper passes”: Legal basis — not recorded',
      ru: '«Бумажные пропуска»: Правовое основание — не указано',
    });
    expect(inEnglish.filter(({ en }) => en.includes('“Website enquiries”'))).toEqual([]);
  });

  it('says nothing of activities under the other law alone', () => {
    const said = gdprControllerRecord.checklist(request('en')).map(({ en }) => en);
    expect(said.join()).not.toMatch(/Personnel|Paper passes/);
  });
});
