import type { Uuid } from '../../../basics/uuid.ts';
import { fold } from '../../../basics/fold.ts';
import type { Activity } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { textIn, type Text } from '../../../wording/wording.ts';
import { once } from '../../context.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { basesOf } from '../facts/bases.ts';
import { bySafeguards } from '../facts/mechanisms.ts';
import { gdprActivities, processesForOthers } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { hasWorkers } from '../facts/subject-kinds.ts';
import { recordExemption } from '../record-exemption.ts';

const folded = (text: Text | undefined): string => fold(textIn(text, 'en') ?? '').trim();
const inOrder = (codes: readonly string[] | undefined): string => (codes ?? []).toSorted().join(' ');

interface Key {
  readonly path: string;
  /** What two activities must not both say; empty where there is nothing to compare. */
  readonly of: (activity: Activity) => string;
}

const keys: readonly Key[] = [
  { path: '/name', of: ({ name }) => folded(name) },
  {
    path: '/purpose',
    of: (activity) => {
      const purpose = folded(activity.purpose);
      return purpose && [purpose, inOrder(activity.subjects), inOrder(basesOf(activity))].join('\n');
    },
  },
];

const called = ({ number, name }: Activity): { readonly en: string; readonly ru: string } => ({
  en: `Another one: ${[number, name?.en ?? name?.ru].filter(Boolean).join(' ')}.`,
  ru: `Другой процесс: ${[number, name?.ru ?? name?.en].filter(Boolean).join(' ')}.`,
});

/** Activities that say the same as an earlier one. */
const duplicates = once((context): readonly Unmet[] => {
  const found = new Map<Uuid, Unmet>();
  for (const { path, of } of keys) {
    const first = new Map<string, Activity>();
    for (const activity of gdprActivities(context)) {
      const key = of(activity);
      const earlier = first.get(key);
      if (key === '' || found.has(activity.id)) continue;
      if (earlier) found.set(activity.id, { entity: activity.id, path, detail: called(earlier) });
      else first.set(key, activity);
    }
  }
  return [...found.values()];
});

/** What only the whole record tells. */
export const acrossActivitiesRules: readonly Rule<Organisation>[] = [
  {
    id: 'G10',
    severity: 'warning',
    citation: gdpr('5(2)'),
    message: {
      en: 'Join the two activities or tell them apart: they say the same.',
      ru: 'Объедините процессы или уточните различие: они совпадают.',
    },
    path: '/name',
    unmet: (_, context) => duplicates(context),
  },
  {
    id: 'G11',
    severity: 'error',
    citation: gdpr('30(2)'),
    message: {
      en: 'Record what you process on behalf of this controller: the record of Art. 30(2) is required.',
      ru: 'Отразите, что вы обрабатываете по поручению этого контролёра: нужен реестр по ст. 30(2).',
    },
    path: '/roles',
    unmet: (organisation, context) => {
      const clients = context.register.parties.filter(({ roles }) => roles?.includes('client-controller'));
      if (clients.length === 0) return undefined;
      if (organisation.recordExempt === true && recordExemption(context).code === 'exempt') return [];
      if (processesForOthers(context)) return [];
      return clients.map(({ id }) => ({ entity: id, path: '/roles' }));
    },
  },
  whole<Organisation>({
    id: 'G12',
    severity: 'warning',
    citation: gdpr('30(1)'),
    message: {
      en: 'Record the processing of employees’ data: there are staff and no such activity.',
      ru: 'Отразите обработку данных работников: персонал есть, а кадровых процессов нет.',
    },
    path: '/headcount',
    appliesTo: ({ headcount = 0 }) => headcount > 0,
    isMet: (_, context) => context.register.activities.some((activity) => hasWorkers(activity, context)),
  }),
  whole<Organisation>({
    id: 'G142',
    severity: 'warning',
    citation: gdpr('13(1)(f), 14(1)(f)'),
    message: {
      en: 'Say where people can get a copy of the safeguards of transfers.',
      ru: 'Укажите, где можно получить копию гарантий передачи.',
    },
    path: '/copiesContact',
    appliesTo: (_, context) =>
      gdprActivities(context).some((activity) => (activity.transfers ?? []).some(bySafeguards)),
    isMet: ({ copiesContact }) => isSaid(copiesContact),
  }),
];
