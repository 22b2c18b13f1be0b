import { itemsOf } from './data-item.ts';

export const contactItems = itemsOf('contact', [
  { code: 'phone', label: { en: 'Phone number', ru: 'Номер телефона' }, portalBox: 'номер телефона' },
  {
    code: 'email',
    label: { en: 'E-mail address', ru: 'Адрес электронной почты' },
    portalBox: 'адрес электронной почты',
  },
  {
    code: 'messenger-account',
    label: {
      en: 'Messenger or social-media account',
      ru: 'Учётная запись в мессенджере или социальной сети',
    },
  },
  {
    code: 'residence-address',
    label: { en: 'Residence address', ru: 'Адрес места жительства' },
    portalBox: 'адрес места жительства',
  },
  {
    code: 'registered-address',
    label: { en: 'Registered address', ru: 'Адрес регистрации' },
    hint: {
      en: 'The address at which the person is officially registered; it may differ from where they live.',
      ru: 'Адрес регистрации по месту жительства или пребывания; может не совпадать с фактическим.',
    },
    portalBox: 'адрес регистрации',
  },
  {
    code: 'postal-address',
    label: { en: 'Postal or delivery address', ru: 'Почтовый адрес, адрес доставки' },
  },
  { code: 'business-address', label: { en: 'Business address', ru: 'Рабочий адрес' } },
  {
    code: 'business-location',
    label: {
      en: 'Country and city of the place of business',
      ru: 'Страна и город места работы (ведения деятельности)',
    },
  },
]);
