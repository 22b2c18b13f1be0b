import { itemsOf } from './data-item.ts';

export const locationItems = itemsOf('location', [
  {
    code: 'site-user-location',
    label: { en: 'Location of the site user', ru: 'Местоположение пользователя сайта' },
    hint: {
      en: 'Approximate, such as the country and city derived from the IP address.',
      ru: 'Приблизительное, например страна и город по IP-адресу.',
    },
    portalBox: 'сведения, собираемые посредством метрических программ',
  },
  {
    code: 'precise-location',
    label: {
      en: 'Precise location (GPS, mobile device)',
      ru: 'Точное местоположение (GPS, мобильное устройство)',
    },
    highlyPersonal: true,
  },
  {
    code: 'access-badges',
    label: { en: 'Access passes and records of entry and exit', ru: 'Пропуска, данные о входе и выходе' },
    highlyPersonal: true,
  },
  {
    code: 'travel-data',
    label: { en: 'Travel and accommodation bookings', ru: 'Сведения о поездках и бронировании' },
    highlyPersonal: true,
  },
]);
