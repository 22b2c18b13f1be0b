import type { Uuid } from '../../basics/uuid.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { thresholdOn, thresholds } from '../../vocabulary/tables/terms/thresholds.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../applies.ts';
import { once, type Context } from '../context.ts';
import type { DerivedFact, Reason } from '../derived-fact.ts';
import { gathered } from '../of-each.ts';
import { tableFor } from '../tables.ts';
import { dataKinds } from './facts/data-kinds.ts';
import { explained } from './sources.ts';

export type OfficerDuty = 'mandatory' | 'check' | 'not-indicated';

const answers: Readonly<Record<OfficerDuty, Wording>> = {
  mandatory: { en: 'Mandatory', ru: 'Обязателен' },
  check: { en: 'To be checked', ru: 'Нужно проверить' },
  'not-indicated': { en: 'Nothing recorded points to it', ru: 'По сведениям реестра не требуется' },
};

/** The limbs of Art. 37(1) and (4) that the organisation itself says it meets. */
function limbs({ organisation: { publicBody, dpo } }: Context): readonly Reason[] {
  const reasons: Reason[] = [];
  if (publicBody === true)
    reasons.push({
      en: 'a public authority or body',
      ru: 'публичный орган',
      citation: gdpr('37(1)(a)'),
      path: '/publicBody',
    });
  if (dpo?.coreActivities === true)
    reasons.push({
      en: 'core activities monitor people or process sensitive data on a large scale',
      ru: 'основная деятельность — масштабное наблюдение или масштабная обработка особых данных',
      citation: gdpr('37(1)(b)–(c)'),
      path: '/dpo/coreActivities',
    });
  if (dpo?.nationalDuty === true)
    reasons.push({
      en: 'national law demands an officer',
      ru: 'назначения требует национальное право',
      citation: gdpr('37(4)'),
      path: '/dpo/nationalDuty',
    });
  return reasons;
}

/** Activities that monitor people or process sensitive data on a large scale. */
const onLargeScale = gathered((activity, context): readonly Uuid[] => {
  if (activity.largeScale !== true || !isUnder(activity, 'gdpr', context.register)) return [];
  const { special, criminal } = dataKinds(activity, context);
  const counts =
    special || criminal || activity.publicMonitoring === true || activity.dpia?.systematicMonitoring === true;
  return counts ? [activity.id] : [];
});

/** Large-scale activities of which nobody has said whether they are core activities. */
function largeScale(context: Context): readonly Reason[] {
  if (context.organisation.dpo?.coreActivities !== undefined) return [];
  return onLargeScale(context).map((id) => ({
    en: 'an activity monitors people or processes sensitive data on a large scale: say whether it is a core activity',
    ru: 'процесс связан с масштабным наблюдением или масштабной обработкой особых данных: укажите, основная ли это деятельность',
    citation: gdpr('37(1)(b)–(c)'),
    entity: id,
    path: '/largeScale',
  }));
}

/** In Germany the number of persons constantly busy with automated processing counts; the headcount only hints at it. */
function national(context: Context): readonly Reason[] {
  const { country, headcount = 0, dpo } = context.organisation;
  const from = thresholdOn('german-dpo-persons', context.today, tableFor(context, thresholds));
  if (country !== 'DE' || from === undefined || headcount < from || dpo?.nationalDuty !== undefined)
    return [];
  return [
    {
      en: `Germany: at least ${from} persons constantly busy with automated processing`,
      ru: `Германия: не менее ${from} лиц, постоянно занятых автоматизированной обработкой`,
      citation: explained('37(4)', '§ 38(1) BDSG', '§ 38(1) BDSG'),
      path: '/headcount',
    },
  ];
}

function dutyOf(context: Context): readonly [OfficerDuty, readonly Reason[]] {
  const met = limbs(context);
  if (met.length > 0) return ['mandatory', met];
  const open = [...largeScale(context), ...national(context)];
  return [open.length > 0 ? 'check' : 'not-indicated', open];
}

/** Whether the organisation must designate a data protection officer, and by which limb of Art. 37(1) or (4) GDPR. */
export const officerDuty = once((context: Context): DerivedFact<OfficerDuty> => {
  const [code, reasons] = dutyOf(context);
  return {
    id: 'officer-duty',
    regime: 'gdpr',
    label: { en: 'Data protection officer', ru: 'Инспектор по защите данных (DPO)' },
    code,
    value: answers[code],
    citation: gdpr('37(1), 37(4)'),
    reasons,
    path: '/dpo/name',
  };
});
