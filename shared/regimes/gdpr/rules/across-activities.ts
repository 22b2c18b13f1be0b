import type { Uuid } from '../../../basics/uuid.ts';
import { fold } from '../../../basics/fold.ts';
import type { Activity } from '../../../register/activity/activity.ts';
import type { Organisation } from '../../../register/organisation.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { textIn, type Text, type Wording } from '../../../wording/wording.ts';
import { isUnder } from '../../applies.ts';
import { gathered, ofAny, onceFor } from '../../of-each.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { sharedKeys } from '../../shared-keys.ts';
import { basesOf } from '../facts/bases.ts';
import { bySafeguards } from '../facts/mechanisms.ts';
import { isController, processesForOthers } from '../facts/role.ts';
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

const called = ({ number, name }: Activity): Wording => ({
  en: `Another one: ${[number, name?.en ?? name?.ru].filter(Boolean).join(' ')}.`,
  ru: `Другой процесс: ${[number, name?.ru ?? name?.en].filter(Boolean).join(' ')}.`,
});

interface Keyed {
  readonly id: Uuid;
  /** In the order of `keys`. */
  readonly keys: readonly string[];
  /** How it is told of at another one that says the same. */
  readonly called: Wording;
}

const keyed = gathered((activity, { register }): readonly Keyed[] =>
  isUnder(activity, 'gdpr', register)
    ? [{ id: activity.id, keys: keys.map(({ of }) => of(activity)), called: called(activity) }]
    : [],
);

const told = new WeakMap<Keyed, { readonly earlier: Keyed; readonly unmet: Unmet }>();

/** The same object as before where the same two activities are concerned: what was made of it holds. */
function sameAs(earlier: Keyed, one: Keyed, path: string): Unmet {
  const before = told.get(one);
  if (before?.earlier === earlier && before.unmet.path === path) return before.unmet;
  const unmet = { entity: one.id, path, detail: earlier.called };
  told.set(one, { earlier, unmet });
  return unmet;
}

const sharing = keys.map((_, at) => sharedKeys((one: Keyed) => one.keys[at] ?? ''));

/** Those of a list that say the same as an earlier one by one key; who was found by another key counts no more. */
function repeated(all: readonly Keyed[], at: number, isDone: (place: number) => boolean): Map<number, Unmet> {
  const found = new Map<number, Unmet>();
  for (const group of sharing[at]?.(all) ?? []) {
    const [first, ...later] = group
      .filter((place) => !isDone(place))
      .map((place) => [place, all[place]] as const);
    for (const [place, one] of later)
      if (first?.[1] && one) found.set(place, sameAs(first[1], one, keys[at]?.path ?? ''));
  }
  return found;
}

/** Activities that say the same as an earlier one. */
const duplicates = onceFor(keyed, (all): readonly Unmet[] => {
  const done = new Set<number>();
  return keys.flatMap((_, at) => {
    const found = repeated(all, at, (place) => done.has(place));
    const places = [...found.keys()].toSorted((one, other) => one - other);
    for (const place of places) done.add(place);
    return places.flatMap((place) => found.get(place) ?? []);
  });
});

const hasStaff = ofAny(hasWorkers);
/** Art. 13 and 14 bind the controller: whoever processes for others owes these people no notice. */
const hasSafeguards = ofAny(
  (activity, { register }) =>
    isController(activity) &&
    isUnder(activity, 'gdpr', register) &&
    (activity.transfers ?? []).some(bySafeguards),
);

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
    isMet: (_, context) => hasStaff(context),
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
    appliesTo: (_, context) => hasSafeguards(context),
    isMet: ({ copiesContact }) => isSaid(copiesContact),
  }),
];
