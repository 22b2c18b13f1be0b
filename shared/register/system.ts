import { protectionLevels, threatTypes } from '../vocabulary/fz-152/protection-levels.ts';
import { countries } from '../vocabulary/things/countries.ts';
import { systemKinds } from '../vocabulary/things/system-kinds.ts';
import { byLaw, fz152 } from '../vocabulary/cite.ts';
import { code, date, flag, longText, ref, text } from './field.ts';
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
  levelAct: text({
    label: { en: 'Act that sets the level', ru: 'Акт определения уровня' },
    citations: [decree1119],
    regimes: ['fz-152'],
  }),
  levelActOn: date({ label: { en: 'Date of the act', ru: 'Дата акта' }, regimes: ['fz-152'] }),
  threatModelOn: date({
    label: { en: 'Threat model of', ru: 'Модель угроз от' },
    citations: [fz152('Art. 19 part 2 item 1', 'п. 1 ч. 2 ст. 19')],
    regimes: ['fz-152'],
  }),
  effectivenessOn: date({
    label: { en: 'Effectiveness of measures assessed on', ru: 'Эффективность мер оценена' },
    citations: [fz152('Art. 19 part 2 item 4', 'п. 4 ч. 2 ст. 19')],
    regimes: ['fz-152'],
  }),
  carriersLog: flag({
    label: { en: 'Carriers are registered', ru: 'Машинные носители учитываются' },
    citations: [fz152('Art. 19 part 2 item 5', 'п. 5 ч. 2 ст. 19')],
    regimes: ['fz-152'],
  }),
  destructionTool: flag({
    label: {
      en: 'Assessed tool with a destruction function',
      ru: 'Оценённое средство с функцией уничтожения',
    },
    citations: [fz152('Art. 19 part 2 item 3.1', 'п. 3.1 ч. 2 ст. 19')],
    regimes: ['fz-152'],
  }),
  incompatiblePurposes: flag({
    label: {
      en: 'Holds data of incompatible purposes together',
      ru: 'Объединяет данные для несовместимых целей',
    },
    citations: [fz152('Art. 5 part 3', 'ч. 3 ст. 5')],
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
