import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { fz152LegalBases } from '../../vocabulary/fz-152/legal-bases.ts';
import { fz152SpecialConditions } from '../../vocabulary/fz-152/special-conditions.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import { bulletList, chapter, lead, paragraph } from '../blocks.ts';
import { actName } from '../describe/acts.ts';
import { capitalised, joined, words, type Runs } from '../describe/runs.ts';
import { tell, type Scope } from '../describe/scope.ts';
import { inOrder, termRuns } from '../describe/terms.ts';
import { notRecordedChapter } from './not-recorded-chapter.ts';
import { forPurposes } from './purpose-numbers.ts';

const titles = {
  title: { en: 'Legal grounds', ru: 'Правовые основания обработки' },
  lead: {
    en: 'Grounds of the Act and the acts that lay duties on the operator, with the purposes that rest on them',
    ru: 'Основания по Закону и акты, во исполнение которых обрабатываются данные, с целями, которые на них опираются',
  },
  acts: { en: 'Acts named for these grounds:', ru: 'Акты, указанные для этих оснований:' },
} as const satisfies Record<string, Wording>;

type CodesOf = (activity: Activity) => readonly string[];

const own: CodesOf = ({ fz152Bases, subPurposes }) => [
  ...(fz152Bases ?? []),
  ...(subPurposes ?? []).flatMap((part) => part.fz152Bases ?? []),
];

/** Each ground once, with the numbers of its purposes. */
function groundRuns(
  vocabulary: Vocabulary,
  codesOf: CodesOf,
  activities: readonly Activity[],
  scope: Scope,
): readonly Runs[] {
  return inOrder(vocabulary, activities.flatMap(codesOf)).map((code) =>
    joined(
      [
        capitalised(termRuns(vocabulary, code, scope)),
        forPurposes(activities, (activity) => codesOf(activity).includes(code), scope),
      ],
      ' ',
    ),
  );
}

/** Each act once, by its words: “Labour Code, Art. 65”. */
function actRuns(activities: readonly Activity[], scope: Scope): readonly Runs[] {
  const namesOf = (activity: Activity): readonly string[] =>
    (activity.acts ?? []).map((act) => actName(act, scope));
  return [...new Set(activities.flatMap(namesOf))]
    .filter((name) => name !== '')
    .map((name) =>
      joined(
        [words(name), forPurposes(activities, (activity) => namesOf(activity).includes(name), scope)],
        ' ',
      ),
    );
}

/** Chapter 3: the grounds of all purposes together; each card names its own in full. */
export function grounds(activities: readonly Activity[], scope: Scope): readonly Block[] {
  const listed = [
    ...groundRuns(fz152LegalBases, own, activities, scope),
    ...groundRuns(fz152SpecialConditions, ({ fz152Conditions }) => fz152Conditions ?? [], activities, scope),
  ];
  const acts = actRuns(activities, scope);
  if (listed.length + acts.length === 0) return notRecordedChapter(3, titles.title, scope);
  return [
    chapter(3, titles.title, scope),
    ...lead(titles.lead, scope),
    ...bulletList(listed),
    ...(acts.length > 0 ? [...paragraph(words(tell(titles.acts, scope))), ...bulletList(acts)] : []),
  ];
}
