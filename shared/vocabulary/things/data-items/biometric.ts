import { fz152, gdpr } from '../../cite.ts';
import { itemsOf } from './data-item.ts';

const identifying = [gdpr('4(14)'), gdpr('9(1)'), fz152('Art. 11 part 1', 'ч. 1 ст. 11')];

const otherBox = 'иные биометрические персональные данные';

/** Characteristics are here only when the operator uses them to establish who the person is; else see images and voice. */
export const biometricItems = itemsOf('biometric', [
  {
    code: 'face-recognition',
    label: {
      en: 'Image of the face used to establish identity',
      ru: 'Изображение лица, используемое для установления личности',
    },
    hint: {
      en: 'Face recognition at the entrance, in an application, in video surveillance.',
      ru: 'Распознавание лиц на входе, в приложении, в видеонаблюдении.',
    },
    citations: identifying,
    category: 'biometric',
    gdprCategory: 'special',
    portalBox: 'данные изображения лица, полученные с помощью фото- видео устройств',
  },
  {
    code: 'voice-recognition',
    label: { en: 'Voice used to establish identity', ru: 'Голос, используемый для установления личности' },
    citations: identifying,
    category: 'biometric',
    gdprCategory: 'special',
    portalBox: 'данные голоса человека',
  },
  {
    code: 'fingerprints',
    label: { en: 'Fingerprints', ru: 'Отпечатки пальцев (изображение папиллярных узоров пальцев рук)' },
    citations: identifying,
    category: 'biometric',
    gdprCategory: 'special',
    portalBox: 'изображение папиллярных узоров пальцев рук',
  },
  {
    code: 'iris-or-vein-pattern',
    label: { en: 'Iris image or vein pattern', ru: 'Изображение радужной оболочки глаза или рисунок вен' },
    citations: identifying,
    category: 'biometric',
    gdprCategory: 'special',
    portalBox: otherBox,
  },
  {
    code: 'dna-profile',
    label: { en: 'DNA used to establish identity', ru: 'ДНК, используемая для установления личности' },
    citations: [gdpr('4(13)'), ...identifying],
    category: 'biometric',
    gdprCategory: 'special',
    portalBox: otherBox,
  },
  {
    code: 'behavioural-biometrics',
    label: {
      en: 'Behavioural biometrics (gait, typing rhythm)',
      ru: 'Поведенческая биометрия (походка, клавиатурный почерк)',
    },
    hint: {
      en: 'The GDPR names behavioural characteristics; 152-FZ speaks of physiological and biological ones.',
      ru: 'GDPR называет поведенческие характеристики; 152-ФЗ говорит о физиологических и биологических.',
    },
    citations: [gdpr('4(14)'), gdpr('9(1)')],
    gdprCategory: 'special',
  },
  {
    code: 'other-biometrics',
    label: {
      en: 'Other biometric data used to establish identity',
      ru: 'Иные биометрические персональные данные',
    },
    citations: identifying,
    category: 'biometric',
    gdprCategory: 'special',
    portalBox: otherBox,
  },
]);
