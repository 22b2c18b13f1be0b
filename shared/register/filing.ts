import { filingChannels, filingKinds, filingStates } from '../vocabulary/keeping/filings.ts';
import { fz152, gdpr } from '../vocabulary/cite.ts';
import { code, date, group, line, longText, ref, refs, snapshot, tags, text, url } from './field.ts';
import type { OwnerValues } from './field.ts';
import type { Entry } from './value.ts';

const notices: readonly unknown[] = [
  'notification',
  'change-notification',
  'cessation-notification',
  'cross-border-notification',
];
const toTheAuthority = (owner: OwnerValues): boolean => notices.includes(owner['kind']);
const published = (owner: OwnerValues): boolean =>
  ['policy', 'policy-extract', 'privacy-notice'].includes(String(owner['kind']));
const refused = (owner: OwnerValues): boolean => owner['state'] === 'refused';

export const filingFields = {
  name: text({ label: { en: 'Name', ru: 'Название' } }),
  kind: code(filingKinds, { label: { en: 'Kind', ru: 'Вид' } }),
  state: code(filingStates, { label: { en: 'State', ru: 'Состояние' } }),
  frozenOn: date({
    label: { en: 'Facts as of', ru: 'Сведения на дату' },
    hint: { en: 'The day whose register was filed.', ru: 'День, на который зафиксирован реестр.' },
  }),
  authority: ref('parties', { label: { en: 'Addressee', ru: 'Адресат' }, appliesWhen: toTheAuthority }),
  channel: code(filingChannels, { label: { en: 'Sent', ru: 'Способ подачи' } }),
  sentOn: date({ label: { en: 'Sent or published on', ru: 'Дата направления или публикации' } }),
  outgoing: group(
    {
      number: line({ label: { en: 'Number', ru: 'Номер' } }),
      date: date({ label: { en: 'Date', ru: 'Дата' } }),
    },
    { label: { en: 'Outgoing', ru: 'Исходящий' }, appliesWhen: toTheAuthority },
  ),
  received: group(
    {
      number: line({
        label: { en: 'Number of the filing', ru: 'Номер уведомления' },
        hint: { en: 'Given by the portal.', ru: 'Присвоен порталом.' },
      }),
      key: line({
        label: { en: 'Key', ru: 'Ключ' },
        hint: {
          en: 'With the number it opens the filing again.',
          ru: 'Вместе с номером открывает уведомление повторно.',
        },
      }),
      on: date({ label: { en: 'Received on', ru: 'Дата поступления' } }),
    },
    { label: { en: 'At the authority', ru: 'У органа' }, appliesWhen: toTheAuthority },
  ),
  entered: group(
    {
      number: line({
        label: { en: 'Number in the register of operators', ru: 'Номер в реестре операторов' },
        hint: { en: 'Such as 77-26-000000.', ru: 'Например, 77-26-000000.' },
        citations: [fz152('Art. 22 part 4', 'ч. 4 ст. 22')],
      }),
      order: line({ label: { en: 'Order', ru: 'Приказ' } }),
      on: date({ label: { en: 'Entered on', ru: 'Дата внесения' } }),
    },
    {
      label: { en: 'In the register of operators', ru: 'В реестре операторов' },
      appliesWhen: toTheAuthority,
    },
  ),
  refusal: longText({ label: { en: 'Why it was refused', ru: 'Причина отказа' }, appliesWhen: refused }),
  ground: longText({
    label: { en: 'Ground', ru: 'Основание' },
    hint: {
      en: 'Why the facts changed or processing ended.',
      ru: 'Почему изменились сведения или прекращена обработка.',
    },
    citations: [fz152('Art. 22 part 7', 'ч. 7 ст. 22')],
    appliesWhen: (owner) => ['change-notification', 'cessation-notification'].includes(String(owner['kind'])),
  }),
  groundOn: date({
    label: { en: 'Changed or ended on', ru: 'Дата изменения или прекращения' },
    citations: [fz152('Art. 22 part 7', 'ч. 7 ст. 22')],
    appliesWhen: (owner) => ['change-notification', 'cessation-notification'].includes(String(owner['kind'])),
  }),
  address: url({ label: { en: 'Published at', ru: 'Адрес публикации' }, appliesWhen: published }),
  website: line({ label: { en: 'For the website', ru: 'Для сайта' }, appliesWhen: published }),
  audience: line({
    label: { en: 'For the audience', ru: 'Для категории субъектов' },
    citations: [gdpr('13, 14')],
    appliesWhen: published,
  }),
  activities: refs('activities', {
    label: { en: 'Only these activities', ru: 'Только эти процессы' },
    hint: { en: 'Empty means all.', ru: 'Пусто — все.' },
  }),
  documents: tags({ label: { en: 'Documents handed over', ru: 'Переданные документы' } }),
  signedBy: text({
    label: { en: 'Signed by', ru: 'Подписал' },
    hint: { en: 'A position is enough.', ru: 'Достаточно должности.' },
  }),
  notes: longText({
    label: { en: 'Notes', ru: 'Заметки' },
    hint: { en: 'Never printed.', ru: 'В документы не попадают.' },
  }),
  facts: snapshot({
    label: { en: 'Frozen facts', ru: 'Зафиксированные сведения' },
    hint: {
      en: 'What the register said; it does not change any more.',
      ru: 'Что говорил реестр; больше не меняется.',
    },
  }),
};

/** What was handed to an authority or made public, with the facts as they were. */
export type Filing = Entry<typeof filingFields>;
