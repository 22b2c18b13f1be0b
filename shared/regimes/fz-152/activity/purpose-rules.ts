import type { Activity } from '../../../register/activity/activity.ts';
import { fz152 } from '../../../vocabulary/cite.ts';
import type { Text } from '../../../wording/wording.ts';
import { hasText } from '../../filled.ts';
import { leavesPromotionOpen } from '../../promotion-words.ts';
import { whole, type Rule, type Unmet } from '../../rule.ts';
import { says } from '../details.ts';
import { restsOnConsent } from '../activity-facts.ts';
import { chose, isOperator } from '../facts.ts';
import { severalPurposes, vaguePurpose } from '../text-patterns.ts';
import { found } from '../text-search.ts';

const marketing = fz152('Art. 15 part 1', 'ч. 1 ст. 15');

function doubtIn(purpose: Text | undefined, path: string): readonly Unmet[] {
  const vague = found(purpose, vaguePurpose);
  if (vague !== undefined) return [{ path, detail: says(vague) }];
  return found(purpose, severalPurposes) === undefined
    ? []
    : [{ path, detail: { en: 'It lists several purposes.', ru: 'Перечислено несколько целей.' } }];
}

/** What the data are processed for. */
export const purposeRules: readonly Rule<Activity>[] = [
  whole<Activity>({
    id: 'R15',
    severity: 'error',
    citation: fz152('Art. 5 part 2, Art. 22 part 3 item 2', 'ч. 2 ст. 5, п. 2 ч. 3 ст. 22'),
    message: { en: 'State the purpose.', ru: 'Укажите цель обработки.' },
    path: '/purpose',
    isMet: (activity) => hasText(activity.purpose),
  }),
  {
    id: 'R16',
    severity: 'warning',
    citation: fz152('Art. 5 part 2', 'ч. 2 ст. 5'),
    message: {
      en: 'Say the purpose more exactly; one purpose for each card is advisable.',
      ru: 'Сформулируйте цель конкретнее; рекомендуется одна цель в одной карточке.',
    },
    path: '/purpose',
    unmet: ({ purpose, subPurposes = [] }) => [
      ...doubtIn(purpose, '/purpose'),
      ...subPurposes.flatMap((one) => doubtIn(one.purpose, `/subPurposes/${one.id}/purpose`)),
    ],
  },
  whole<Activity>({
    id: 'R39',
    severity: 'error',
    citation: marketing,
    message: {
      en: 'Get prior consent: promotion by direct contact is allowed with it only.',
      ru: 'Получите предварительное согласие: продвижение путём прямых контактов допускается только с ним.',
    },
    path: '/fz152Bases',
    appliesTo: ({ directMarketing, directContact }) => directMarketing === true && directContact === true,
    isMet: restsOnConsent,
  }),
  {
    id: 'R39',
    severity: 'warning',
    citation: marketing,
    message: {
      en: 'Check that this promotion needs no prior consent: say whether people are contacted directly.',
      ru: 'Проверьте, не нужно ли для продвижения предварительное согласие: укажите, есть ли прямые контакты.',
    },
    path: '/directContact',
    unmet: (activity) => {
      const { directMarketing, directContact } = activity;
      const isOpen = isOperator(activity) && leavesPromotionOpen(activity);
      if (!isOpen && (directMarketing !== true || directContact === true)) return undefined;
      if (restsOnConsent(activity)) return [];
      // The question of direct contact is asked of what is promotion by the card.
      return [{ path: isOpen ? '/directMarketing' : '/directContact' }];
    },
  },
  whole<Activity>({
    id: 'R40',
    severity: 'error',
    citation: fz152('Art. 16 parts 1–2', 'ч. 1–2 ст. 16'),
    message: {
      en: 'Get consent in writing or name a federal law: decisions that have legal effect or otherwise touch on rights may not be taken by automation alone without it.',
      ru: 'Получите письменное согласие или укажите федеральный закон: без этого решения, порождающие юридические последствия или иным образом затрагивающие права и законные интересы, нельзя принимать исключительно автоматизированно.',
    },
    path: '/automatedGrounds',
    appliesTo: ({ automatedDecisions }) => automatedDecisions === true,
    isMet: ({ automatedGrounds, consent }) =>
      chose(automatedGrounds, 'law') ||
      (chose(automatedGrounds, 'written-consent') && consent?.form === 'written'),
    detail: ({ automatedGrounds }) =>
      chose(automatedGrounds, 'written-consent')
        ? { en: 'The form of consent is not “in writing”.', ru: 'Форма согласия — не письменная.' }
        : undefined,
  }),
];
