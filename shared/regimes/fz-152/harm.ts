import type { Activity } from '../../register/activity/activity.ts';
import { order178 } from '../../vocabulary/by-laws.ts';
import { harmCriteria, type HarmCriterion } from '../../vocabulary/fz-152/harm-criteria.ts';
import { harmDegrees } from '../../vocabulary/fz-152/harm-degrees.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { textIn, type Language, type Text, type Wording } from '../../wording/wording.ts';
import { isUnder } from '../applies.ts';
import { once, type Context } from '../context.ts';
import type { DerivedFact, Reason } from '../derived-fact.ts';
import { hasText } from '../filled.ts';
import { onceEach } from '../once-each.ts';
import { highHarm } from './harm-criteria/high.ts';
import { lowHarm, mediumHarm } from './harm-criteria/medium-and-low.ts';

/** `none`: no criterion of the order is met; the order has no such degree, so a person must decide. */
export type HarmDegree = 'high' | 'medium' | 'low' | 'none';

/** A criterion of the order that is met. */
export interface HarmMatch {
  readonly criterion: HarmCriterion;
  readonly reason: Reason;
  /** Why the assessor says that it does not apply after all; then it does not count. */
  readonly rejected?: Text;
}

const predicates = [...highHarm, ...mediumHarm, ...lowHarm].flatMap((predicate) => {
  const criterion = termOf(harmCriteria, predicate.code);
  return criterion ? [{ ...predicate, criterion }] : [];
});

type Predicate = (typeof predicates)[number];

const rejectedBy = ({ harm }: Activity, code: string): Text | undefined =>
  harm?.rejected?.find((one) => one.criterion === code && hasText(one.reason))?.reason;

const predicatesMet = onceEach((activity: Activity, context) =>
  predicates.filter(({ isMet }) => isMet(activity, context)),
);

function matchOf({ code, criterion, because, path }: Predicate, activity: Activity): HarmMatch {
  const rejected = rejectedBy(activity, code);
  const reason = { ...because, citation: order178, entity: activity.id, path };
  return { criterion, reason, ...(rejected && { rejected }) };
}

/** The criteria that the card of an activity meets, rejected ones included, the highest degree first. */
export const harmMatches = (activity: Activity, context: Context): readonly HarmMatch[] =>
  predicatesMet(activity, context).map((predicate) => matchOf(predicate, activity));

/** The degree of harm of an activity without its reasons: predicates stand the highest degree first. */
export const harmDegreeOf = (activity: Activity, context: Context): HarmDegree =>
  predicatesMet(activity, context).find(({ code }) => rejectedBy(activity, code) === undefined)?.criterion
    .degree ?? 'none';

/** The criterion that is the organisation's own: a person responsible from outside. */
export function organisationHarmMatches({ organisation }: Context): readonly HarmMatch[] {
  const criterion = termOf(harmCriteria, 'l2');
  if (!criterion || organisation.responsible?.onStaff !== false) return [];
  const reason = {
    en: 'The person responsible for organising processing is not on the staff.',
    ru: 'Ответственный за организацию обработки не состоит в штате.',
    citation: order178,
    entity: organisation.id,
    path: '/responsible/onStaff',
  };
  return [{ criterion, reason }];
}

/** Activities whose harm the operator assesses: its own under 152-FZ that have not ended. */
export const assessedActivities = once(({ register }): readonly Activity[] =>
  register.activities.filter(
    (one) => isUnder(one, 'fz-152', register) && one.role !== 'processor' && one.status !== 'ended',
  ),
);

const degrees: readonly HarmDegree[] = ['high', 'medium', 'low', 'none'];

/** Whether one degree of harm is lower than another. */
export const isLowerHarm = (degree: string, than: HarmDegree): boolean =>
  degrees.indexOf(degree as HarmDegree) > degrees.indexOf(than);

const counting = (matches: readonly HarmMatch[]): readonly HarmMatch[] =>
  matches.filter(({ rejected }) => rejected === undefined);

const highest = (matches: readonly HarmMatch[]): HarmDegree =>
  degrees.find((degree) => counting(matches).some(({ criterion }) => criterion.degree === degree)) ?? 'none';

const undecided: Wording = {
  en: 'Not derived: decide the degree',
  ru: 'Не выводится: определите степень сами',
};
const noneMet: Reason = {
  en: 'No criterion of the order is met; it names no degree for that. Decide the degree and record why.',
  ru: 'Ни один критерий приказа не выполнен; степень на этот случай он не называет. Определите степень и запишите почему.',
  citation: order178,
};

const wordsOf = (code: HarmDegree): Wording => termOf(harmDegrees, code)?.label ?? undecided;

function factOf(matches: readonly HarmMatch[], reasons: readonly Reason[]): DerivedFact<HarmDegree> {
  const code = highest(matches);
  return {
    id: 'harm',
    regime: 'fz-152',
    label: harmDegrees.name,
    code,
    value: wordsOf(code),
    citation: order178,
    reasons: code === 'none' ? [noneMet, ...reasons] : reasons,
  };
}

const rejectedWords: Wording = { en: 'The assessor rejected it', ru: 'Отклонён лицом, проводившим оценку' };

/** The reason as it is told: with the assessor's reason where the criterion was rejected. */
function told({ reason, rejected }: HarmMatch): Reason {
  if (!rejected) return reason;
  const why = (language: Language): string =>
    `${reason[language]} ${rejectedWords[language]}: ${textIn(rejected, language) ?? ''}`;
  return { ...reason, en: why('en'), ru: why('ru') };
}

/** The degree of harm of an activity by the criteria of Order 178 that its card meets. */
export const harmOfActivity = onceEach((activity: Activity, context): DerivedFact<HarmDegree> => {
  const matches = harmMatches(activity, context);
  return { ...factOf(matches, matches.map(told)), path: '/harm/degree' };
});

/** “By the criteria: high.” with the first of the reasons. */
export function harmInShort(activity: Activity, context: Context): Wording {
  const value = wordsOf(harmDegreeOf(activity, context));
  const [first] = predicatesMet(activity, context);
  const reason = first ? told(matchOf(first, activity)) : noneMet;
  return {
    en: `By the criteria: ${value.en.toLowerCase()}. ${reason.en}`.trim(),
    ru: `По критериям: ${value.ru.toLowerCase()}. ${reason.ru}`.trim(),
  };
}

/** The degree of harm for the operator: the highest of its activities and of its own criterion. */
export const harmOf = once((context): DerivedFact<HarmDegree> => {
  const own = organisationHarmMatches(context);
  const each = assessedActivities(context).map((activity) => {
    const matches = harmMatches(activity, context);
    return { matches, reasons: matches.map((match) => withName(told(match), activity)) };
  });
  return factOf(
    [...each.flatMap(({ matches }) => matches), ...own],
    [...each.flatMap(({ reasons }) => reasons), ...own.map(told)],
  );
});

function withName(reason: Reason, { name, purpose }: Activity): Reason {
  const [en, ru] = [textIn(name ?? purpose, 'en'), textIn(name ?? purpose, 'ru')];
  return en && ru ? { ...reason, en: `“${en}”: ${reason.en}`, ru: `«${ru}»: ${reason.ru}` } : reason;
}
