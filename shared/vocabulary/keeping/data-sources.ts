import { fz152, gdpr } from '../cite.ts';
import { fz152Edition, gdprEdition } from '../editions.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** Where the data come from; it decides which notice the data subject is owed. */
export const dataSources: Vocabulary = {
  id: 'data-sources',
  name: { en: 'Source of the data', ru: 'Источник данных' },
  editions: [gdprEdition, fz152Edition],
  terms: [
    {
      code: 'data-subject',
      label: { en: 'The data subject', ru: 'Сам субъект персональных данных' },
      citations: [gdpr('13'), fz152('Art. 18 part 1', 'ч. 1 ст. 18')],
    },
    {
      code: 'third-party',
      label: { en: 'A third party', ru: 'Третье лицо' },
      hint: {
        en: 'As a rule the data subject must be informed, and the third party must confirm the ground on which it gives the data.',
        ru: 'Как правило, субъекта нужно уведомить, а третье лицо должно подтвердить основание, по которому передаёт данные.',
      },
      citations: [gdpr('14'), fz152('Art. 18 part 3', 'ч. 3 ст. 18'), fz152('Art. 9 part 8', 'ч. 8 ст. 9')],
    },
    {
      code: 'public-source',
      label: { en: 'A publicly accessible source', ru: 'Общедоступный источник' },
      hint: {
        en: 'That data are public is no legal basis by itself.',
        ru: 'Сама по себе общедоступность данных не является правовым основанием.',
      },
      citations: [gdpr('14(2)(f)'), fz152('Art. 18 part 3', 'ч. 3 ст. 18')],
    },
    {
      code: 'observed',
      label: {
        en: 'Created or observed by the organisation',
        ru: 'Данные, созданные или полученные наблюдением самой организации',
      },
      hint: {
        en: 'Logs, video, scores and other conclusions drawn about the person.',
        ru: 'Журналы событий, видео, оценки и иные выводы о человеке.',
      },
      citations: [],
    },
  ],
};
