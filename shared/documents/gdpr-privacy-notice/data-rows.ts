import type { Content } from '../../paper/paper.ts';
import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import { dataSources } from '../../vocabulary/keeping/data-sources.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { dataLines } from '../describe/data.ts';
import { joined, labelled, listed, lowered, upperFirst, words, type Runs } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { inOrder, termInside } from '../describe/terms.ts';
import { groupName } from '../describe/values.ts';
import { restsOn } from './plain-bases.ts';

const sources: Readonly<Record<string, Wording>> = {
  'data-subject': { en: 'from you', ru: 'от вас' },
  'third-party': { en: 'from others', ru: 'от других лиц' },
  'public-source': { en: 'from a publicly accessible source', ru: 'из общедоступного источника' },
  observed: { en: 'created or recorded by us', ru: 'созданы или записаны нами' },
};

/** What is said of each group, under its name where there are several; the same of all is said once. */
function byGroup(activity: Activity, scope: Scope, describe: (group: DataGroup) => Runs): Content {
  const groups = activity.data ?? [];
  const said = groups
    .map((group) => ({ group, runs: describe(group) }))
    .filter(({ runs }) => runs.length > 0);
  const different = new Set(said.map(({ runs }) => JSON.stringify(runs)));
  if (different.size === 1 && said.length === groups.length)
    return listed(said.slice(0, 1).map(({ runs }) => runs));
  return listed(said.map(({ group, runs }) => labelled(groupName(groups, group.id, scope), lowered(runs))));
}

/** Where the data come from, publicly accessible sources marked (Art. 14(2)(f)). */
const sourceOf = ({ sources: codes = [], sourceNote }: DataGroup, scope: Scope): Runs => {
  const from = inOrder(dataSources, codes).map((code) => {
    const wording = sources[code];
    return wording ? tell(wording, scope) : termInside(dataSources, code, scope);
  });
  return joined([words(upperFirst(from.join('; '))), words(oneLine(sourceNote, scope))], '. ');
};

const provision = {
  free: { en: 'You decide whether to give them.', ru: 'Вы сами решаете, предоставлять ли их.' },
  byLaw: { en: 'Yes: the law demands it.', ru: 'Да: этого требует закон.' },
  byContract: {
    en: 'Yes: they are needed for the contract.',
    ru: 'Да: они необходимы для договора.',
  },
  byEither: {
    en: 'Yes: the law demands it, or they are needed for the contract.',
    ru: 'Да: этого требует закон либо они необходимы для договора.',
  },
  needed: { en: 'Yes, we need them.', ru: 'Да, они нам необходимы.' },
  otherwise: { en: 'If you do not', ru: 'Если не предоставить' },
} as const satisfies Record<string, Wording>;

function demandOf(activity: Activity, mandatory: boolean): Wording {
  if (!mandatory) return provision.free;
  const [law, contract] = [restsOn(activity, 'legal-obligation'), restsOn(activity, 'contract')];
  if (law) return contract ? provision.byEither : provision.byLaw;
  return contract ? provision.byContract : provision.needed;
}

/** Whether the person must give the data, by law or contract, and what follows if not (Art. 13(2)(e)). */
function provisionOf(group: DataGroup, activity: Activity, scope: Scope): Runs {
  const { mandatory, refusal } = group;
  const must = mandatory === undefined ? undefined : tell(demandOf(activity, mandatory), scope);
  const otherwise = labelled(tell(provision.otherwise, scope), words(oneLine(refusal, scope)));
  return joined([words(must), otherwise], ' ');
}

export const dataRows: readonly CardRow[] = [
  { label: { en: 'Which data', ru: 'Какие данные' }, describe: dataLines },
  {
    label: { en: 'Where from', ru: 'Откуда' },
    describe: (activity, scope) => byGroup(activity, scope, (group) => sourceOf(group, scope)),
  },
  {
    label: { en: 'Must you give them', ru: 'Обязательно ли давать' },
    describe: (activity, scope) => byGroup(activity, scope, (group) => provisionOf(group, activity, scope)),
  },
];
