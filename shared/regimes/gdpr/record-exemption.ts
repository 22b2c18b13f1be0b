import type { Activity } from '../../register/activity/activity.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { rowsOn, type Row } from '../../vocabulary/tables/dated-table.ts';
import {
  exemptionRuleOn,
  recordExemption as exemptionTable,
  type CounterException,
  type ExemptionRule,
} from '../../vocabulary/tables/terms/record-exemption.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../applies.ts';
import { once, type Context } from '../context.ts';
import type { DerivedFact, Reason } from '../derived-fact.ts';
import { gathered } from '../of-each.ts';
import { onceEach } from '../once-each.ts';
import { tableFor } from '../tables.ts';
import { dpiaNeedOf } from './dpia.ts';
import { hasCriminal, hasSpecial } from './facts/data-kinds.ts';

export type RecordExemption = 'exempt' | 'partly' | 'not-exempt' | 'unknown';

/** Whether what takes the exemption away is there: yes, no, or not answered yet. */
type Answer = boolean | undefined;

interface Exception {
  readonly path: string;
  readonly label: Wording;
  readonly answer: (activity: Activity, context: Context) => Answer;
}

const exceptions: Readonly<Record<CounterException, Exception>> = {
  risk: {
    path: '/riskLikely',
    label: { en: 'a risk to the persons is likely', ru: 'вероятен риск для субъектов' },
    answer: ({ riskLikely }) => riskLikely,
  },
  'high-risk': {
    path: '/dpia/status',
    label: { en: 'a high risk is likely', ru: 'вероятен высокий риск' },
    answer: (activity, context) => ['mandatory', 'likely'].includes(dpiaNeedOf(activity, context)),
  },
  'not-occasional': {
    path: '/occasional',
    label: { en: 'the processing is not occasional', ru: 'обработка не эпизодическая' },
    answer: ({ occasional }) => (occasional === undefined ? undefined : !occasional),
  },
  'special-data': {
    path: '/data',
    label: { en: 'special categories of data', ru: 'особые категории данных' },
    answer: hasSpecial,
  },
  'criminal-data': {
    path: '/data',
    label: {
      en: 'data on criminal convictions and offences',
      ru: 'данные об уголовных осуждениях и преступлениях (правонарушениях)',
    },
    answer: hasCriminal,
  },
};

const ruleFor = (context: Context): Row<ExemptionRule> | undefined =>
  exemptionRuleOn(context.today, tableFor(context, exemptionTable));

interface Standing {
  readonly bound: readonly Reason[];
  readonly open: readonly Reason[];
}

/** What takes the exemption away from an activity, and what is not answered yet. */
export const recordStanding = onceEach((activity: Activity, context: Context): Standing => {
  const asked = (ruleFor(context)?.value.counterExceptions ?? []).map((name) => exceptions[name]);
  const reasons = (wanted: Answer): readonly Reason[] =>
    asked
      .filter(({ answer }) => answer(activity, context) === wanted)
      .map(({ label, path }) => ({ ...label, path, entity: activity.id, citation: gdpr('30(5)') }));
  return { bound: reasons(true), open: reasons(undefined) };
});

/** That of each activity under the GDPR. */
const standings = gathered((activity, context): readonly Standing[] =>
  isUnder(activity, 'gdpr', context.register) ? [recordStanding(activity, context)] : [],
);

/** Texts of Art. 30(5) that are only proposed on the day of the check. */
export const pendingExemptions = (context: Context): readonly Row<ExemptionRule>[] =>
  rowsOn(tableFor(context, exemptionTable), context.today).filter(({ value }) => value.status === 'proposed');

const answers: Readonly<Record<RecordExemption, Wording>> = {
  exempt: { en: 'The organisation may be exempt', ru: 'Организация может быть освобождена' },
  partly: { en: 'Only some activities may be exempt', ru: 'Могут быть освобождены лишь некоторые процессы' },
  'not-exempt': { en: 'Not exempt', ru: 'Освобождения нет' },
  unknown: { en: 'Cannot be told yet', ru: 'Пока определить нельзя' },
};

const size = (headcount: number, fewerThan: number): Reason => ({
  en: `${headcount} employees; the exemption is for fewer than ${fewerThan}`,
  ru: `работников: ${headcount}; освобождение действует, если их менее ${fewerThan}`,
  citation: gdpr('30(5)'),
  path: '/headcount',
});

function standing(context: Context): readonly [RecordExemption, readonly Reason[]] {
  const { headcount } = context.organisation;
  const rule = ruleFor(context)?.value;
  if (!rule) return ['not-exempt', []];
  if (headcount === undefined) {
    return [
      'unknown',
      [{ en: 'the number of employees is missing', ru: 'не указано число работников', path: '/headcount' }],
    ];
  }
  const reasons = [size(headcount, rule.fewerThan)];
  if (headcount >= rule.fewerThan) return ['not-exempt', reasons];
  return ofActivities(context, reasons);
}

function ofActivities(
  context: Context,
  reasons: readonly Reason[],
): readonly [RecordExemption, readonly Reason[]] {
  const all = standings(context);
  const bound = all.filter((one) => one.bound.length > 0);
  const why = [...reasons, ...bound.flatMap((one) => one.bound)];
  if (all.length > 0 && bound.length === all.length) return ['not-exempt', why];
  const open = all.filter((one) => one.bound.length === 0 && one.open.length > 0);
  if (all.length === 0 || open.length > 0) return ['unknown', [...why, ...open.flatMap((one) => one.open)]];
  return [bound.length > 0 ? 'partly' : 'exempt', why];
}

/**
 * Whether Art. 30(5) GDPR exempts the organisation from the record, or single activities, by the text in force on the
 * day (a proposal counts once the user puts it in force). Each counter-exception alone is enough, for its activity.
 */
export const recordExemption = once((context: Context): DerivedFact<RecordExemption> => {
  const [code, reasons] = standing(context);
  return {
    id: 'record-exemption',
    regime: 'gdpr',
    label: { en: 'Exemption from the record', ru: 'Освобождение от ведения реестра' },
    code,
    value: answers[code],
    citation: gdpr('30(5)'),
    reasons,
    path: '/recordExempt',
  };
});
