import type { Block, Content } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import type { Context } from '../../regimes/context.ts';
import {
  assessedActivities,
  harmMatches,
  harmOf,
  harmOfActivity,
  isLowerHarm,
  organisationHarmMatches,
  type HarmMatch,
} from '../../regimes/fz-152/harm.ts';
import { harmDegrees } from '../../vocabulary/fz-152/harm-degrees.ts';
import type { Wording } from '../../wording/wording.ts';
import { dateInWords } from '../../wording/date.ts';
import { activityName } from '../activity-card/card-row.ts';
import { tableOf } from '../blocks.ts';
import { joined, lines, listed, words, type Runs } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { termWords } from '../describe/terms.ts';

/** What of the assessment one row tells: an activity, or the operator as a whole. */
interface Assessed {
  readonly activity?: Activity;
  readonly matches: readonly HarmMatch[];
}

const operator: Wording = { en: 'The operator as a whole', ru: 'Оператор в целом' };
const noneMet: Wording = { en: 'No criterion is met', ru: 'Ни один критерий не выполнен' };

const titles = {
  table: { en: 'Degree of harm by activity', ru: 'Степень вреда по процессам' },
  rejected: { en: 'Criteria rejected', ru: 'Отклонённые критерии' },
  activity: { en: 'Activity', ru: 'Процесс' },
  criteria: { en: 'Criteria met', ru: 'Выполненные критерии' },
  degree: { en: 'Degree by the criteria', ru: 'Степень по критериям' },
  recorded: { en: 'Degree recorded', ru: 'Степень, указанная в карточке' },
  criterion: { en: 'Criterion', ru: 'Критерий' },
  why: { en: 'Why it does not apply', ru: 'Почему не применим' },
} as const satisfies Record<string, Wording>;

const degreeWords = (code: string, scope: Scope): string => termWords(harmDegrees, code, scope);

export function assessed(context: Context): readonly Assessed[] {
  const own = organisationHarmMatches(context);
  return [
    ...assessedActivities(context).map((activity) => ({ activity, matches: harmMatches(activity, context) })),
    ...(own.length > 0 ? [{ matches: own }] : []),
  ];
}

const nameOf = ({ activity }: Assessed, scope: Scope): string =>
  activity ? activityName(activity, scope) : tell(operator, scope);

/** The criterion in the words of the order, and what of the card meets it. */
const criterionRuns = ({ criterion, reason }: HarmMatch, scope: Scope): Runs =>
  joined([words(`${tell(criterion.label, scope)}.`), [{ text: tell(reason, scope), style: 'muted' }]], ' ');

function criteriaLines({ matches }: Assessed, scope: Scope): Content {
  const counting = matches.filter(({ rejected }) => rejected === undefined);
  return counting.length > 0
    ? listed(counting.map((match) => criterionRuns(match, scope)))
    : lines([words(tell(noneMet, scope))]);
}

function derivedLines({ activity, matches }: Assessed, context: Context, scope: Scope): Content {
  const code = activity ? harmOfActivity(activity, context).code : matches[0]?.criterion.degree;
  return lines([words(code && code !== 'none' ? degreeWords(code, scope) : '—')]);
}

/** What a person recorded, with the reason and the day. */
function recordedLines({ activity }: Assessed, scope: Scope): Content {
  const { degree, reason, date } = activity?.harm ?? {};
  if (!degree) return [];
  const day = date && dateInWords(date, scope.language);
  return lines([
    joined([degreeWords(degree, scope), day].map(words), ', '),
    ...paragraphsOf(reason, scope).map(words),
  ]);
}

/** Each activity with the criteria that it meets, the degree by them, and the degree that people recorded. */
export const degreeTable = (context: Context, scope: Scope): readonly Block[] =>
  tableOf<Assessed>(
    titles.table,
    [
      { title: titles.activity, share: 2, describe: (one) => lines([words(nameOf(one, scope))]) },
      { title: titles.criteria, share: 4.6, describe: (one) => criteriaLines(one, scope) },
      { title: titles.degree, share: 1.4, describe: (one) => derivedLines(one, context, scope) },
      { title: titles.recorded, share: 2, describe: (one) => recordedLines(one, scope) },
    ],
    assessed(context),
    scope,
  );

interface Rejected {
  readonly whose: Assessed;
  readonly match: HarmMatch;
}

/** The criteria that the card meets and that the assessor rejected, with the reasons. */
export function rejectedTable(context: Context, scope: Scope): readonly Block[] {
  const all = assessed(context).flatMap((whose) =>
    whose.matches.filter(({ rejected }) => rejected).map((match): Rejected => ({ whose, match })),
  );
  return tableOf<Rejected>(
    titles.rejected,
    [
      { title: titles.activity, share: 2, describe: ({ whose }) => lines([words(nameOf(whose, scope))]) },
      {
        title: titles.criterion,
        share: 4,
        describe: ({ match }) => lines([words(tell(match.criterion.label, scope))]),
      },
      {
        title: titles.why,
        share: 4,
        describe: ({ match }) => lines([words(oneLine(match.rejected, scope))]),
      },
    ],
    all,
    scope,
  );
}

export const tableTitles = { degrees: titles.table, rejected: titles.rejected };

/** The highest degree that people recorded in the cards assessed. */
export const highestRecorded = (context: Context): string | undefined =>
  ['high', 'medium', 'low'].find((degree) =>
    assessedActivities(context).some(({ harm }) => harm?.degree === degree),
  );

const byCriteria: Wording = {
  en: 'the highest degree of the criteria that are met, listed below',
  ru: 'наибольшая из степеней по выполненным критериям, перечисленным ниже',
};
const byAssessors: Wording = {
  en: 'no criterion is met; set by those who assessed',
  ru: 'ни один критерий не выполнен; определена лицами, проводившими оценку',
};
const cardsSay: Wording = {
  en: 'The highest degree recorded in the cards',
  ru: 'Наибольшая степень, указанная в карточках',
};

/** The degree the act states: by the criteria, else as recorded; empty where a person has yet to decide. */
export function statedDegree(context: Context, scope: Scope): Content {
  const [derived, recorded] = [harmOf(context).code, highestRecorded(context)];
  const said = (degree: string, how: Wording): Runs =>
    words(`${degreeWords(degree, scope)} (${tell(how, scope)})`);
  if (derived === 'none') return recorded ? lines([said(recorded, byAssessors)]) : [];
  const lower = recorded !== undefined && isLowerHarm(recorded, derived);
  const differs = lower
    ? `${tell(cardsSay, scope)}: ${degreeWords(recorded, scope).toLowerCase()}.`
    : undefined;
  return lines([said(derived, byCriteria), words(differs)]);
}
