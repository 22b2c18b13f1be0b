import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Citation, Term, Vocabulary } from '../vocabulary.ts';

/** What a retention term is made of: a length, the event it runs from or lasts until, a date, an act, words. */
export type RetentionFact = 'duration' | 'trigger' | 'date' | 'act' | 'text';

export interface RetentionKindTerm extends Term {
  /** What the form asks once the kind is chosen. */
  readonly asks: readonly RetentionFact[];
}

const storageLimitation: readonly Citation[] = [
  gdpr('5(1)(e)'),
  gdpr('30(1)(f)'),
  fz152('Art. 5 part 7', 'ч. 7 ст. 5'),
];

/** The ways to say for how long data are kept. */
export const retentionKinds: Vocabulary<RetentionKindTerm> = {
  id: 'retention-kinds',
  name: { en: 'Kind of retention term', ru: 'Вид срока хранения' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'fixed-term',
      label: { en: 'Fixed period from an event', ru: 'Определённый срок с момента события' },
      asks: ['duration', 'trigger'],
      citations: storageLimitation,
    },
    {
      code: 'until-date',
      label: { en: 'Until a date', ru: 'До определённой даты' },
      asks: ['date'],
      citations: storageLimitation,
    },
    {
      code: 'until-event',
      label: { en: 'Until an event', ru: 'До наступления события' },
      hint: {
        en: 'Such as withdrawal of consent, end of the contract or achievement of the purpose.',
        ru: 'Например, до отзыва согласия, прекращения договора или достижения цели обработки.',
      },
      asks: ['trigger'],
      citations: storageLimitation,
    },
    {
      code: 'statutory',
      label: { en: 'Period set by law', ru: 'Срок, установленный законом' },
      hint: { en: 'Name the act and its article.', ru: 'Назовите акт и его статью.' },
      asks: ['act', 'duration', 'trigger'],
      citations: storageLimitation,
    },
    {
      code: 'criteria',
      label: { en: 'Criteria that determine the period', ru: 'Критерии определения срока' },
      hint: {
        en: 'Only where no period can be given.',
        ru: 'Только если указать сам срок невозможно.',
      },
      asks: ['text'],
      citations: [gdpr('13(2)(a)'), gdpr('14(2)(a)')],
    },
    {
      code: 'periodic-review',
      label: { en: 'Periodic review of the need', ru: 'Периодическая проверка необходимости хранения' },
      asks: ['duration'],
      citations: [{ regime: 'gdpr', en: 'Recital 39 GDPR', ru: 'п. 39 преамбулы GDPR' }],
    },
    {
      code: 'permanent-archive',
      label: { en: 'Permanent keeping in an archive', ru: 'Постоянное архивное хранение' },
      hint: {
        en: 'Only on the ground of a law on archives; name it.',
        ru: 'Только на основании законодательства об архивном деле; назовите акт.',
      },
      asks: ['act'],
      citations: [gdpr('5(1)(e)'), gdpr('89(1)'), fz152('Art. 1 part 2 item 2', 'п. 2 ч. 2 ст. 1')],
    },
    {
      code: 'not-stored',
      label: { en: 'Not stored', ru: 'Не хранится' },
      hint: {
        en: 'The data are used at once and leave no copy.',
        ru: 'Данные используются сразу, копии не остаются.',
      },
      asks: [],
      citations: [],
    },
  ],
};
