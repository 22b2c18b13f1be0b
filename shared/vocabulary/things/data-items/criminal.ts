import { fz152, gdpr } from '../../cite.ts';
import { itemsOf } from './data-item.ts';

const article10 = gdpr('10');
const recordInBothLaws = [article10, fz152('Art. 10 part 3', 'ч. 3 ст. 10')];

export const criminalItems = itemsOf('criminal', [
  {
    code: 'criminal-record',
    label: {
      en: 'Criminal record, or a certificate that there is none',
      ru: 'Сведения о судимости, в том числе справка о её отсутствии',
    },
    hint: {
      en: 'Consent alone is not enough: a law must allow it. The Russian form lists it among special categories, the Act does not.',
      ru: 'Одного согласия мало: нужен закон, который это допускает. В форме уведомления стоит среди специальных категорий, в законе — отдельно.',
    },
    citations: recordInBothLaws,
    category: 'criminal',
    portalBox: 'сведения о судимости',
  },
  {
    code: 'criminal-offences',
    label: {
      en: 'Criminal offences, prosecution and related security measures',
      ru: 'Сведения о преступлениях, уголовном преследовании и связанных с ними мерах безопасности',
    },
    citations: [article10],
    gdprCategory: 'criminal',
  },
  {
    code: 'administrative-offences',
    label: { en: 'Administrative offences', ru: 'Сведения об административных правонарушениях' },
    hint: {
      en: 'Check Art. 10 GDPR: by their nature some administrative offences fall under it (Court of Justice, C-439/19).',
      ru: 'Проверьте ст. 10 GDPR: по своей природе некоторые административные правонарушения подпадают под неё (Суд ЕС, C-439/19).',
    },
    highlyPersonal: true,
  },
]);
