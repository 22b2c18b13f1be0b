import type { Uuid } from '../../basics/uuid.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Content } from '../../paper/paper.ts';
import { measureFields, type Measure } from '../../register/measure.ts';
import { systemFields, type System } from '../../register/system.ts';
import { protectionLevels } from '../../vocabulary/fz-152/protection-levels.ts';
import { securityMeasures } from '../../vocabulary/things/security-measures.ts';
import { systemKinds } from '../../vocabulary/things/system-kinds.ts';
import type { Wording } from '../../wording/wording.ts';
import { factRuns } from './facts.ts';
import { placeRuns } from './parties.ts';
import { capitalised, joined, labelled, lines, listed, lowerFirst, words, type Runs } from './runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from './scope.ts';
import { inOrder, termInside, termRuns } from './terms.ts';
import { entryName } from './values.ts';

const database: Wording = { en: 'database', ru: 'база данных' };

/** A system by its name and kind. */
export function systemHead(id: Uuid, scope: Scope): Runs {
  const kind = scope.systems.get(id)?.kind;
  return joined(
    [words(entryName('systems', id, scope)), words(kind && termInside(systemKinds, kind, scope))],
    ', ',
  );
}

/** A system with its level of protection and the place of its database. */
function systemRuns(id: Uuid, scope: Scope): Runs {
  const system = scope.systems.get(id);
  const head = systemHead(id, scope);
  if (!system) return head;
  const level = scope.regime === 'fz-152' ? levelWords(system, scope) : undefined;
  return joined([head, words(level), labelled(tell(database, scope), placeRuns(system, scope))], '; ');
}

export const levelWords = (system: System, scope: Scope): string | undefined =>
  system.protectionLevel && lowerFirst(termInside(protectionLevels, system.protectionLevel, scope));

/** The systems in which the data lie. */
export const systemLines = (activity: Activity, scope: Scope): Content =>
  listed((activity.systems ?? []).map((id) => systemRuns(id, scope)));

export const systemNames = (activity: Activity, scope: Scope): Content =>
  lines([words((activity.systems ?? []).map((id) => entryName('systems', id, scope)).join('; '))]);

/** What a measure is: its own name, the term of the list with its place in the law, or both. */
export function measureHead(measure: Measure, scope: Scope): Runs {
  const label = measure.kind ? capitalised(termRuns(securityMeasures, measure.kind, scope)) : [];
  return joined([words(withoutEnd(oneLine(measure.name, scope))), label], ': ');
}

/** What was an item of somebody’s list, without the mark that ended it there. */
const withoutEnd = (text: string | undefined): string | undefined => text?.replace(/[\s;.,]+$/, '');

/** How a measure is done here; nothing where that only says its name again. */
export function measureDescription({ name, description }: Measure, scope: Scope): string | undefined {
  const said = oneLine(description, scope);
  return withoutEnd(said) === withoutEnd(oneLine(name, scope)) ? undefined : said;
}

function measureRuns(id: Uuid, scope: Scope): Runs {
  const measure = scope.measures.get(id);
  const head = measure && measureHead(measure, scope);
  if (!head || head.length === 0) return words(entryName('measures', id, scope));
  return joined([head, words(measureDescription(measure, scope))], '. ');
}

/** Measures in the order of the vocabulary, each with how it is done here. */
export function measureLines(ids: readonly Uuid[], scope: Scope): Content {
  return listed(measuresInOrder(ids, scope).map((id) => measureRuns(id, scope)));
}

/** The order of the vocabulary of measures, those outside it last. */
export function measuresInOrder(ids: readonly Uuid[], scope: Scope): readonly Uuid[] {
  const kinds = ids.map((id) => scope.measures.get(id)?.kind ?? '');
  const order = inOrder(securityMeasures, kinds);
  return [...new Set(ids)].toSorted((a, b) => rank(a, order, scope) - rank(b, order, scope));
}

const rank = (id: Uuid, order: readonly string[], scope: Scope): number => {
  const kind = scope.measures.get(id)?.kind;
  return kind ? order.indexOf(kind) : order.length;
};

/** The measures of the activity itself, and where it departs from the general ones. */
export const activityMeasureLines = (activity: Activity, scope: Scope): Content => [
  ...measureLines(activity.measures ?? [], scope),
  ...lines(paragraphsOf(activity.deviations, scope).map(words)),
];

/** The rest of what is recorded of a system, for a table of systems. */
export const systemFacts = (
  system: System,
  only: readonly (keyof typeof systemFields)[],
  scope: Scope,
): Content => lines(factRuns(systemFields, system, scope, { only }));

export const measureFacts = (
  measure: Measure,
  only: readonly (keyof typeof measureFields)[],
  scope: Scope,
): Content => lines(factRuns(measureFields, measure, scope, { only }));
