import type { Wording } from '../../wording/wording.ts';
import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Term, Vocabulary } from '../vocabulary.ts';

export interface DestructionMethodTerm extends Term {
  readonly medium: 'electronic' | 'paper' | 'carrier' | 'any';
  /** `false`: not destruction in the sense of Art. 3 item 8 and Art. 21 152-FZ, so never in an act of destruction. */
  readonly destroysUnder152: boolean;
}

const destroys = (
  code: string,
  medium: DestructionMethodTerm['medium'],
  label: Wording,
  more: Partial<Pick<Term, 'hint' | 'citations'>> = {},
): DestructionMethodTerm => ({ code, medium, destroysUnder152: true, label, citations: [], ...more });

const onElectronic: readonly DestructionMethodTerm[] = [
  destroys('automatic-deletion', 'electronic', {
    en: 'Automatic deletion by the information system, without the possibility of recovery',
    ru: 'Автоматическое удаление средствами информационной системы без возможности восстановления',
  }),
  destroys('manual-deletion', 'electronic', {
    en: 'Deletion in the information system by a responsible person, without the possibility of recovery',
    ru: 'Удаление в информационной системе ответственным лицом без возможности восстановления',
  }),
  destroys('overwriting', 'electronic', {
    en: 'Secure erasure (overwriting)',
    ru: 'Гарантированное стирание (перезапись)',
  }),
  destroys('cryptographic-erasure', 'electronic', {
    en: 'Cryptographic erasure (destruction of the key)',
    ru: 'Криптографическое стирание (уничтожение ключа)',
  }),
  destroys(
    'assessed-tool',
    'electronic',
    {
      en: 'Erasure by an information security tool with a destruction function that has passed conformity assessment',
      ru: 'Уничтожение прошедшим оценку соответствия средством защиты информации с функцией уничтожения информации',
    },
    { citations: [fz152('Art. 19 part 2 item 3.1', 'п. 3.1 ч. 2 ст. 19')] },
  ),
  destroys(
    'backup-rotation',
    'electronic',
    {
      en: 'Overwriting as backup copies rotate',
      ru: 'Перезапись в порядке ротации резервных копий',
    },
    {
      hint: {
        en: 'The data live on until the last copy is overwritten: give the length of the cycle.',
        ru: 'Данные сохраняются, пока не перезаписана последняя копия: укажите длину цикла.',
      },
    },
  ),
];

const onCarriers: readonly DestructionMethodTerm[] = [
  destroys('shredding', 'paper', { en: 'Shredding of paper', ru: 'Измельчение (шредирование) бумаги' }),
  destroys('burning', 'paper', { en: 'Burning', ru: 'Сжигание' }),
  destroys('chemical', 'carrier', {
    en: 'Chemical destruction',
    ru: 'Химическое уничтожение',
  }),
  destroys('degaussing', 'carrier', {
    en: 'Degaussing of the carrier',
    ru: 'Размагничивание носителя',
  }),
  destroys('physical-destruction', 'carrier', {
    en: 'Physical destruction of the carrier',
    ru: 'Физическое уничтожение носителя',
  }),
];

const notUnder152: readonly DestructionMethodTerm[] = [
  {
    code: 'anonymise',
    medium: 'electronic',
    destroysUnder152: false,
    label: { en: 'Irreversible anonymisation', ru: 'Необратимая анонимизация' },
    hint: {
      en: 'Takes the data out of the GDPR. Not destruction under Art. 21 152-FZ, and not the “de-identification” of Art. 3 item 9 either.',
      ru: 'Выводит данные из-под действия GDPR. Не уничтожение по ст. 21 152-ФЗ; не путать с обезличиванием (п. 9 ст. 3).',
    },
    citations: [{ regime: 'gdpr', en: 'Recital 26 GDPR', ru: 'п. 26 преамбулы GDPR' }],
  },
  {
    code: 'de-identify',
    medium: 'electronic',
    destroysUnder152: false,
    label: { en: 'De-identification instead of destruction', ru: 'Обезличивание вместо уничтожения' },
    hint: {
      en: 'Art. 5 part 7 152-FZ allows it; Art. 21 and Order 179 speak of destruction only, and under Order 178 it may mean a high degree of harm. The data stay personal data, under the GDPR too.',
      ru: 'Допускается ч. 7 ст. 5 152-ФЗ; ст. 21 и приказ № 179 говорят только об уничтожении, а по приказу № 178 обезличивание может означать высокую степень вреда. Данные остаются персональными, в том числе по GDPR.',
    },
    citations: [fz152('Art. 5 part 7', 'ч. 7 ст. 5')],
  },
  {
    code: 'archive',
    medium: 'any',
    destroysUnder152: false,
    label: { en: 'Handover to an archive', ru: 'Передача в архив' },
    citations: [gdpr('89(1)')],
  },
  {
    code: 'return',
    medium: 'any',
    destroysUnder152: false,
    label: {
      en: 'Return to the controller or the data subject',
      ru: 'Возврат оператору (контролёру) или субъекту данных',
    },
    citations: [gdpr('28(3)(g)')],
  },
];

/** How data come to their end; the law lists no methods, so this is our own working list. */
export const destructionMethods: Vocabulary<DestructionMethodTerm> = {
  id: 'destruction-methods',
  name: { en: 'Method of destruction', ru: 'Способ уничтожения' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    ...onElectronic,
    ...onCarriers,
    destroys(
      'by-processor',
      'any',
      {
        en: 'Destruction by the processor, with a document that confirms it',
        ru: 'Уничтожение обработчиком с представлением подтверждающего документа',
      },
      { citations: [gdpr('28(3)(g)')] },
    ),
    ...notUnder152,
  ],
};
