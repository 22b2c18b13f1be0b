import type { Activity } from '../../../register/activity/activity.ts';
import { byLaw, fz152 } from '../../../vocabulary/cite.ts';
import { dataItems } from '../../../vocabulary/things/data-items.ts';
import { termOf } from '../../../vocabulary/vocabulary.ts';
import { whole, type Rule } from '../../rule.ts';
import { identifiesByBiometrics } from '../activity-facts.ts';
import { chose } from '../facts.ts';
import { biometricOnConsent, hasBiometricException } from '../written-consent.ts';

const hasImagesOrVoice = ({ data = [] }: Activity): boolean =>
  data.some(({ items = [] }) => items.some((code) => termOf(dataItems, code)?.group === 'image-and-voice'));

/** Images, voice and what establishes who a person is (Art. 11). */
export const biometricsRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R33',
    severity: 'error',
    citation: fz152('Art. 11 parts 1–2', 'ч. 1–2 ст. 11'),
    message: {
      en: 'Take consent to biometric data in writing, or choose the exception of Art. 11 part 2.',
      ru: 'Получите письменное согласие на биометрические данные или выберите исключение ч. 2 ст. 11.',
    },
    path: '/fz152Conditions',
    appliesTo: identifiesByBiometrics,
    isMet: (activity, context) =>
      !biometricOnConsent(activity, context) ||
      (chose(activity.fz152Conditions, 'biometric-consent') && activity.consent?.form === 'written'),
  }),
  whole<Activity>({
    id: 'R34',
    severity: 'warning',
    citation: fz152('Art. 11 part 1', 'ч. 1 ст. 11'),
    message: {
      en: 'Say whether images or voice are used to establish identity.',
      ru: 'Укажите, используются ли изображение и голос для установления личности.',
    },
    path: '/biometrics/usedToIdentify',
    appliesTo: hasImagesOrVoice,
    isMet: ({ biometrics }) => biometrics?.usedToIdentify !== undefined,
  }),
  whole<Activity>({
    id: 'R35',
    severity: 'error',
    citation: fz152('Art. 11 part 3', 'ч. 3 ст. 11'),
    message: {
      en: 'Serve people also without biometric data: refusing service is not allowed.',
      ru: 'Обслуживайте и без биометрических данных: отказывать в обслуживании нельзя.',
    },
    path: '/biometrics/refusalAccepted',
    appliesTo: biometricOnConsent,
    isMet: ({ biometrics }) => biometrics?.refusalAccepted !== false,
  }),
  whole<Activity>({
    id: 'R36',
    severity: 'warning',
    citation: byLaw('Federal Law No. 572-FZ of 29.12.2022', 'Федеральный закон от 29.12.2022 № 572-ФЗ'),
    message: {
      en: 'Check whether identification by biometric data has to go through the unified biometric system.',
      ru: 'Проверьте, не должна ли идентификация по биометрии идти через единую биометрическую систему.',
    },
    path: '/biometrics/usedToIdentify',
    appliesTo: (activity, context) =>
      identifiesByBiometrics(activity, context) && !hasBiometricException(activity),
    isMet: () => false,
  }),
];
