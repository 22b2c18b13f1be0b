import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { legalBasis } from '../../register/activity/legal-basis.ts';
import type { Wording } from '../../wording/wording.ts';
import type { IsoDate } from '../../wording/date.ts';
import { activityName } from '../activity-card/card-row.ts';
import { bulletList, chapter, paragraph } from '../blocks.ts';
import { deadlineInWords } from '../describe/deadlines.ts';
import { citation, joined, labelled, words, type Runs } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';

const title: Wording = { en: 'Rights of data subjects', ru: 'Права субъектов персональных данных' };
const may: Wording = { en: 'The data subject may:', ru: 'Субъект персональных данных вправе:' };
const term: Wording = { en: 'the term', ru: 'срок' };
const how: Wording = { en: 'How to exercise the rights', ru: 'Как реализовать права' };
const withdrawing: Wording = { en: 'How consent is withdrawn', ru: 'Как отозвать согласие' };

interface Right {
  readonly says: Wording;
  readonly place: Wording;
  /** What the operator then does, and the deadline of the law for it. */
  readonly answer?: { readonly says: Wording; readonly deadline: string; readonly except?: Wording };
  /** Whether the right can matter to these activities; without it, always. */
  readonly when?: (activity: Activity) => boolean;
}

const onConsent = (activity: Activity): boolean => legalBasis.fields.consent.appliesWhen?.(activity) ?? false;

const rights: readonly Right[] = [
  {
    says: {
      en: 'obtain information on the processing of the data',
      ru: 'получить сведения об обработке своих данных',
    },
    place: { en: 'Art. 14 parts 3, 7, Art. 20 part 1', ru: 'ч. 3, 7 ст. 14, ч. 1 ст. 20' },
    answer: { says: { en: 'the operator answers', ru: 'оператор отвечает' }, deadline: 'access-answer' },
  },
  {
    says: {
      en: 'demand that data be clarified, blocked or destroyed if they are incomplete, outdated, inaccurate, unlawfully obtained or not necessary for the stated purpose',
      ru: 'требовать уточнения данных, их блокирования или уничтожения, если они неполные, устаревшие, неточные, незаконно получены или не являются необходимыми для заявленной цели',
    },
    place: { en: 'Art. 14 part 1, Art. 20 part 3', ru: 'ч. 1 ст. 14, ч. 3 ст. 20' },
  },
  {
    says: {
      en: 'withdraw consent; the operator may then go on without consent only on the grounds that the Act names',
      ru: 'отозвать согласие; после этого оператор вправе продолжить обработку без согласия только при наличии оснований, указанных в Законе',
    },
    place: { en: 'Art. 9 part 2', ru: 'ч. 2 ст. 9' },
    when: onConsent,
  },
  {
    says: {
      en: 'demand that the operator stop processing',
      ru: 'требовать прекращения обработки',
    },
    place: { en: 'Art. 21 part 5.1', ru: 'ч. 5.1 ст. 21' },
    answer: {
      says: { en: 'it stops', ru: 'оператор прекращает её' },
      deadline: 'stop-on-demand',
      except: {
        en: 'except in the cases that the Act names',
        ru: 'кроме случаев, указанных в Законе',
      },
    },
  },
  {
    says: {
      en: 'demand that processing for the promotion of goods, works and services stop',
      ru: 'требовать прекращения обработки в целях продвижения товаров, работ, услуг',
    },
    place: { en: 'Art. 15 part 2', ru: 'ч. 2 ст. 15' },
    answer: { says: { en: 'it stops', ru: 'она прекращается' }, deadline: 'stop-marketing' },
    when: ({ directMarketing, directContact }) => directMarketing === true && directContact !== false,
  },
  {
    says: {
      en: 'object to a decision taken solely by automated processing',
      ru: 'заявить возражение против решения, принятого на основании исключительно автоматизированной обработки',
    },
    place: { en: 'Art. 16 parts 3–4', ru: 'ч. 3–4 ст. 16' },
    answer: {
      says: { en: 'the operator considers the objection', ru: 'оператор рассматривает возражение' },
      deadline: 'objection-to-automated-decision',
    },
    when: ({ automatedDecisions }) => automatedDecisions === true,
  },
  {
    says: {
      en: 'complain of the operator’s acts or omissions to Roskomnadzor or in court, and claim damages and compensation for moral harm in court',
      ru: 'обжаловать действия или бездействие оператора в Роскомнадзор или в суд, требовать в судебном порядке возмещения убытков и компенсации морального вреда',
    },
    place: { en: 'Art. 17', ru: 'ст. 17' },
  },
];

/** How consent is withdrawn, by purpose; the same words are said once. */
function withdrawals(activities: readonly Activity[], scope: Scope): readonly Runs[] {
  const byWords = new Map<string, string[]>();
  for (const activity of activities.filter(onConsent)) {
    const said = oneLine(activity.consent?.withdrawal, scope);
    if (said) byWords.set(said, [...(byWords.get(said) ?? []), activityName(activity, scope)]);
  }
  const several = byWords.size > 1;
  return [...byWords].map(([said, names]) =>
    several ? labelled(names.join('; '), words(said)) : words(said),
  );
}

/** “obtain information on the processing of the data; the operator answers within 10 working days” */
function rightRuns({ says, place, answer }: Right, day: IsoDate, scope: Scope): Runs {
  const deadline = answer && deadlineInWords(answer.deadline, day, scope);
  const within = deadline && `${tell(answer.says, scope)} ${deadline.within}`;
  const acts = [within, within && answer?.except && tell(answer.except, scope)].filter(Boolean).join(', ');
  const more = deadline?.extension && `${tell(term, scope)} ${deadline.extension}`;
  const said = [tell(says, scope), acts, more].filter(Boolean).join('; ');
  return joined([words(said), citation(tell(place, scope))], ' ');
}

/** The rights of the Act that matter to these activities, as a list. */
export const rightsList = (activities: readonly Activity[], day: IsoDate, scope: Scope): readonly Block[] => [
  ...paragraph(words(tell(may, scope))),
  ...bulletList(
    rights.filter(({ when }) => !when || activities.some(when)).map((right) => rightRuns(right, day, scope)),
  ),
];

/** How the rights are exercised and consent is withdrawn. */
export function exercise(activities: readonly Activity[], scope: Scope): readonly Block[] {
  const procedure = paragraphsOf(scope.register.organisation.rightsProcedure, scope);
  const withdrawn = withdrawals(activities, scope);
  const title3 = (wording: Wording): Block => ({ kind: 'heading', level: 3, text: tell(wording, scope) });
  return [
    ...(procedure.length > 0 ? [title3(how), ...procedure.flatMap((text) => paragraph(words(text)))] : []),
    ...(withdrawn.length > 0 ? [title3(withdrawing), ...listOrParagraph(withdrawn)] : []),
  ];
}

/** The chapter on the rights of data subjects, and how they are exercised. */
export const rightsChapter = (
  number: number,
  activities: readonly Activity[],
  day: IsoDate,
  scope: Scope,
): readonly Block[] => [
  chapter(number, title, scope),
  ...rightsList(activities, day, scope),
  ...exercise(activities, scope),
];

const listOrParagraph = (of: readonly Runs[]): readonly Block[] =>
  of.length > 1 ? bulletList(of) : of.flatMap((runs) => paragraph(runs));
