import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { hasAny } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { isVaguePurpose } from '../detectors/vague-purposes.ts';
import { basesOf, restsOn } from '../facts/bases.ts';
import { isController } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';
import { guided } from '../sources.ts';

/** More sub-purposes than this are seldom one purpose. */
const mostSubPurposes = 5;
const restsOnConsentOrLaw = restsOn('consent', 'legal-obligation', 'public-task');

const basesDiffer = (activity: Activity): boolean => new Set(basesOf(activity)).size > 1;

/** Each sub-purpose says its own basis. */
const isMapped = ({ subPurposes = [] }: Activity): boolean =>
  subPurposes.every((one) => hasAny(one.gdprBases));

/** What the data are processed for. */
export const purposeRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'G20',
    severity: 'error',
    citation: gdpr('30(1)(b)'),
    message: { en: 'State the purpose.', ru: 'Укажите цель обработки.' },
    path: '/purpose',
    appliesTo: isController,
    isMet: (activity) => isSaid(activity.purpose),
  }),
  whole<Activity>({
    id: 'G21',
    severity: 'warning',
    citation: guided('5(1)(b)', 'Opinion WP 203', 'Мнение WP 203'),
    message: {
      en: 'Make the purpose specific: a stranger should understand what is done and why.',
      ru: 'Уточните цель: посторонний должен понять, что и зачем делается.',
    },
    path: '/purpose',
    appliesTo: (activity) => isController(activity) && isSaid(activity.purpose),
    isMet: (activity) => !isVaguePurpose(activity.purpose),
  }),
  whole<Activity>({
    id: 'G22',
    severity: 'warning',
    citation: gdpr('5(1)(b), 6(1), 13(1)(c)'),
    message: {
      en: 'Give each sub-purpose its own legal basis, or make activities of their own of them.',
      ru: 'Укажите для каждой подцели её основание или выделите подцели в отдельные процессы.',
    },
    path: '/subPurposes',
    appliesTo: (activity) => isController(activity) && hasAny(activity.subPurposes),
    isMet: (activity) =>
      (activity.subPurposes ?? []).length <= mostSubPurposes &&
      (!basesDiffer(activity) || isMapped(activity)),
  }),
  whole<Activity>({
    id: 'G23',
    severity: 'warning',
    citation: gdpr('6(4), 13(3)'),
    message: {
      en: 'Write down why the new purpose is compatible with that of collection.',
      ru: 'Обоснуйте, почему новая цель совместима с целью сбора.',
    },
    path: '/compatibility',
    appliesTo: (activity) => activity.furtherProcessing === true && !restsOnConsentOrLaw(activity),
    isMet: (activity) => isSaid(activity.compatibility),
  }),
];
