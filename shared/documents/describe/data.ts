import type { Activity, DataGroup } from '../../register/activity/activity.ts';
import { data } from '../../register/activity/data.ts';
import type { Content } from '../../paper/paper.ts';
import { dataCategories } from '../../vocabulary/things/data-categories.ts';
import { dataItems } from '../../vocabulary/things/data-items.ts';
import { gdprCategoryOf } from '../../vocabulary/things/data-items/data-item.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { factLines, factRuns, inOneLine } from './facts.ts';
import { joined, lines, listed, lowered, upperFirst, words, type Runs } from './runs.ts';
import { oneLine, type Scope } from './scope.ts';
import { inShort } from './in-short.ts';
import { inOrder, listWords, termInside } from './terms.ts';
import { groupName } from './values.ts';

/** Under the GDPR biometric data that identify a person are of the special categories (Art. 9(1)). */
const underLaw = (category: string, scope: Scope): string =>
  scope.regime === 'gdpr' && category === 'biometric' ? 'special' : category;

function categoryOfItem(code: string, scope: Scope): string | undefined {
  const item = termOf(dataItems, code);
  if (item) return scope.regime === 'gdpr' ? gdprCategoryOf(item) : item.category;
  const own = scope.dataItems.get(code)?.category;
  return own && underLaw(own, scope);
}

/** The categories of a group under the document's law: the one people chose, else those of its items. */
function categoriesOf(group: DataGroup, scope: Scope): readonly string[] {
  if (group.category) return [underLaw(group.category, scope)];
  return (group.items ?? []).flatMap((code) => categoryOfItem(code, scope) ?? []);
}

/** All categories of the data of an activity: “Other (ordinary) personal data; biometric personal data”. */
export function dataCategoryLines(activity: Activity, scope: Scope): Content {
  const codes = (activity.data ?? []).flatMap((group) => categoriesOf(group, scope));
  const permitted = scope.regime === 'fz-152' && activity.distribution?.permitted ? ['distribution'] : [];
  return lines([words(upperFirst(listWords(dataCategories, [...codes, ...permitted], scope)))]);
}

/** Nothing for a group that says nothing yet: its number alone would tell nobody anything. */
function groupRuns(group: DataGroup, groups: readonly DataGroup[], scope: Scope): Runs {
  const whose = listWords(subjectCategories, group.subjects ?? [], scope, 'subjectCategories');
  const list = listWords(dataItems, group.items ?? [], scope, 'dataItems');
  if (!group.name && !list && !group.details && !whose) return [];
  const several = groups.length > 1 || group.name;
  const head = several ? groupName(groups, group.id, scope) : '';
  const what = joined([words(head ? list : upperFirst(list)), words(oneLine(group.details, scope))], '. ');
  const heading = joined([words(head), words(whose && `(${whose})`)], ' ');
  if (heading.length === 0 || what.length === 0) return joined([heading, what], '');
  return [
    ...heading.map((run) => ({ ...run, style: 'muted' as const })),
    { text: ': ', style: 'muted' },
    ...what,
  ];
}

/** The data item by item, one line for each group. */
export function dataLines(activity: Activity, scope: Scope): Content {
  const groups = activity.data ?? [];
  return listed(groups.map((group) => groupRuns(group, groups, scope)));
}

/** Where people overruled the category that follows from the items, their choice by group. */
function chosenCategory(group: DataGroup, groups: readonly DataGroup[], scope: Scope): Runs {
  if (!group.category || groups.length < 2) return [];
  const category = termInside(dataCategories, underLaw(group.category, scope), scope);
  return words(`${groupName(groups, group.id, scope)}: ${category}`);
}

/** Categories with those chosen for single groups beneath, where they are more than one. */
export const dataCategoriesInDetail = (activity: Activity, scope: Scope): Content => [
  ...dataCategoryLines(activity, scope),
  ...listed((activity.data ?? []).map((group) => chosenCategory(group, activity.data ?? [], scope))),
];

/** Where each group of data comes from, whether it must be given, and what follows if it is not. */
export function sourceLines(activity: Activity, scope: Scope): Content {
  const groups = activity.data ?? [];
  return listed(
    groups.map((group) => {
      const facts = inOneLine(
        factRuns(data.fields.data.fields, group, scope, {
          only: ['sources', 'sourceNote', 'thirdPartyGround', 'mandatory', 'refusal'],
        }),
      );
      if (facts.length === 0 || groups.length < 2) return facts;
      return [{ text: `${groupName(groups, group.id, scope)} — `, style: 'muted' }, ...lowered(facts)];
    }),
  );
}

export const distributionLines = (activity: Activity, scope: Scope): Content =>
  factLines(data.fields, activity, scope, { only: ['distribution', 'publicSource'] });

export const biometricsLines = (activity: Activity, scope: Scope): Content =>
  factLines(data.fields, activity, scope, { only: ['biometrics'] });

/** The data of all groups as one list. */
export function dataListWords(activity: Activity, scope: Scope): string {
  const codes = (activity.data ?? []).flatMap((group) => group.items ?? []);
  return upperFirst(listWords(dataItems, codes, scope, 'dataItems'));
}

/** The data of all groups, the head of a long list only: a row of an overview is to be taken in at a glance. */
export function dataListInShort(activity: Activity, scope: Scope): string {
  const codes = inOrder(
    dataItems,
    (activity.data ?? []).flatMap((group) => group.items ?? []),
  );
  return upperFirst(inShort(codes, (some) => listWords(dataItems, some, scope, 'dataItems'), scope));
}
