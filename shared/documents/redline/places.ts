import type { EntityDifference } from '../../filings/difference.ts';
import type { FieldDifference } from '../../filings/field-difference.ts';
import { collections } from '../../register/collections.ts';
import { pathNames } from '../../register/leaves.ts';
import { activitySections } from '../../register/activity/activity.ts';
import { trailLabels } from '../../register/place.ts';
import type { Field, ItemsField } from '../../register/field.ts';
import { regimes } from '../../register/regimes.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Wording } from '../../wording/wording.ts';
import { textOf, withoutCitations } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { entryName, valueRuns } from '../describe/values.ts';
import { organisationName } from '../frame.ts';
import type { Sides } from './redline.ts';

/** “Recipients (Pier Hosting LLC) › Contract”: where in an entry a field stands. */
export function placeWords(difference: FieldDifference, entity: EntityDifference, sides: Sides): string {
  const labels = fieldLabels(difference.trail, sides.after);
  const [list, ...inner] = difference.trail;
  if (list?.kind !== 'items' || inner.length === 0) return labels.join(' › ');
  const named = itemName(list, difference.path, entity, sides);
  const [first = '', ...rest] = labels;
  return [named ? `${first} (${named})` : first, ...rest].join(' › ');
}

/** Labels on the way to a field; one that only names a law stands behind what it is of: “Legal basis › 152-FZ”. */
export function fieldLabels(trail: readonly Field[], scope: Scope): readonly string[] {
  const labels = trailLabels(trail, scope.language);
  const [first] = trail;
  if (!first || !regimes.terms.some(({ label }) => label.en === first.label.en)) return labels;
  const section = activitySections.find(({ fields }) => Object.values<Field>(fields).includes(first));
  return section ? [tell(section.label, scope), ...labels] : labels;
}

/** What an item is called by: the first of its fields that names something; a remark of several lines names nothing. */
function itemName(
  list: ItemsField,
  path: string,
  { before, after }: EntityDifference,
  sides: Sides,
): string | undefined {
  const [name = '', id] = pathNames(path);
  const itemIn = (entry: AnyEntry | undefined): AnyEntry | undefined =>
    ((entry?.[name] ?? []) as readonly AnyEntry[]).find((item) => item.id === id);
  const [item, scope] = itemIn(after) ? [itemIn(after), sides.after] : [itemIn(before), sides.before];
  for (const [at, [field, declared]] of Object.entries(list.fields).entries()) {
    if (!['text', 'ref', 'code', 'line'].includes(declared.kind)) continue;
    if (at > 0 && declared.kind === 'text' && declared.lines === 'many') continue;
    const text = textOf([{ runs: withoutCitations(valueRuns(declared, item?.[field], scope)) }]);
    if (text !== '') return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
  }
  return undefined;
}

const named = ['activities', 'systems', 'measures', 'parties'] as const;

/** What an entry is called. */
export function entityName({ kind, id, name, how }: EntityDifference, sides: Sides): string {
  const scope: Scope = how === 'removed' ? sides.before : sides.after;
  if (kind === 'organisation') return organisationName(scope);
  const directory = named.find((one) => one === kind);
  if (directory) return entryName(directory, id, scope);
  return oneLine(name, scope) ?? tell(collections[kind].one, scope);
}

/** What became of an entry, behind its name. */
export const became: Readonly<Record<EntityDifference['how'], Wording>> = {
  added: { en: 'new', ru: 'новая запись' },
  removed: { en: 'removed', ru: 'исключённая запись' },
  changed: { en: 'changed', ru: 'изменено' },
};
