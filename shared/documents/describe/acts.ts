import type { Activity } from '../../register/activity/activity.ts';
import { legalBasis } from '../../register/activity/legal-basis.ts';
import type { Content } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { factLines, isPrinted } from './facts.ts';
import { labelled, lines, words } from './runs.ts';
import { oneLine, tell, type Scope } from './scope.ts';

type Act = NonNullable<Activity['acts']>[number];

const several: Wording = { en: 'Acts', ru: 'Акты' };
const naming: ReadonlySet<string> = new Set(['id', 'act', 'article', 'position']);

/** “Labour Code, Art. 65” */
export const actName = ({ act, article }: Act, scope: Scope): string =>
  [oneLine(act, scope), oneLine(article, scope)].filter(Boolean).join(', ');

const isName = (act: Act): boolean => Object.keys(act).every((field) => naming.has(field));

/** The acts that a basis rests on: a line for each of which more is told, one line for the others. */
export function actLines(activity: Activity, scope: Scope): Content {
  const { acts: field } = legalBasis.fields;
  if (!isPrinted('acts', field, activity, scope)) return [];
  const acts = activity.acts ?? [];
  const names = acts.filter(isName);
  if (names.length < 2) return factLines({ acts: field }, activity, scope);
  const told = acts.filter((act) => !isName(act));
  const list = names.map((act) => actName(act, scope)).filter(Boolean);
  return [
    ...factLines({ acts: field }, { ...activity, acts: told }, scope),
    ...lines([labelled(tell(several, scope), words(list.join('; ')))]),
  ];
}
