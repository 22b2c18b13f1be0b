import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a person, or an authority for one, asks for. */
export const requestKinds: Vocabulary = {
  id: 'request-kinds',
  name: { en: 'Kind of request', ru: 'Вид обращения' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'information',
      label: { en: 'Information on the processing, access', ru: 'Сведения об обработке, ознакомление' },
      citations: [gdpr('15'), fz152('Art. 14 part 3, Art. 20 part 1', 'ч. 3 ст. 14, ч. 1 ст. 20')],
    },
    {
      code: 'correction',
      label: { en: 'Correction', ru: 'Уточнение' },
      citations: [gdpr('16'), fz152('Art. 20 part 3', 'ч. 3 ст. 20')],
    },
    {
      code: 'erasure',
      label: {
        en: 'Erasure of unlawful or unnecessary data',
        ru: 'Уничтожение незаконно полученных или ненужных данных',
      },
      citations: [gdpr('17'), fz152('Art. 20 part 3', 'ч. 3 ст. 20')],
    },
    {
      code: 'stop',
      label: { en: 'To stop processing', ru: 'Прекращение обработки' },
      citations: [gdpr('18, 21'), fz152('Art. 21 part 5.1', 'ч. 5.1 ст. 21')],
    },
    {
      code: 'withdrawal',
      label: { en: 'Withdrawal of consent', ru: 'Отзыв согласия' },
      citations: [gdpr('7(3)'), fz152('Art. 9 part 2, Art. 21 part 5', 'ч. 2 ст. 9, ч. 5 ст. 21')],
    },
    {
      code: 'marketing',
      label: { en: 'To stop marketing', ru: 'Прекращение продвижения' },
      citations: [gdpr('21(2)–(3)'), fz152('Art. 15 part 2', 'ч. 2 ст. 15')],
    },
    {
      code: 'distribution',
      label: { en: 'To stop distribution', ru: 'Прекращение распространения' },
      citations: [fz152('Art. 10.1 parts 12, 14', 'ч. 12, 14 ст. 10.1')],
    },
    {
      code: 'automated-decision',
      label: {
        en: 'Objection to an automated decision',
        ru: 'Возражение против автоматизированного решения',
      },
      citations: [gdpr('22(3)'), fz152('Art. 16 part 4', 'ч. 4 ст. 16')],
    },
    { code: 'portability', label: { en: 'Portability', ru: 'Переносимость' }, citations: [gdpr('20')] },
    {
      code: 'authority',
      label: { en: 'Request of the authority', ru: 'Запрос уполномоченного органа' },
      citations: [gdpr('58(1)'), fz152('Art. 20 part 4', 'ч. 4 ст. 20')],
    },
  ],
};

/** Why data may stay although consent was withdrawn or the purpose is achieved. */
export const keepingGrounds: Vocabulary = {
  id: 'keeping-grounds',
  name: { en: 'Why the data stay', ru: 'Почему данные сохраняются' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'contract',
      label: {
        en: 'A contract to which the person is party, beneficiary or guarantor provides for it',
        ru: 'Предусмотрено договором, стороной, выгодоприобретателем или поручителем по которому является субъект',
      },
      citations: [fz152('Art. 21 parts 4–5', 'ч. 4–5 ст. 21')],
    },
    {
      code: 'agreement',
      label: {
        en: 'Another agreement with the person provides for it',
        ru: 'Предусмотрено иным соглашением с субъектом',
      },
      citations: [fz152('Art. 21 parts 4–5', 'ч. 4–5 ст. 21')],
    },
    {
      code: 'law',
      label: {
        en: 'A federal law allows processing without consent',
        ru: 'Федеральный закон допускает обработку без согласия',
      },
      citations: [fz152('Art. 21 parts 4–5', 'ч. 4–5 ст. 21')],
    },
  ],
};
