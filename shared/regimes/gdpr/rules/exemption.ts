import type { Organisation } from '../../../register/organisation.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import { isUnder } from '../../applies.ts';
import { gathered } from '../../of-each.ts';
import { guided } from '../sources.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { pendingExemptions, recordExemption, recordStanding } from '../record-exemption.ts';

const claims = ({ recordExempt }: Organisation): boolean => recordExempt === true;

const paper = guided(
  '30(5)',
  'position paper of the Art. 29 Working Party of 19 April 2018',
  'позиция Рабочей группы по ст. 29 от 19.04.2018',
);

const boundActivities = gathered((activity, context): readonly Unmet[] => {
  if (!isUnder(activity, 'gdpr', context.register)) return [];
  const [first] = recordStanding(activity, context).bound;
  return first?.path ? [{ entity: activity.id, path: first.path, detail: first }] : [];
});

const openActivities = gathered((activity, context): readonly Unmet[] => {
  if (!isUnder(activity, 'gdpr', context.register)) return [];
  const { bound, open } = recordStanding(activity, context);
  const path = bound.length === 0 ? open[0]?.path : undefined;
  return path ? [{ entity: activity.id, path }] : [];
});

/** The exemption of small organisations from the record: by the text in force, each activity by itself. */
export const exemptionRules: readonly Rule<Organisation>[] = [
  whole<Organisation>({
    id: 'G07',
    severity: 'info',
    citation: gdpr('30(5)'),
    message: {
      en: 'The exemption for small organisations may apply: say whether you rely on it. Keeping the record is still advisable.',
      ru: 'Возможно освобождение для малых организаций: укажите, применяете ли вы его. Вести реестр всё же стоит.',
    },
    path: '/recordExempt',
    appliesTo: (_, context) => recordExemption(context).code === 'exempt',
    isMet: ({ recordExempt }) => recordExempt !== undefined,
    detail: (_, context) => {
      const count = pendingExemptions(context).length;
      return count === 0
        ? undefined
        : {
            en: `Changes of Art. 30(5) are proposed and not in force (${count}).`,
            ru: `Предложены, но не действуют изменения ст. 30(5) (${count}).`,
          };
    },
  }),
  {
    id: 'G08',
    severity: 'error',
    citation: paper,
    message: {
      en: 'Keep the record here: the exemption does not apply, for one counter-exception is enough.',
      ru: 'Ведите реестр: освобождение здесь не действует, достаточно одного исключения из него.',
    },
    path: '/recordExempt',
    unmet: (organisation, context) => {
      if (!claims(organisation)) return undefined;
      const { code, reasons } = recordExemption(context);
      const bound = boundActivities(context);
      if (bound.length > 0) return bound;
      const [size] = reasons;
      return code === 'not-exempt' ? [{ path: '/recordExempt', ...(size ? { detail: size } : {}) }] : [];
    },
  },
  {
    id: 'G08',
    severity: 'warning',
    citation: paper,
    message: {
      en: 'You rely on the exemption for small organisations: answer what it turns on.',
      ru: 'Вы применяете освобождение для малых организаций: ответьте, от чего оно зависит.',
    },
    path: '/recordExempt',
    unmet: (organisation, context) => {
      if (!claims(organisation)) return undefined;
      if (organisation.headcount === undefined) return [{ path: '/headcount' }];
      return openActivities(context);
    },
  },
];
