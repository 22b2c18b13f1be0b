import { rknOrder179Edition } from '../../editions.ts';
import { order179 } from '../../by-laws.ts';
import type { Wording } from '../../../wording/wording.ts';
import { counted } from '../../../wording/plural.ts';
import { durationUnits } from '../../keeping/duration-units.ts';
import { termOf } from '../../vocabulary.ts';
import type { DatedTable, Row } from '../dated-table.ts';

/** How long a kind of paper is kept as people say, counted from an event. */
export interface RetentionHint {
  readonly amount: number;
  /** A code of the vocabulary `durationUnits`. */
  readonly unit: 'day' | 'year';
  readonly from: Wording;
}

const names: ReadonlyMap<string, Wording> = new Map([
  [
    'destruction-proof',
    { en: 'Destruction acts and exports of the log', ru: 'Акты об уничтожении и выгрузки из журнала' },
  ],
  ['consent', { en: 'Consents', ru: 'Согласия' }],
  ['staff-papers', { en: 'Staff papers made since 2003', ru: 'Кадровые документы, оконченные с 2003 года' }],
  [
    'staff-papers-before-2003',
    { en: 'Staff papers made before 2003', ru: 'Кадровые документы, оконченные до 2003 года' },
  ],
  ['accounts', { en: 'Primary accounting papers', ru: 'Первичные учётные документы' }],
  [
    'client-identification',
    { en: 'Papers of client identification', ru: 'Документы об идентификации клиентов' },
  ],
  [
    'rejected-applicants',
    { en: 'Résumés of applicants who were rejected', ru: 'Резюме кандидатов, которым отказано' },
  ],
]);

const hint = (
  key: string,
  value: RetentionHint,
  source: Wording,
  more: Partial<Row<RetentionHint>> = {},
): Row<RetentionHint> => ({
  key,
  value,
  source,
  ...more,
});
const years = (amount: number, en: string, ru: string): RetentionHint => ({
  amount,
  unit: 'year',
  from: { en, ru },
});
const archives = (article: string): Wording => ({
  en: `list approved by Rosarkhiv Order No. 236 of 20.12.2019${article && `, art. ${article}`}`,
  ru: `перечень, утверждённый приказом Росархива от 20.12.2019 № 236${article && `, ст. ${article}`}`,
});
const doubtful = { doubtful: true } as const;

/**
 * Terms of storage that practice speaks of. They are shown as hints where a person looks for the act, and never filled
 * in: the person names the act and the term.
 */
export const retentionHints: DatedTable<RetentionHint> = {
  id: 'retention-hints',
  name: { en: 'Hints on terms of storage', ru: 'Подсказки о сроках хранения' },
  about: {
    en: 'A term of storage to look up in its act',
    ru: 'Срок хранения, который нужно проверить по акту',
  },
  editions: [rknOrder179Edition],
  checkedOn: '2026-11-22',
  labelOf: (key) => names.get(key),
  say: ({ amount, unit, from }) => {
    const noun = termOf(durationUnits, unit)?.noun;
    const term = (language: 'en' | 'ru'): string => (noun ? counted(amount, noun, language) : String(amount));
    return { en: `${term('en')} ${from.en}`, ru: `${term('ru')} ${from.ru}` };
  },
  rows: [
    hint('destruction-proof', years(3, 'from destruction', 'с даты уничтожения'), order179('8'), {
      from: '2023-03-01',
      until: '2029-03-01',
    }),
    hint(
      'consent',
      years(3, 'from expiry or withdrawal', 'после истечения срока или отзыва'),
      archives('441'),
      doubtful,
    ),
    hint(
      'staff-papers',
      years(50, 'from the closing of the file', 'после окончания дела'),
      archives(''),
      doubtful,
    ),
    hint(
      'staff-papers-before-2003',
      years(75, 'from the closing of the file', 'после окончания дела'),
      archives(''),
      doubtful,
    ),
    hint(
      'accounts',
      years(5, 'from the end of the reporting year', 'после отчётного года'),
      { en: 'Art. 29 of Federal Law No. 402-FZ', ru: 'ст. 29 Федерального закона № 402-ФЗ' },
      doubtful,
    ),
    hint(
      'client-identification',
      years(5, 'from the end of the relationship', 'со дня прекращения отношений'),
      { en: 'Federal Law No. 115-FZ', ru: 'Федеральный закон № 115-ФЗ' },
      doubtful,
    ),
    hint(
      'rejected-applicants',
      { amount: 30, unit: 'day', from: { en: 'from the refusal', ru: 'с даты отказа' } },
      { en: 'a reading of Art. 21 part 4 152-FZ', ru: 'толкование ч. 4 ст. 21 152-ФЗ' },
      {
        ...doubtful,
        note: {
          en: 'The list of Rosarkhiv has a term of its own for papers of persons not hired: name the act.',
          ru: 'В перечне Росархива есть свой срок для документов не принятых на работу лиц: укажите акт.',
        },
      },
    ),
  ],
};
