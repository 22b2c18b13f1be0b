import { fz152, gdpr } from '../../cite.ts';
import { itemsOf } from './data-item.ts';

const ordinaryUnlessIdentifying = [gdpr('4(14)'), fz152('Art. 11 part 1', 'ч. 1 ст. 11')];

export const imageAndVoiceItems = itemsOf('image-and-voice', [
  {
    code: 'face-image',
    label: { en: 'Photo or video image of the face', ru: 'Фото- и видеоизображение лица' },
    hint: {
      en: 'Ordinary data as long as the face is not matched to establish who the person is.',
      ru: 'Не биометрия, пока лицо не сопоставляют для установления личности.',
    },
    citations: ordinaryUnlessIdentifying,
    portalBox: 'фото-видео изображение лица',
  },
  {
    code: 'voice',
    label: { en: 'Voice', ru: 'Данные голоса человека' },
    hint: {
      en: 'Ordinary data as long as the voice is not used to establish who the person is.',
      ru: 'Не биометрия, пока голос не используют для установления личности.',
    },
    citations: ordinaryUnlessIdentifying,
    portalBox: 'данные голоса человека',
  },
  {
    code: 'cctv-video',
    label: { en: 'CCTV recordings', ru: 'Записи видеонаблюдения' },
    hint: {
      en: 'Without face recognition these are ordinary data.',
      ru: 'Без распознавания лиц это не биометрические данные.',
    },
    citations: ordinaryUnlessIdentifying,
    portalBox: 'фото-видео изображение лица',
    highlyPersonal: true,
  },
  {
    code: 'call-recordings',
    label: {
      en: 'Recordings of calls and online meetings',
      ru: 'Записи телефонных разговоров и онлайн-встреч',
    },
    portalBox: 'данные голоса человека',
    highlyPersonal: true,
  },
]);
