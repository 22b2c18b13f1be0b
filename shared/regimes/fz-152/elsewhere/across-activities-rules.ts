import type { Uuid } from '../../../basics/uuid.ts';
import type { Activity } from '../../../register/activity/activity.ts';
import type { Register } from '../../../register/register.ts';
import type { Organisation } from '../../../register/organisation.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import { isUnder } from '../../applies.ts';
import type { Context } from '../../context.ts';
import { gathered, onceFor } from '../../of-each.ts';
import type { Rule, Unmet } from '../../rule.ts';
import { sharedKeys } from '../../shared-keys.ts';

/** A list that only three purposes or more share, and that is longer than a name and an address, was not made for each. */
const [purposes, items] = [3, 5];

const listOf = ({ subjects = [], data = [] }: Activity): string => {
  const codes = [...new Set(data.flatMap((group) => group.items ?? []))];
  return codes.length < items ? '' : [...codes.toSorted(), '|', ...subjects.toSorted()].join(' ');
};

const isUnderLaw = (activity: Activity, register: Register): boolean =>
  isUnder(activity, 'fz-152', register) && activity.status !== 'ended';

interface Listed {
  readonly list: string;
  /** What is said of the activity if others share its list. */
  readonly unmet: Unmet;
}

const listed = gathered((activity, { register }): readonly Listed[] => {
  const list = isUnderLaw(activity, register) ? listOf(activity) : '';
  return list === '' ? [] : [{ list, unmet: { entity: activity.id, path: '/data' } }];
});

const sharing = sharedKeys(({ list }: Listed) => list);

const alike = onceFor(listed, (all): readonly Unmet[] => {
  const groups = sharing(all).filter((group) => group.length >= purposes);
  const inOrder = groups.toSorted(([one = 0], [other = 0]) => one - other);
  return inOrder.flatMap((group) => group.flatMap((place) => all[place]?.unmet ?? []));
});

/** Who runs a system on the operator’s behalf without being named among those who get the data. */
function unnamedHosts(activity: Activity, { systems, parties }: Context): readonly Uuid[] {
  const named = new Set((activity.recipients ?? []).map(({ party }) => party));
  return (activity.systems ?? []).flatMap((id) => {
    const { host, ownDataCentre } = systems.get(id) ?? {};
    return host !== undefined && parties.has(host) && ownDataCentre !== true && !named.has(host)
      ? [host]
      : [];
  });
}

const hostsLeftOut = gathered((activity, context): readonly Unmet[] =>
  isUnderLaw(activity, context.register) && unnamedHosts(activity, context).length > 0
    ? [{ entity: activity.id, path: '/recipients' }]
    : [],
);

/** What only several entries together tell. */
export const acrossActivitiesRules: readonly Rule<Organisation>[] = [
  {
    id: 'R109',
    severity: 'warning',
    citation: fz152('Art. 5 part 5', 'ч. 5 ст. 5'),
    message: {
      en: 'Check whether this purpose needs each item: several purposes share one and the same list.',
      ru: 'Проверьте, нужно ли для этой цели каждое сведение: один и тот же перечень указан для нескольких целей.',
    },
    path: '/data',
    unmet: (_, context) => alike(context),
  },
  {
    id: 'R110',
    severity: 'warning',
    citation: fz152('Art. 6 part 3', 'ч. 3 ст. 6'),
    message: {
      en: 'Name who runs the system among the recipients, with the assignment.',
      ru: 'Укажите среди получателей того, кто обслуживает систему, и поручение ему.',
    },
    path: '/recipients',
    unmet: (_, context) => hostsLeftOut(context),
  },
];
