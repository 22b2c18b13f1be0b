import type { Activity } from '../../register/activity/activity.ts';
import { gdprLegalBases } from '../../vocabulary/gdpr/legal-bases.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { citation, joined, words, type Runs } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { activityName } from '../activity-card/card-row.ts';
import { citationWords, inOrder, termInside } from '../describe/terms.ts';

type Owner = Pick<Activity, 'gdprBases'>;

/** The bases of Art. 6(1) GDPR as they are said to the person concerned. */
const said: Readonly<Record<string, Wording>> = {
  consent: { en: 'your consent', ru: 'ваше согласие' },
  contract: {
    en: 'a contract with you, or steps you ask for before it',
    ru: 'договор с вами или меры до его заключения по вашей просьбе',
  },
  'legal-obligation': { en: 'a legal obligation of ours', ru: 'наша правовая обязанность' },
  'vital-interests': {
    en: 'protection of your vital interests or those of another person',
    ru: 'защита жизненно важных интересов — ваших или другого человека',
  },
  'public-task': {
    en: 'a task in the public interest or our official authority',
    ru: 'задача в общественных интересах или наши официальные полномочия',
  },
  'legitimate-interests': { en: 'legitimate interests', ru: 'законные интересы' },
};

/** Each basis in plain words, with its place in the law. */
export const plainBases = (owner: Owner, scope: Scope): readonly Runs[] =>
  inOrder(gdprLegalBases, owner.gdprBases ?? []).map((code) => {
    const [wording, term] = [said[code], termOf(gdprLegalBases, code)];
    const place = term && citationWords(term, scope);
    const text = wording ? tell(wording, scope) : termInside(gdprLegalBases, code, scope);
    return joined([words(text), citation(place)], ' ');
  });

/** Whether one of the bases is that of the activity or of a part of its purpose. */
export const restsOn = (activity: Activity, ...bases: readonly string[]): boolean =>
  [activity, ...(activity.subPurposes ?? [])].some(({ gdprBases }) =>
    gdprBases?.some((code) => bases.includes(code)),
  );

/** The purposes that rest on one of the bases: the activity by its name, or the parts of its purpose that do. */
export function purposesOn(
  activities: readonly Activity[],
  bases: readonly string[],
  scope: Scope,
): readonly string[] {
  const rests = ({ gdprBases }: Owner): boolean => gdprBases?.some((code) => bases.includes(code)) ?? false;
  return activities.flatMap((activity) => {
    if (rests(activity)) return [activityName(activity, scope)];
    const parts = (activity.subPurposes ?? []).filter(rests);
    return parts.map(({ purpose }) => oneLine(purpose, scope) ?? activityName(activity, scope));
  });
}

/** The purposes by their names, each once: “Newsletters”; “Online promotion”. */
export const namesInQuotes = (names: readonly string[], { language }: Scope): string =>
  [...new Set(names)].map((name) => (language === 'en' ? `“${name}”` : `«${name}»`)).join('; ');
