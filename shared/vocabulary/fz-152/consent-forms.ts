import { order18 } from '../by-laws.ts';
import { fz152 } from '../cite.ts';
import { fz152Edition, rknOrder18Edition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** The forms that 152-FZ knows for consent. */
export const consentForms: Vocabulary = {
  id: 'fz-152-consent-forms',
  name: { en: 'Form of consent', ru: 'Форма согласия' },
  editions: [fz152Edition, rknOrder18Edition],
  terms: [
    {
      code: 'any-provable',
      label: {
        en: 'Any form that lets its receipt be proved',
        ru: 'Любая форма, позволяющая подтвердить факт получения согласия',
      },
      hint: {
        en: 'Enough unless a federal law demands another form. Drawn up separately from other documents.',
        ru: 'Достаточно, если иная форма не установлена федеральным законом. Оформляется отдельно от иных документов.',
      },
      citations: [fz152('Art. 9 part 1', 'ч. 1 ст. 9')],
    },
    {
      code: 'written',
      label: {
        en: 'In writing, with the contents of Art. 9 part 4',
        ru: 'Письменная, с содержанием по ч. 4 ст. 9',
      },
      hint: {
        en: 'For example for special categories (Art. 10 part 2 item 1), distribution of members’ data (item 5), biometric data (Art. 11 part 1), solely automated decisions (Art. 16 part 2), public sources (Art. 8), data of employees from third parties or to them (Labour Code, Art. 86, 88).',
        ru: 'Например, для специальных категорий (п. 1 ч. 2 ст. 10), распространения данных членов объединения (п. 5), биометрических данных (ч. 1 ст. 11), исключительно автоматизированных решений (ч. 2 ст. 16), общедоступных источников (ст. 8), данных работников от третьих лиц или третьим лицам (ст. 86, 88 ТК РФ).',
      },
      citations: [fz152('Art. 9 part 4', 'ч. 4 ст. 9')],
    },
    {
      code: 'distribution',
      label: {
        en: 'Consent to distribution, with the contents of Order No. 18',
        ru: 'Согласие на распространение, с содержанием по приказу № 18',
      },
      hint: {
        en: 'Separate from every other consent; the data subject chooses the data and may set conditions and prohibitions.',
        ru: 'Отдельно от иных согласий; субъект выбирает данные и может установить условия и запреты.',
      },
      citations: [fz152('Art. 10.1', 'ст. 10.1'), order18],
    },
  ],
};

/** On what consent is given. */
export const consentMedia: Vocabulary = {
  id: 'fz-152-consent-media',
  name: { en: 'How consent is given', ru: 'Как даётся согласие' },
  editions: [fz152Edition],
  terms: [
    { code: 'paper', label: { en: 'On paper', ru: 'На бумаге' }, citations: [] },
    {
      code: 'electronic-signed',
      label: {
        en: 'Electronic document with an electronic signature',
        ru: 'Электронный документ, подписанный электронной подписью',
      },
      hint: {
        en: 'Equal to a paper consent with the data subject’s own signature if signed as federal law demands.',
        ru: 'Равнозначно бумажному согласию с собственноручной подписью, если подписано в соответствии с федеральным законом.',
      },
      citations: [fz152('Art. 9 part 4', 'ч. 4 ст. 9')],
    },
    {
      code: 'web-form',
      label: { en: 'Web form', ru: 'Форма на сайте' },
      hint: {
        en: 'An unticked box beside a link to a separate text of consent. Not a consent in writing.',
        ru: 'Непроставленная отметка рядом со ссылкой на отдельный текст согласия. Письменной формой не является.',
      },
      citations: [],
    },
    { code: 'other', label: { en: 'Another way', ru: 'Иной способ' }, citations: [] },
  ],
};
