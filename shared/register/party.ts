import { countries } from '../vocabulary/things/countries.ts';
import { partyRoles } from '../vocabulary/things/party-roles.ts';
import { recipientKinds } from '../vocabulary/things/recipient-kinds.ts';
import { fz152, gdpr } from '../vocabulary/cite.ts';
import { code, codes, email, line, longText, text, url } from './field.ts';
import type { Entry } from './value.ts';

export const partyFields = {
  name: text({ label: { en: 'Name', ru: 'Наименование' }, citations: [gdpr('30(1)(a), 30(1)(d)')] }),
  roles: codes(partyRoles, { label: { en: 'Roles', ru: 'Роли' } }),
  kind: code(recipientKinds, { label: { en: 'Category', ru: 'Категория' }, citations: [gdpr('30(1)(d)')] }),
  country: code(countries, {
    label: { en: 'Country', ru: 'Страна' },
    citations: [gdpr('30(1)(e)'), fz152('Art. 12', 'ст. 12')],
  }),
  address: text({ label: { en: 'Address', ru: 'Адрес' } }),
  email: email({ label: { en: 'E-mail', ru: 'Электронная почта' } }),
  phone: line({ label: { en: 'Telephone', ru: 'Телефон' } }),
  website: url({ label: { en: 'Website', ru: 'Сайт' } }),
  taxNumber: line({
    label: { en: 'Registration or taxpayer number', ru: 'ИНН, ОГРН или регистрационный номер' },
  }),
  contact: text({
    label: { en: 'Contact person', ru: 'Контактное лицо' },
    hint: { en: 'A position is enough.', ru: 'Достаточно должности.' },
  }),
  representative: text({
    label: { en: 'Representative', ru: 'Представитель' },
    citations: [gdpr('30(2)(a)')],
  }),
  dpo: text({
    label: { en: 'Data protection officer', ru: 'Инспектор по защите данных (DPO)' },
    citations: [gdpr('30(2)(a)')],
  }),
  notes: longText({
    label: { en: 'Notes', ru: 'Заметки' },
    hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
  }),
};

/** Someone outside: a recipient, processor, joint controller, representative or authority. */
export type Party = Entry<typeof partyFields>;
