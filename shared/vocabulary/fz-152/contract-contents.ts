import type { Wording } from '../../wording/wording.ts';
import { fz152 } from '../cite.ts';
import { fz152Edition } from '../editions.ts';
import type { Citation, Term, Vocabulary } from '../vocabulary.ts';

const part3: Citation = fz152('Art. 6 part 3', 'ч. 3 ст. 6');

const content = (code: string, label: Wording, ...more: readonly Citation[]): Term => ({
  code,
  label,
  citations: [part3, ...more],
});

/** What the operator's assignment (a contract, or an act of a state or municipal body) must set under Art. 6 part 3. */
export const processorContractContents: Vocabulary = {
  id: 'fz-152-processor-contract-contents',
  name: { en: 'Contents of the assignment', ru: 'Содержание поручения' },
  editions: [fz152Edition],
  terms: [
    content('data-list', { en: 'List of personal data', ru: 'Перечень персональных данных' }),
    content('actions-list', {
      en: 'List of actions (operations) that the processor will perform',
      ru: 'Перечень действий (операций), которые будет совершать обработчик',
    }),
    content('purposes', { en: 'Purposes of the processing', ru: 'Цели обработки' }),
    content(
      'confidentiality',
      {
        en: 'Duty to keep the data confidential',
        ru: 'Обязанность соблюдать конфиденциальность персональных данных',
      },
      fz152('Art. 7', 'ст. 7'),
    ),
    content(
      'localisation-and-measures',
      {
        en: 'Duty to meet the requirements of Art. 18 part 5 and Art. 18.1',
        ru: 'Обязанность соблюдать требования ч. 5 ст. 18 и ст. 18.1',
      },
      fz152('Art. 18 part 5', 'ч. 5 ст. 18'),
      fz152('Art. 18.1', 'ст. 18.1'),
    ),
    content('documents-on-request', {
      en: 'Duty to give, on the operator’s request during the assignment and before processing, documents and other information proving the measures taken',
      ru: 'Обязанность по запросу оператора в течение срока поручения, в том числе до обработки, предоставлять документы и иную информацию, подтверждающие принятие мер',
    }),
    content('security-duty', {
      en: 'Duty to ensure the security of the data during processing',
      ru: 'Обязанность обеспечивать безопасность персональных данных при их обработке',
    }),
    content(
      'protection-requirements',
      {
        en: 'Requirements for the protection of the data under Art. 19',
        ru: 'Требования к защите персональных данных в соответствии со ст. 19',
      },
      fz152('Art. 19', 'ст. 19'),
    ),
    content(
      'incident-notice',
      {
        en: 'Duty to notify the operator of the incidents of Art. 21 part 3.1',
        ru: 'Требование уведомлять оператора о случаях, предусмотренных ч. 3.1 ст. 21',
      },
      fz152('Art. 21 part 3.1', 'ч. 3.1 ст. 21'),
    ),
  ],
};
