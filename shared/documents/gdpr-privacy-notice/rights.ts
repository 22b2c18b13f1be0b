import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Wording } from '../../wording/wording.ts';
import { activityName } from '../activity-card/card-row.ts';
import { bulletList, paragraph } from '../blocks.ts';
import { citation, joined, words, type Runs } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { namesInQuotes, purposesOn } from './plain-bases.ts';

interface Right {
  readonly says: Wording;
  readonly place: Wording;
  /** The purposes for which the right exists; without it, for all. */
  readonly holdsFor?: (activities: readonly Activity[], scope: Scope) => readonly string[];
  /** What limits it, and the purposes for which it does. */
  readonly limit?: { readonly says: Wording; readonly bases: readonly string[] };
}

const onBases =
  (...bases: readonly string[]): NonNullable<Right['holdsFor']> =>
  (activities, scope) =>
    purposesOn(activities, bases, scope);

const named = (activities: readonly Activity[], scope: Scope): readonly string[] =>
  activities.map((activity) => activityName(activity, scope));

const explicitly = ({ gdprConditions }: Activity): boolean =>
  gdprConditions?.includes('explicit-consent') ?? false;

/** What rights follow from which basis; objection stands apart. Erasure is limited, not absent, where Art. 17(3)(b) applies. */
const rights: readonly Right[] = [
  {
    says: {
      en: 'find out whether we process your data, see them and get a copy',
      ru: 'узнать, обрабатываем ли мы ваши данные, ознакомиться с ними и получить копию',
    },
    place: { en: 'Art. 15', ru: 'ст. 15' },
  },
  {
    says: {
      en: 'have inaccurate data corrected and incomplete data completed',
      ru: 'добиться исправления неточных данных и дополнения неполных',
    },
    place: { en: 'Art. 16', ru: 'ст. 16' },
  },
  {
    says: {
      en: 'have your data erased, for example when we no longer need them, when you withdraw consent or object, or when they were processed unlawfully',
      ru: 'добиться удаления данных — например, если они нам больше не нужны, если вы отозвали согласие или возразили либо если они обрабатывались незаконно',
    },
    place: { en: 'Art. 17', ru: 'ст. 17' },
    limit: {
      says: {
        en: 'as far as the law or a task in the public interest requires us to process the data, we may keep them (Art. 17(3)(b))',
        ru: 'пока обработки требует закон или задача в общественных интересах, мы вправе сохранить данные (ст. 17(3)(b))',
      },
      bases: ['legal-obligation', 'public-task'],
    },
  },
  {
    says: {
      en: 'have processing restricted, for example while the accuracy of the data or your objection is being checked: we then only store them, with few exceptions',
      ru: 'добиться ограничения обработки — например, пока проверяется точность данных или ваше возражение: тогда мы, за немногими исключениями, только храним их',
    },
    place: { en: 'Art. 18', ru: 'ст. 18' },
  },
  {
    says: {
      en: 'receive the data that you gave us in a structured, commonly used, machine-readable format and pass them to another controller, where we process them by automated means',
      ru: 'получить данные, которые вы нам предоставили, в структурированном, общепринятом, машиночитаемом формате и передать их другому контролёру, если мы обрабатываем их автоматизированно',
    },
    place: { en: 'Art. 20', ru: 'ст. 20' },
    holdsFor: (activities, scope) => {
      const automated = activities.filter(({ automation }) => automation !== 'non-automated');
      const explicit = automated.filter(explicitly);
      return [...purposesOn(automated, ['consent', 'contract'], scope), ...named(explicit, scope)];
    },
  },
  {
    says: {
      en: 'withdraw your consent at any time; what we did before stays lawful',
      ru: 'в любое время отозвать согласие; то, что мы делали до этого, остаётся законным',
    },
    place: { en: 'Art. 7(3)', ru: 'ст. 7(3)' },
    holdsFor: (activities, scope) => [
      ...onBases('consent')(activities, scope),
      ...named(activities.filter(explicitly), scope),
    ],
  },
  {
    says: {
      en: 'not be subject to a decision taken by automated means alone, unless Art. 22(2) allows it; where a contract or your explicit consent allows it, have a person look at the decision, give your view and contest it',
      ru: 'не подпадать под исключительно автоматизированное решение, если его не допускает ст. 22(2); если его допускает договор или ваше явное согласие — потребовать участия человека, высказать своё мнение и оспорить решение',
    },
    place: { en: 'Art. 22(1), (3)', ru: 'ст. 22(1), (3)' },
    holdsFor: (activities, scope) =>
      named(
        activities.filter(({ automatedDecisions }) => automatedDecisions),
        scope,
      ),
  },
];

const told = {
  may: { en: 'You may:', ru: 'Вы вправе:' },
  concerns: { en: 'this concerns', ru: 'это касается' },
  answer: {
    en: 'We answer without undue delay and within one month at the latest; for complex or numerous requests we may take two months more and tell you why within the first month. It costs you nothing, unless requests are manifestly unfounded or excessive.',
    ru: 'Мы отвечаем без неоправданной задержки и не позднее одного месяца; для сложных или многочисленных обращений срок может быть продлён на два месяца, о причинах мы сообщим в течение первого месяца. Это бесплатно, кроме явно необоснованных или чрезмерных обращений.',
  },
  howTo: { en: 'Write to', ru: 'Напишите нам:' },
} as const satisfies Record<string, Wording>;

function rightRuns(right: Right, activities: readonly Activity[], scope: Scope): Runs {
  const purposes = right.holdsFor?.(activities, scope);
  if (purposes?.length === 0) return [];
  const whole = !purposes || named(activities, scope).every((name) => purposes.includes(name));
  const concerns = (names: readonly string[]): string =>
    `${tell(told.concerns, scope)}: ${namesInQuotes(names, scope)}`;
  const said = joined([words(tell(right.says, scope)), citation(tell(right.place, scope))], ' ');
  const limited = right.limit ? purposesOn(activities, right.limit.bases, scope) : [];
  const limits = right.limit && limited.length > 0 ? [tell(right.limit.says, scope), concerns(limited)] : [];
  return joined([said, words(whole ? '' : concerns(purposes)), ...limits.map(words)], '; ');
}

/** How rights are exercised: in the organisation's words, or by the contacts that it has. */
function howTo(scope: Scope): readonly Block[] {
  const { rightsProcedure, dpo, email } = scope.register.organisation;
  const own = paragraphsOf(rightsProcedure, scope);
  if (own.length > 0) return own.flatMap((text) => paragraph(words(text)));
  const contact = dpo?.email ?? email ?? oneLine(dpo?.name, scope);
  return contact ? paragraph(words(`${tell(told.howTo, scope)} ${contact}`)) : [];
}

/** The rights that follow from the bases, and how they are exercised (Art. 13(2)(b)–(c), 14(2)(c)–(d), 12(3), 12(5)). */
export const rightsBlocks = (activities: readonly Activity[], scope: Scope): readonly Block[] => [
  ...paragraph(words(tell(told.may, scope))),
  ...bulletList(rights.map((right) => rightRuns(right, activities, scope))),
  ...howTo(scope),
  ...paragraph(
    joined(
      [
        words(tell(told.answer, scope)),
        citation(tell({ en: 'Art. 12(3), 12(5)', ru: 'ст. 12(3), 12(5)' }, scope)),
      ],
      ' ',
    ),
  ),
];
