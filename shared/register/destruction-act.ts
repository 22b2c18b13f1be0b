import { destructionMethods } from '../vocabulary/keeping/destruction-methods.ts';
import { destructionOccasions } from '../vocabulary/keeping/destruction-occasions.ts';
import { storageMedia } from '../vocabulary/keeping/storage-media.ts';
import { dataItems } from '../vocabulary/things/data-items.ts';
import { order179 } from '../vocabulary/by-laws.ts';
import { fz152 } from '../vocabulary/cite.ts';
import {
  code,
  codes,
  codesAndOwn,
  date,
  flag,
  group,
  items,
  line,
  longText,
  number,
  ref,
  refs,
  text,
} from './field.ts';
import type { Entry } from './value.ts';

const kept = order179('8');
const content = order179('3');
const logContent = order179('5');

export const destructionActFields = {
  name: text({
    label: { en: 'What was destroyed', ru: 'Что уничтожено' },
    hint: { en: 'A few words.', ru: 'В нескольких словах.' },
  }),
  number: line({ label: { en: 'Number of the act', ru: 'Номер акта' } }),
  activity: ref('activities', { label: { en: 'Activity', ru: 'Процесс' } }),
  date: date({ label: { en: 'Destroyed on', ru: 'Дата уничтожения' }, citations: [content] }),
  occasion: code(destructionOccasions, {
    label: { en: 'Reason', ru: 'Причина уничтожения' },
    citations: [content, fz152('Art. 21', 'ст. 21')],
  }),
  subjects: longText({
    label: { en: 'Whose data', ru: 'Чьи данные' },
    hint: {
      en: 'Names, or other information that relates to definite persons.',
      ru: 'ФИО или иная информация, относящаяся к определённым лицам.',
    },
    citations: [content],
  }),
  items: codesAndOwn(dataItems, 'dataItems', {
    label: { en: 'Categories of destroyed data', ru: 'Категории уничтоженных данных' },
    citations: [content],
  }),
  dataNote: longText({ label: { en: 'In more detail', ru: 'Уточнение состава' } }),
  carriers: items(
    {
      name: text({ label: { en: 'Carrier', ru: 'Носитель' } }),
      medium: code(storageMedia, { label: { en: 'Kind', ru: 'Вид' } }),
      sheets: number({ label: { en: 'Number of sheets', ru: 'Количество листов' } }),
    },
    {
      label: { en: 'Material carriers', ru: 'Материальные носители' },
      item: { en: 'Carrier', ru: 'Носитель' },
      citations: [content],
    },
  ),
  systems: refs('systems', {
    label: { en: 'Information systems', ru: 'Информационные системы' },
    citations: [content],
  }),
  methods: codes(destructionMethods, {
    label: { en: 'Method', ru: 'Способ уничтожения' },
    citations: [content],
  }),
  methodNote: longText({ label: { en: 'Method in words', ru: 'Способ словами' } }),
  processor: ref('parties', {
    label: { en: 'Processor on our assignment', ru: 'Лицо, обрабатывающее по поручению' },
    citations: [content],
  }),
  persons: items(
    {
      name: text({ label: { en: 'Name', ru: 'ФИО' } }),
      post: text({ label: { en: 'Position', ru: 'Должность' } }),
    },
    {
      label: { en: 'Who destroyed', ru: 'Кто уничтожил' },
      item: { en: 'Person', ru: 'Лицо' },
      hint: { en: 'They sign the act.', ru: 'Они подписывают акт.' },
      citations: [content],
    },
  ),
  log: group(
    {
      exported: flag({ label: { en: 'Export is made', ru: 'Выгрузка сделана' }, citations: [logContent] }),
      on: date({ label: { en: 'Exported on', ru: 'Дата выгрузки' } }),
      note: longText({
        label: { en: 'What the log does not show', ru: 'Чего нет в журнале' },
        citations: [order179('6')],
      }),
    },
    {
      label: { en: 'Export from the event log', ru: 'Выгрузка из журнала событий' },
      citations: [logContent],
    },
  ),
  signedOn: date({ label: { en: 'Act signed on', ru: 'Акт подписан' } }),
  keepUntil: date({
    label: { en: 'Keep until', ru: 'Хранить до' },
    hint: { en: 'Three years from destruction at least.', ru: 'Не менее трёх лет со дня уничтожения.' },
    citations: [kept],
  }),
  place: text({ label: { en: 'Where it is kept', ru: 'Место хранения' } }),
  notes: longText({
    label: { en: 'Notes', ru: 'Заметки' },
    hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
  }),
};

/** One destruction of data and how it is proved (Order 179). */
export type DestructionAct = Entry<typeof destructionActFields>;
