import type { Activity } from '../../../register/activity/activity.ts';
import { gdpr } from '../../../vocabulary/cite.ts';
import type { Wording } from '../../../wording/wording.ts';
import { hasAny } from '../../filled.ts';
import { whole, type Rule } from '../../rule.ts';
import { isJoint } from '../facts/role.ts';
import { isSaid } from '../facts/said.ts';

const noPartner: Wording = {
  en: 'The joint controller is not named.',
  ru: 'Не назван совместный контролёр.',
};
const noArrangement: Wording = {
  en: 'Neither arrangement nor law is named.',
  ru: 'Не названы ни договорённость, ни закон.',
};

/** Art. 26: who decides together, and by what arrangement, unless a law shares out the responsibilities. */
export const jointControllerRules: readonly Rule<Activity>[] = [
  {
    id: 'G64',
    severity: 'error',
    citation: gdpr('26(1), 30(1)(a)'),
    message: {
      en: 'Name the joint controller and the arrangement between you, or the law that shares out the responsibilities.',
      ru: 'Назовите совместного контролёра и договорённость (arrangement) с ним либо закон, который распределяет обязанности.',
    },
    path: '/jointControllers',
    unmet: (activity, { organisation }) => {
      if (!isJoint(activity)) return undefined;
      const named = hasAny(activity.jointControllers) || hasAny(organisation.jointControllers);
      const arranged = isSaid(activity.arrangement) || isSaid(activity.arrangementByLaw);
      return [
        ...(named ? [] : [{ path: '/jointControllers', detail: noPartner }]),
        ...(arranged ? [] : [{ path: '/arrangement', detail: noArrangement }]),
      ];
    },
  },
  whole<Activity>({
    id: 'G65',
    severity: 'warning',
    citation: gdpr('26(2)'),
    message: {
      en: 'Make the essence of the arrangement available to the data subjects.',
      ru: 'Обеспечьте субъектам доступ к сути договорённости.',
    },
    path: '/arrangementPublished',
    appliesTo: (activity) => isJoint(activity) && !isSaid(activity.arrangementByLaw),
    isMet: ({ arrangementPublished }) => arrangementPublished === true,
  }),
];
