import type { Wording } from '../../wording/wording.ts';
import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

export interface AutomationTerm extends Term {
  /** As Art. 1 and 3 152-FZ put it, for policies; the label is the word of the notification form. */
  readonly statute: Wording;
}

/** The method of processing that the law knows: with or without automation; “mixed” is a word of the notification form. */
export const automationKinds: Vocabulary<AutomationTerm> = {
  id: 'fz-152-automation-kinds',
  name: { en: 'Method of processing', ru: 'Способ обработки' },
  editions: [fz152Edition],
  terms: [
    {
      code: 'automated',
      label: { en: 'Automated', ru: 'Автоматизированная' },
      statute: { en: 'with the use of automation means', ru: 'с использованием средств автоматизации' },
      citations: [fz152('Art. 3 items 3 and 4', 'п. 3, 4 ст. 3')],
    },
    {
      code: 'non-automated',
      label: { en: 'Non-automated', ru: 'Неавтоматизированная' },
      hint: {
        en: 'People use, clarify, distribute and destroy the data of each data subject themselves.',
        ru: 'Использование, уточнение, распространение и уничтожение данных каждого субъекта выполняет человек.',
      },
      statute: { en: 'without the use of automation means', ru: 'без использования средств автоматизации' },
      citations: [fz152('Art. 1 part 1', 'ч. 1 ст. 1'), fz152('Art. 3 item 3', 'п. 3 ст. 3')],
    },
    {
      code: 'mixed',
      label: { en: 'Mixed', ru: 'Смешанная' },
      hint: {
        en: 'Partly on computers, partly by hand; the word comes from the notification form, not from the law.',
        ru: 'Частично на компьютере, частично вручную; слово взято из формы уведомления, а не из закона.',
      },
      statute: {
        en: 'with and without the use of automation means',
        ru: 'с использованием средств автоматизации и без использования таких средств',
      },
      citations: [],
    },
  ],
};

/** Whether data travel over the organisation's own network; a question of the notification form, not of the law. */
export const intranetAnswers: Vocabulary = {
  id: 'fz-152-intranet-answers',
  name: { en: 'Internal network', ru: 'Внутренняя сеть' },
  editions: [],
  terms: [
    {
      code: 'no',
      label: {
        en: 'Without transfer over the internal network of the legal entity',
        ru: 'Без передачи по внутренней сети юридического лица',
      },
      citations: [],
    },
    {
      code: 'yes',
      label: {
        en: 'With transfer over the internal network of the legal entity',
        ru: 'С передачей по внутренней сети юридического лица',
      },
      citations: [],
    },
  ],
};

/** Whether data travel over the Internet; a question of the notification form, not of the law. */
export const internetAnswers: Vocabulary = {
  id: 'fz-152-internet-answers',
  name: { en: 'Internet', ru: 'Интернет' },
  editions: [],
  terms: [
    {
      code: 'no',
      label: { en: 'Without transfer over the Internet', ru: 'Без передачи по сети Интернет' },
      citations: [],
    },
    {
      code: 'yes',
      label: { en: 'With transfer over the Internet', ru: 'С передачей по сети Интернет' },
      citations: [],
    },
  ],
};
