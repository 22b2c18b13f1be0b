import type { Edit, HistoryEvent } from '../shared/changes/change.ts';
import type { EntityState } from '../shared/changes/entity-state.ts';
import { perform } from '../shared/changes/perform.ts';
import { save } from '../shared/file-format/save.ts';
import { collectionNames } from '../shared/register/collections.ts';
import type { Register } from '../shared/register/register.ts';
import type { AnyEntry } from '../shared/register/value.ts';
import { fullRegister } from './full-register.ts';

const at = '2026-11-22T09:00:00.000Z';

const activityOf = (number: number, directories: Register): AnyEntry => {
  const id = (list: number): string =>
    `0190b000-${list.toString(16).padStart(4, '0')}-7000-8000-${number.toString(16).padStart(12, '0')}`;
  const topic = topics[number % topics.length] ?? topics[0];
  return {
    id: id(1),
    name: { en: `${topic.en} ${number}`, ru: `${topic.ru} ${number}` },
    number: String(number),
    department: { en: `Department ${number % 12}`, ru: `Отдел ${number % 12}` },
    status: number % 7 === 0 ? 'draft' : 'active',
    regimes: ['fz-152', 'gdpr'],
    role: 'controller',
    purpose: {
      en: `Answering ${topic.en.toLowerCase()} and keeping the correspondence`,
      ru: `Рассмотрение: ${topic.ru.toLowerCase()}, и ведение переписки`,
    },
    fz152Bases: ['item-1'],
    gdprBases: ['consent'],
    subjects: ['customer', 'site-visitor'],
    data: [{ id: id(2), items: ['e-mail', 'first-name', 'phone', 'surname'] }],
    actions: ['collection', 'destruction', 'recording', 'storage', 'use'],
    automation: 'automated',
    periods: [
      {
        id: id(3),
        kind: 'fixed',
        duration: { amount: 1 + (number % 5), unit: 'year' },
        triggers: ['contract-end'],
      },
    ],
    destructionOccasions: ['consent-withdrawn', 'purpose-achieved'],
    destructionDeadline: { amount: 30, unit: 'day' },
    recipients: [{ id: id(4), party: directories.parties[number % 5]?.id, role: 'processor' }],
    systems: [directories.systems[number % 5]?.id ?? ''],
  };
};

const topics = [
  { en: 'Website enquiries', ru: 'Обращения с сайта' },
  { en: 'Delivery of orders', ru: 'Доставка заказов' },
  { en: 'Events for partners', ru: 'Мероприятия для партнёров' },
  { en: 'Payroll', ru: 'Расчёт заработной платы' },
] as const;

/** A register with so many activities of some twenty fields. */
export function plainRegister(activities: number): Register {
  const directories = fullRegister(0);
  const list = Array.from({ length: activities }, (_, index) => activityOf(index + 1, directories));
  return { ...directories, activities: list };
}

/** The file of a register with so many activities of some twenty fields, as one change made it. */
export function fileOf(activities: number): string {
  const register = plainRegister(activities);
  const edits: Edit[] = [{ type: 'create', kind: 'organisation', entry: { ...register.organisation } }];
  for (const kind of collectionNames)
    for (const entry of register[kind]) edits.push({ type: 'create', kind, entry: { ...entry } });
  const { change, states } = perform(
    new Map(),
    { edits, via: 'import', after: 0 },
    { at, by: 'DPO', replica: 'rbench' },
  );
  const history: readonly HistoryEvent[] = change?.events ?? [];
  return save(
    {
      id: register.id,
      states: new Map<string, EntityState>(states.map((state) => [state.id, state])),
      history,
    },
    { at, by: 'DPO' },
  );
}
