import type { Content } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { automatedGrounds } from '../../vocabulary/keeping/automated-grounds.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import type { Wording } from '../../wording/wording.ts';
import type { CardRow } from '../activity-card/card-row.ts';
import { minorsLines } from '../describe/data-subjects.ts';
import { partyRuns } from '../describe/parties.ts';
import { periodLines } from '../describe/period.ts';
import { labelled, lines, words, type Runs } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { inOrder } from '../describe/terms.ts';

const said = {
  none: {
    en: 'We take no decisions by automated means alone that have legal effect for you or a similarly significant effect.',
    ru: 'Мы не принимаем исключительно автоматизированных решений, которые имеют для вас юридические последствия или сходным образом существенно вас затрагивают.',
  },
  some: {
    en: 'Some decisions that have legal effect for you or a similarly significant effect are taken by automated means alone.',
    ru: 'Некоторые решения, которые имеют для вас юридические последствия или сходным образом существенно вас затрагивают, принимаются исключительно автоматически.',
  },
  logic: { en: 'How they are taken', ru: 'Как они принимаются' },
  consequences: { en: 'What they mean for you', ru: 'Что они значат для вас' },
  grounds: { en: 'What allows them', ru: 'Что их допускает' },
  profiling: { en: 'We build a profile of you.', ru: 'Мы составляем ваш профиль.' },
  noProfiling: { en: 'We do not build a profile of you.', ru: 'Мы не составляем ваш профиль.' },
  furtherPurpose: {
    en: 'This is another purpose than the one for which the data were collected.',
    ru: 'Эта цель отличается от той, для которой данные были собраны.',
  },
  joint: { en: 'We decide on this together with', ru: 'Решения об этом мы принимаем вместе с' },
  arrangement: { en: 'Who answers for what', ru: 'Кто за что отвечает' },
} as const satisfies Record<string, Wording>;

const plainGrounds: Readonly<Record<string, Wording>> = {
  contract: { en: 'they are needed for a contract with you', ru: 'они необходимы для договора с вами' },
  law: { en: 'a law that protects your rights', ru: 'закон, который защищает ваши права' },
  'explicit-consent': { en: 'your explicit consent', ru: 'ваше явное согласие' },
};

/** What of Art. 22(2) allows them; grounds of the other law are not told here. */
function groundsRuns({ automatedGrounds: codes = [] }: Activity, scope: Scope): Runs {
  const known = inOrder(automatedGrounds, codes).flatMap((code) => {
    const place = termOf(automatedGrounds, code)?.citations.find(({ regime }) => regime === 'gdpr');
    const wording = plainGrounds[code];
    return wording && place ? [`${tell(wording, scope)} (${tell(place, scope).replace(/ GDPR$/, '')})`] : [];
  });
  return labelled(tell(said.grounds, scope), words(known.join('; ')));
}

/** Automated decisions with their logic and consequences (Art. 13(2)(f), 14(2)(g)), and profiling. */
function automated(activity: Activity, scope: Scope): Content {
  const { automatedDecisions, automatedLogic, automatedConsequences, profiling } = activity;
  const profile =
    profiling === undefined ? undefined : tell(profiling ? said.profiling : said.noProfiling, scope);
  if (automatedDecisions === undefined) return lines([words(profile)]);
  if (!automatedDecisions) return lines([words(tell(said.none, scope)), words(profile)]);
  return lines([
    words(tell(said.some, scope)),
    labelled(tell(said.logic, scope), words(oneLine(automatedLogic, scope))),
    labelled(tell(said.consequences, scope), words(oneLine(automatedConsequences, scope))),
    groundsRuns(activity, scope),
    words(profile),
  ]);
}

/** That the purpose is another one than at collection, and why it goes with it (Art. 13(3), 14(4)). */
const furtherPurpose = ({ furtherProcessing, compatibility }: Activity, scope: Scope): Content =>
  furtherProcessing
    ? lines([words(tell(said.furtherPurpose, scope)), ...paragraphsOf(compatibility, scope).map(words)])
    : [];

/** Those who decide together with us, and the essence of the arrangement with them (Art. 26(2)). */
function together(activity: Activity, scope: Scope): Content {
  if (activity.role !== 'joint-controller') return [];
  const parties = (activity.jointControllers ?? []).map((id) =>
    labelled(tell(said.joint, scope), partyRuns(id, scope)),
  );
  return lines([
    ...parties,
    labelled(tell(said.arrangement, scope), words(oneLine(activity.arrangement, scope))),
  ]);
}

const paragraphsRow = (label: Wording, name: 'methodNote' | 'rightsNote'): CardRow => ({
  label,
  describe: (activity, scope) => lines(paragraphsOf(activity[name], scope).map(words)),
});

export const furtherRows: readonly CardRow[] = [
  {
    label: { en: 'How long we keep them', ru: 'Сколько мы их храним' },
    describe: periodLines,
    required: true,
  },
  { label: { en: 'Decisions by machines', ru: 'Решения без участия человека' }, describe: automated },
  { label: { en: 'Another purpose', ru: 'Другая цель' }, describe: furtherPurpose },
  { label: { en: 'Children', ru: 'Дети' }, describe: minorsLines },
  paragraphsRow({ en: 'How we do it', ru: 'Как мы это делаем' }, 'methodNote'),
  paragraphsRow({ en: 'Your rights here', ru: 'Ваши права здесь' }, 'rightsNote'),
  { label: { en: 'Together with others', ru: 'Вместе с другими' }, describe: together },
];
