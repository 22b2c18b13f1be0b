import { protectionLevels, threatTypes } from '../vocabulary/fz-152/protection-levels.ts';
import { countries } from '../vocabulary/things/countries.ts';
import { systemKinds } from '../vocabulary/things/system-kinds.ts';
import { byLaw, fz152 } from '../vocabulary/cite.ts';
import { code, flag, longText, ref, text } from './field.ts';
import type { Entry } from './value.ts';

const databasePlace = fz152('Art. 22 part 3 item 10.1', 'п. 10.1 ч. 3 ст. 22');
const decree1119 = byLaw('Government Decree 1119 items 8–12', 'п. 8–12 ПП РФ № 1119');

export const systemFields = {
  name: text({
    label: { en: 'Name', ru: 'Наименование' },
    citations: [fz152('Art. 3 item 10', 'п. 10 ст. 3')],
  }),
  kind: code(systemKinds, { label: { en: 'Kind', ru: 'Вид' } }),
  description: longText({ label: { en: 'What it is for', ru: 'Назначение' } }),
  owner: text({ label: { en: 'Responsible', ru: 'Ответственный' } }),
  country: code(countries, {
    label: { en: 'Country of the database', ru: 'Страна нахождения базы данных' },
    citations: [databasePlace],
  }),
  address: text({
    label: { en: 'Address of the database', ru: 'Адрес нахождения базы данных' },
    citations: [databasePlace],
  }),
  ownDataCentre: flag({ label: { en: 'Our own data centre', ru: 'Собственный ЦОД' }, regimes: ['fz-152'] }),
  host: ref('parties', { label: { en: 'Who hosts it', ru: 'Кто размещает' } }),
  citizensRf: flag({
    label: { en: 'Holds data of citizens of Russia', ru: 'Содержит данные граждан РФ' },
    citations: [databasePlace],
    regimes: ['fz-152'],
  }),
  threatType: code(threatTypes, {
    label: { en: 'Type of threats', ru: 'Тип актуальных угроз' },
    citations: [byLaw('Government Decree 1119 item 6', 'п. 6 ПП РФ № 1119')],
    regimes: ['fz-152'],
  }),
  protectionLevel: code(protectionLevels, {
    label: { en: 'Level of protection', ru: 'Уровень защищённости' },
    citations: [decree1119],
    regimes: ['fz-152'],
  }),
  eventLog: flag({
    label: { en: 'Its event log can be exported', ru: 'Есть выгрузка журнала событий' },
    citations: [byLaw('Roskomnadzor Order 179', 'Приказ Роскомнадзора № 179')],
    regimes: ['fz-152'],
  }),
  notes: longText({
    label: { en: 'Notes', ru: 'Заметки' },
    hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
  }),
};

/** An information system (ИСПДн) in which data lie. */
export type System = Entry<typeof systemFields>;
