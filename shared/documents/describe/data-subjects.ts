import type { Activity } from '../../register/activity/activity.ts';
import { dataSubjects } from '../../register/activity/data-subjects.ts';
import type { Content } from '../../paper/paper.ts';
import { subjectCategories } from '../../vocabulary/things/subject-categories.ts';
import type { Wording } from '../../wording/wording.ts';
import { factLines } from './facts.ts';
import { lines, upperFirst, words } from './runs.ts';
import { paragraphsOf, tell, type Scope } from './scope.ts';
import { listWords } from './terms.ts';

/** Whose data they are: “Website visitors; enquirers and complainants”. */
export const subjectLines = (activity: Activity, scope: Scope): Content =>
  lines([
    words(upperFirst(listWords(subjectCategories, activity.subjects ?? [], scope, 'subjectCategories'))),
  ]);

const minorsAnswer: Readonly<Record<'yes' | 'no', Wording>> = {
  yes: {
    en: 'Personal data of minors are processed.',
    ru: 'Персональные данные несовершеннолетних обрабатываются.',
  },
  no: {
    en: 'Personal data of minors are not processed.',
    ru: 'Персональные данные несовершеннолетних не обрабатываются.',
  },
};

/** Whether data of minors are processed, as far as it is recorded, and how they are dealt with. */
export function minorsLines(activity: Activity, scope: Scope): Content {
  const { minors } = activity;
  const answer = minors === undefined ? undefined : tell(minorsAnswer[minors ? 'yes' : 'no'], scope);
  return lines([words(answer), ...paragraphsOf(activity.minorsNote, scope).map(words)]);
}

/** Citizens of Russia, vulnerable persons, how many. */
export const subjectFactLines = (activity: Activity, scope: Scope): Content =>
  factLines(dataSubjects.fields, activity, scope, {
    only: [
      'citizensRf',
      'onlineToChildren',
      'belowConsentAge',
      'parentalCheck',
      'vulnerable',
      'safeguards',
      'approximateNumber',
    ],
  });
