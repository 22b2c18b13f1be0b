import { describe, expect, it } from 'vitest';
import {
  articlePlace,
  destructionInWords,
  endlessTerm,
  onlyUntilWithdrawal,
  openList,
  placeholder,
  severalPurposes,
  vaguePurpose,
  weakAct,
} from './text-patterns.ts';
import { companiesIn, found } from './text-search.ts';

/** Published policies say such things; each is a phrase of a real one or its twin in the other language. */
const wordings = [
  {
    name: 'purposes that say nothing',
    pattern: vaguePurpose,
    finds: [
      'To achieve other legitimate commercial goals or to fulfill other legal obligations',
      'Достижение иных законных целей',
      'достижение иных законных коммерческих целей',
      'Осуществление уставной деятельности',
      'Обеспечение деятельности Общества.',
      'For other purposes',
    ],
    passes: [
      'External information exchange (communications, marketing)',
      'User identification in the framework of performance of obligations under the current agreements',
      'Осуществление деятельности по перевозке пассажиров',
      'Ведение кадрового учёта',
    ],
  },
  {
    name: 'several purposes in one',
    pattern: severalPurposes,
    finds: [
      'Execution of agreements; user identification; communication with the user',
      'Цели:\n— договор\n— рассылка',
      'Цели:\n1. договор',
    ],
    passes: ['Execution of agreements for the use of software', 'Ответы; обращения'],
  },
  {
    name: 'lists without an end',
    pattern: openList,
    finds: [
      'Other information provided by the User in a special form on the website.',
      'иная информация, предоставляемая Пользователем',
      'Иные сведения',
      'Фамилия, имя, отчество и др.',
      'адрес и т.д.',
      'телефон и прочее',
      'name, e-mail, etc.',
      'including, but not limited to',
    ],
    passes: [
      'Surname, first name; phone number; email; company name',
      'e-mail address, company name, individual’s full name, phone number',
      'гражданин иного государства',
      'Сведения о другом гражданстве',
    ],
  },
  {
    name: 'acts that are no basis by themselves',
    pattern: weakAct,
    finds: [
      'The Constitution of the Russian Federation',
      'Charter of the company',
      'Other statutory legal acts regulating relations',
      'Федеральный закон № 152-ФЗ «О персональных данных»',
      'Закон 152-ФЗ',
      'Art. 9 of 152-FZ',
      'Устав общества',
      'Конституция Российской Федерации',
    ],
    passes: [
      'Federal Law dated 06.12.2011 No. 402-FZ "On Accounting"',
      'The Labour Code of the Russian Federation',
      'Трудовой кодекс Российской Федерации',
      'Кодекс, устанавливающий сроки',
    ],
  },
  {
    name: 'the place of an article',
    pattern: articlePlace,
    finds: ['ТК РФ, ст. 86', 'статья 29 Закона', 'Art. 86 of the Labour Code', 'п. 2 ч. 1'],
    passes: ['ТК РФ', 'Закон о стажировках', 'The Labour Code', 'Cartography Act'],
  },
  {
    name: 'terms without an end',
    pattern: endlessTerm,
    finds: ['Бессрочно', 'без ограничения срока', 'неограниченный срок', 'indefinitely'],
    passes: ['3 года', 'Six (6) months from the date of editing', 'until the end of the term'],
  },
  {
    name: 'terms that only the person can end',
    pattern: onlyUntilWithdrawal,
    finds: [
      'До отзыва согласия',
      'До момента отзыва субъектом согласия на обработку персональных данных.',
      'Prior to withdrawal of consent to personal data processing',
      'Срок обработки — до отзыва согласия',
    ],
    passes: [
      'Prior to withdrawal of consent to personal data processing or upon achievement of the purpose',
      'До отзыва согласия либо до достижения цели обработки',
      'До отзыва согласия, но не более 3 лет',
      'Thirty (30) days from the date of withdrawal by the User',
    ],
  },
  {
    name: 'places nobody filled in',
    pattern: placeholder,
    finds: [
      'ООО «________»',
      'по адресу [адрес оператора]',
      '{{company_name}}',
      'Оператор (указать наименование)',
      'до XX.XX.2026',
      'TODO',
    ],
    passes: [
      'See [1] and (c)',
      'https://example.org/a_b',
      'The request must be in the form of an electronic document',
      'Хранение (обновление, изменение)…',
    ],
  },
];

const procedures = [
  ['method', 'Бумаги измельчают, файлы стирают', 'The User deletes data from the account'],
  ['deadline', 'Within thirty (30) days', 'On achievement of the purpose'],
  ['who', 'Уничтожает комиссия', 'Уничтожаются по достижении цели'],
  ['proof', 'Составляется акт об уничтожении', 'Фактические данные уничтожаются'],
] as const;

const matching = (pattern: RegExp, phrases: readonly string[]): readonly string[] =>
  phrases.filter((words) => found({ en: words }, pattern) !== undefined);

describe('wordings to look out for', () => {
  it.each(wordings)('$name', ({ pattern, finds, passes }) => {
    expect(matching(pattern, finds)).toEqual(finds);
    expect(matching(pattern, passes)).toEqual([]);
  });

  it.each(procedures)('of a procedure: %s', (part, says, passes) => {
    expect(found({ en: says }, destructionInWords[part])).toBeDefined();
    expect(found({ en: passes }, destructionInWords[part])).toBeUndefined();
  });

  it('names of companies', () => {
    expect(
      companiesIn({ en: 'This Policy of JSC SAMPLE applies', ru: 'ООО "Чужое-Имя" обрабатывает' }),
    ).toEqual(['SAMPLE', 'Чужое-Имя']);
    expect(companiesIn({ en: 'The policy of Sample Software Limited Liability Company' })).toEqual([
      'Sample Software',
    ]);
    expect(companiesIn({ en: 'Federal Law No. 14-FZ "On Limited Liability Companies"' })).toEqual([]);
    expect(companiesIn({ en: 'Sample Limited and others' })).toEqual(['Sample']);
    expect(companiesIn({ ru: 'Акционерное общество «Образец» и общество собственников' })).toEqual([
      'Образец',
    ]);
  });
});
