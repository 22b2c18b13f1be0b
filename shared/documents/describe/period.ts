import type { Activity, Period } from '../../register/activity/activity.ts';
import type { Content } from '../../paper/paper.ts';
import { periodStages, whicheverRules } from '../../vocabulary/keeping/period-stages.ts';
import { retentionKinds } from '../../vocabulary/keeping/retention-kinds.ts';
import { retentionTriggers } from '../../vocabulary/keeping/retention-triggers.ts';
import { termOf } from '../../vocabulary/vocabulary.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { atMostWords, durationWords } from './duration.ts';
import { citation, joined, listed, upperFirst, withoutCitations, words, type Runs } from './runs.ts';
import { oneLine, tell, type Scope } from './scope.ts';
import { inOrder, termInside, termWords, unknownWords } from './terms.ts';
import { groupName } from './values.ts';

const beginnings = ['until ', 'from ', 'до ', 'с даты ', 'с момента '] as const;

const whichever: Readonly<Record<string, Wording>> = {
  earliest: { en: ', whichever comes first', ru: ', в зависимости от того, что наступит раньше' },
  latest: { en: ', whichever comes last', ru: ', в зависимости от того, что наступит позже' },
  any: { en: ' (any of these events)', ru: ' (любое из этих событий)' },
};

const or: Wording = { en: ' or ', ru: ' или ' };
const untilDate: Wording = { en: 'until', ru: 'до' };
const reviewed: Wording = {
  en: 'the need to keep them is reviewed every',
  ru: 'необходимость хранения проверяется раз в',
};

/** “until the withdrawal of consent or the achievement of the purpose, whichever comes first” */
function eventsWords(period: Period, form: 'from' | 'until', scope: Scope): string {
  const events = inOrder(retentionTriggers, period.triggers ?? []).map((code) => {
    const term = termOf(retentionTriggers, code);
    return term ? tell(term[form], scope) : unknownWords(code, scope);
  });
  const shared = beginnings.find((beginning) => events.every((event) => event.startsWith(beginning)));
  const said = events.map((event, index) => (index > 0 && shared ? event.slice(shared.length) : event));
  const list = [said.slice(0, -1).join(', '), ...said.slice(-1)].filter(Boolean).join(tell(or, scope));
  return events.length > 1 ? list + ruleWords(period, scope) : list;
}

function ruleWords({ whichever: rule }: Period, scope: Scope): string {
  if (!rule) return '';
  const known = whichever[rule];
  return known ? tell(known, scope) : ` (${termInside(whicheverRules, rule, scope)})`;
}

const part = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');

/** The term as the answers of the form say it; empty where they say nothing. */
function answersWords(period: Period, scope: Scope): string {
  const { duration, until, kind } = period;
  const length = duration && durationWords(duration, scope);
  const day = until && part(tell(untilDate, scope), dateInWords(until, scope.language));
  switch (kind) {
    case 'until-event': {
      const event = eventsWords(period, 'until', scope);
      const limit = duration && atMostWords(duration, scope);
      const but = scope.language === 'en' ? 'but' : 'но';
      return event && limit ? `${event}, ${but} ${limit}` : part(event, limit);
    }
    case 'periodic-review':
      return length ? part(tell(reviewed, scope), length) : '';
    case 'not-stored':
    case 'permanent-archive':
    case 'criteria':
      return termInside(retentionKinds, kind, scope);
    default:
      if (day) return day;
      return length ? part(length, eventsWords(period, 'from', scope)) : eventsWords(period, 'until', scope);
  }
}

/**
 * A term as one sentence: the person's own wording if there is one, else what follows from the answers
 * («до отзыва согласия, но не более 3 лет»), and the norm that sets it.
 */
function termSentence(period: Period, scope: Scope): Runs {
  const known = !period.kind || termOf(retentionKinds, period.kind);
  const kind = period.kind && termInside(retentionKinds, period.kind, scope);
  const made = answersWords(period, scope) || kind || '';
  const said = known || made === kind ? made : part(made, `(${kind})`);
  return joined([words(oneLine(period.wording, scope) ?? said), citation(oneLine(period.norm, scope))], ' ');
}

/** The groups of data that a term is of; none where it is of all. */
export const groupsOfTerm = (period: Period, activity: Activity, scope: Scope): readonly string[] =>
  (period.groups ?? []).map((id) => groupName(activity.data ?? [], id, scope));

/** Of which data and of what the term is: “Contact data, storage: …”; nothing where it is of all. */
function subjectOfTerm(period: Period, activity: Activity, scope: Scope): string {
  const groups = groupsOfTerm(period, activity, scope).join('; ');
  const whole = !period.stage || period.stage === 'processing-and-storage';
  const stage = whole ? '' : termWords(periodStages, period.stage ?? '', scope);
  return [groups, groups ? stage.toLowerCase() : stage].filter(Boolean).join(', ');
}

function periodRuns(period: Period, activity: Activity, scope: Scope): Runs {
  const sentence = termSentence(period, scope);
  const [first, ...rest] = sentence;
  if (!first) return [];
  const of = subjectOfTerm(period, activity, scope);
  if (of) return [{ text: `${of}: `, style: 'muted' }, ...sentence];
  return first.style === 'citation' ? sentence : [{ ...first, text: upperFirst(first.text) }, ...rest];
}

const noTerm: Wording = { en: 'Why no term can be given: ', ru: 'Почему срок указать нельзя: ' };

/** How long the data are processed and kept, a line for each term. */
export function periodLines(activity: Activity, scope: Scope): Content {
  const terms = listed((activity.periods ?? []).map((period) => periodRuns(period, activity, scope)));
  const reason = scope.regime === 'gdpr' ? oneLine(activity.noPeriodReason, scope) : undefined;
  return reason
    ? [...terms, { runs: [{ text: tell(noTerm, scope), style: 'muted' }, { text: reason }] }]
    : terms;
}

/** How long, without the event and the norm: the person's own wording, a length, a day, or the kind of the term. */
export function lengthWords(period: Period, scope: Scope): string {
  const own = oneLine(period.wording, scope);
  if (own) return own;
  if (period.kind === 'until-event') return period.duration ? atMostWords(period.duration, scope) : '';
  const length = answersWords({ ...period, triggers: [] }, scope);
  return (
    length || (period.kind && !period.triggers?.length ? termInside(retentionKinds, period.kind, scope) : '')
  );
}

/** The events of a term, from which it runs or until which it lasts. */
export const eventsOfTerm = (period: Period, scope: Scope): string =>
  eventsWords(period, period.kind === 'until-event' || !period.duration ? 'until' : 'from', scope);

/** The terms without the norms that set them, for a narrow column. */
export const periodsInShort = (activity: Activity, scope: Scope): Content =>
  periodLines(activity, scope).map((line) => ({ ...line, runs: withoutCitations(line.runs) }));
