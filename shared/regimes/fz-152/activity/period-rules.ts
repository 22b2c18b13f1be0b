import type { Activity, Period } from '../../../register/activity/activity.ts';
import type { Wording } from '../../../wording/wording.ts';
import type { Context } from '../../context.ts';
import { hasText } from '../../filled.ts';
import { each, whole, type Rule, type WholeRule } from '../../rule.ts';
import { policyItem, storageLimit } from '../citations.ts';
import { says } from '../details.ts';
import { isLegalEntity } from '../facts.ts';
import { anotherEnd, endlessTerm, onlyUntilWithdrawal } from '../text-patterns.ts';
import { found } from '../text-search.ts';

type Stage = 'processing' | 'storage';

/** A period without a stage is of both; what is not stored needs no term of storage. */
const isOf = ({ stage = 'processing-and-storage', kind }: Period, wanted: Stage): boolean =>
  stage === 'processing-and-storage' || stage === wanted || (wanted === 'storage' && kind === 'not-stored');

const has = ({ periods = [] }: Activity, stage: Stage): boolean =>
  periods.some((period) => isOf(period, stage));

const terms: Pick<WholeRule<Activity>, 'id' | 'message' | 'path' | 'isMet' | 'detail'> = {
  id: 'R61',
  message: { en: 'Give the terms of processing and storage.', ru: 'Укажите сроки обработки и хранения.' },
  path: '/periods',
  isMet: (activity) => has(activity, 'processing') && has(activity, 'storage'),
  detail: (activity) => {
    if (has(activity, 'processing')) return { en: 'That of storage is missing.', ru: 'Нет срока хранения.' };
    return has(activity, 'storage')
      ? { en: 'That of processing is missing.', ru: 'Нет срока обработки.' }
      : undefined;
  },
};

/** Whether the period ends with the withdrawal of consent alone, and its wording names nothing else. */
const endsWithWithdrawal = ({ kind, triggers = [], duration, until, wording }: Period): boolean =>
  found(wording, onlyUntilWithdrawal) !== undefined ||
  (kind === 'until-event' &&
    found(wording, anotherEnd) === undefined &&
    duration === undefined &&
    until === undefined &&
    triggers.length > 0 &&
    triggers.every((code) => code === 'consent-withdrawn'));

function vagueness(period: Period): Wording | undefined {
  const endless = found(period.wording, endlessTerm);
  if (endless !== undefined) return says(endless);
  return endsWithWithdrawal(period)
    ? {
        en: 'It names only the withdrawal of consent: add a condition or a date.',
        ru: 'Назван только отзыв согласия: добавьте условие или дату.',
      }
    : undefined;
}

const bindsLegalEntity = (_activity: Activity, { organisation }: Context): boolean =>
  isLegalEntity(organisation);

/** How long data are processed and kept. */
export const periodRules: readonly Rule<Activity>[] = [
  whole<Activity>({ ...terms, severity: 'error', citation: policyItem, appliesTo: bindsLegalEntity }),
  whole<Activity>({
    ...terms,
    severity: 'warning',
    citation: storageLimit,
    appliesTo: (activity, context) => !bindsLegalEntity(activity, context),
  }),
  each<Activity, 'periods'>('periods', {
    id: 'R62',
    severity: 'warning',
    citation: storageLimit,
    message: {
      en: 'Word the term so that anybody can tell when it ends; this is recommended.',
      ru: 'Сформулируйте срок так, чтобы можно было определить его окончание; так рекомендуется.',
    },
    path: '/wording',
    isMet: (period) => vagueness(period) === undefined,
    detail: vagueness,
  }),
  each<Activity, 'periods'>('periods', {
    id: 'R62',
    severity: 'info',
    citation: storageLimit,
    message: {
      en: 'Consider a last day besides the events: nobody can tell beforehand when this term ends.',
      ru: 'Подумайте о предельном сроке помимо событий: заранее нельзя сказать, когда этот срок закончится.',
    },
    path: '/duration',
    appliesTo: (period) => period.kind === 'until-event' && vagueness(period) === undefined,
    isMet: ({ triggers = [], duration, until }) =>
      duration !== undefined || until !== undefined || !triggers.includes('consent-withdrawn'),
  }),
  each<Activity, 'periods'>('periods', {
    id: 'R63',
    severity: 'warning',
    citation: storageLimit,
    message: {
      en: 'Name the act that sets the term of keeping.',
      ru: 'Назовите акт, устанавливающий срок хранения.',
    },
    path: '/norm',
    appliesTo: ({ kind }) => kind === 'statutory' || kind === 'permanent-archive',
    isMet: ({ norm }) => hasText(norm),
  }),
];
