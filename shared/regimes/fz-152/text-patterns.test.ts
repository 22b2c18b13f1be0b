import { describe, expect, it } from 'vitest';
import {
  articlePlace,
  companiesIn,
  endlessTerm,
  found,
  onlyUntilWithdrawal,
  openList,
  placeholder,
  severalPurposes,
  vaguePurpose,
  weakAct,
} from './text-patterns.ts';

const isFound =
  (pattern: RegExp) =>
  (words: string): boolean =>
    found({ en: words }, pattern) !== undefined;

/** Published policies say such things; each is a phrase of a real one or its twin in the other language. */
const finds = (pattern: RegExp, phrases: readonly string[]): void => {
  expect(phrases.filter((words) => !isFound(pattern)(words))).toEqual([]);
};
const passes = (pattern: RegExp, phrases: readonly string[]): void => {
  expect(phrases.filter(isFound(pattern))).toEqual([]);
};

describe('wordings to look out for', () => {
  it('purposes that say nothing', () => {
    finds(vaguePurpose, [
      'To achieve other legitimate commercial goals or to fulfill other legal obligations',
      'Достижение иных законных целей',
      'достижение иных законных коммерческих целей',
      'Осуществление уставной деятельности',
      'Обеспечение деятельности Общества.',
      'For other purposes',
    ]);
    passes(vaguePurpose, [
      'External information exchange (communications, marketing)',
      'User identification in the framework of performance of obligations under the current agreements',
      'Осуществление деятельности по перевозке пассажиров',
      'Ведение кадрового учёта',
    ]);
  });

  it('several purposes in one', () => {
    finds(severalPurposes, [
      'Execution of agreements; user identification; communication with the user',
      'Цели:\n— договор\n— рассылка',
      'Цели:\n1. договор',
    ]);
    passes(severalPurposes, ['Execution of agreements for the use of software', 'Ответы; обращения']);
  });

  it('lists without an end', () => {
    finds(openList, [
      'Other information provided by the User in a special form on the website.',
      'иная информация, предоставляемая Пользователем',
      'Иные сведения',
      'Фамилия, имя, отчество и др.',
      'адрес и т.д.',
      'телефон и прочее',
      'name, e-mail, etc.',
      'including, but not limited to',
    ]);
    passes(openList, [
      'Surname, first name; phone number; email; company name',
      'e-mail address, company name, individual’s full name, phone number',
      'гражданин иного государства',
      'Сведения о другом гражданстве',
    ]);
  });

  it('acts that are no basis by themselves', () => {
    finds(weakAct, [
      'The Constitution of the Russian Federation',
      'Charter of the company',
      'Other statutory legal acts regulating relations',
      'Федеральный закон № 152-ФЗ «О персональных данных»',
      'Устав общества',
      'Конституция Российской Федерации',
    ]);
    passes(weakAct, [
      'Federal Law dated 06.12.2011 No. 402-FZ "On Accounting"',
      'The Labour Code of the Russian Federation',
      'Трудовой кодекс Российской Федерации',
      'Кодекс, устанавливающий сроки',
    ]);
    finds(articlePlace, ['ТК РФ, ст. 86', 'статья 29 Закона', 'Art. 86 of the Labour Code', 'п. 2 ч. 1']);
    passes(articlePlace, ['ТК РФ', 'Закон о стажировках', 'The Labour Code', 'Cartography Act']);
  });

  it('terms without an end, and those that only the person can end', () => {
    finds(endlessTerm, ['Бессрочно', 'без ограничения срока', 'неограниченный срок', 'indefinitely']);
    passes(endlessTerm, ['3 года', 'Six (6) months from the date of editing', 'until the end of the term']);
    finds(onlyUntilWithdrawal, [
      'До отзыва согласия',
      'До момента отзыва субъектом согласия на обработку персональных данных.',
      'Prior to withdrawal of consent to personal data processing',
      'Срок обработки — до отзыва согласия',
    ]);
    passes(onlyUntilWithdrawal, [
      'Prior to withdrawal of consent to personal data processing or upon achievement of the purpose',
      'До отзыва согласия либо до достижения цели обработки',
      'До отзыва согласия, но не более 3 лет',
      'Thirty (30) days from the date of withdrawal by the User',
    ]);
  });

  it('places nobody filled in', () => {
    finds(placeholder, [
      'ООО «________»',
      'по адресу [адрес оператора]',
      '{{company_name}}',
      'Оператор (указать наименование)',
      'до XX.XX.2026',
      'TODO',
    ]);
    passes(placeholder, [
      'See [1] and (c)',
      'https://example.org/a_b',
      'The request must be in the form of an electronic document',
      'Хранение (обновление, изменение)…',
    ]);
  });

  it('names of companies', () => {
    expect(
      companiesIn({ en: 'This Policy of JSC SAMPLE applies', ru: 'ООО "Чужое-Имя" обрабатывает' }),
    ).toEqual(['SAMPLE', 'Чужое-Имя']);
    expect(companiesIn({ en: 'The policy of Sample Software Limited Liability Company' })).toEqual([
      'Sample Software',
    ]);
    expect(companiesIn({ ru: 'Акционерное общество «Образец» и общество собственников' })).toEqual([
      'Образец',
    ]);
  });
});
