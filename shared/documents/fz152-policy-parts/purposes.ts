import type { Block } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { legalBasis } from '../../register/activity/legal-basis.ts';
import type { Wording } from '../../wording/wording.ts';
import { cardsOf, type CardRow } from '../activity-card/card-row.ts';
import { furtherFacts } from '../activity-card/further-facts.ts';
import { legalFields } from '../activity-card/legal-fields.ts';
import { chapter, lead } from '../blocks.ts';
import { methodInLaw } from '../describe/actions.ts';
import { actLines } from '../describe/acts.ts';
import { factLines } from '../describe/facts.ts';
import { basisLines, conditionLines } from '../describe/legal-basis.ts';
import { disclosureLines, recipientHeads } from '../describe/recipients.ts';
import type { Scope } from '../describe/scope.ts';
import { isNaturalPerson } from './operator-type.ts';
import { transferHeads } from '../describe/transfers.ts';

const title: Wording = { en: 'Purposes of processing', ru: 'Цели обработки персональных данных' };

const leads = {
  some: {
    en: 'For each purpose: Art. 18.1 part 1 item 2, Art. 22 part 3.1',
    ru: 'Для каждой цели: п. 2 ч. 1 ст. 18.1, ч. 3.1 ст. 22',
  },
  natural: { en: 'For each purpose: Art. 22 part 3.1', ru: 'Для каждой цели: ч. 3.1 ст. 22' },
  none: { en: 'No purpose matches the choice made.', ru: 'Выбору не отвечает ни одна цель обработки.' },
} as const satisfies Record<string, Wording>;

/** Art. 18.1 part 1 item 2 speaks of legal entities only. */
const leadFor = (scope: Scope): 'some' | 'natural' => (isNaturalPerson(scope) ? 'natural' : 'some');

/** What the public is told of a basis: how consent is asked, the contract, the act, the interest; not how it was weighed. */
const publicBasis: CardRow = {
  ...legalFields.basis,
  describe: (activity, scope) => {
    const { consent, interest } = legalBasis.fields;
    const asked = consent.appliesWhen?.(activity) ? activity.consent : undefined;
    const pursued = interest.appliesWhen?.(activity) ? activity.interest : undefined;
    return [
      ...basisLines(activity, scope),
      ...conditionLines(activity, scope),
      ...factLines(consent.fields, asked, scope, { only: ['asked'] }),
      ...actLines(activity, scope),
      ...factLines(legalBasis.fields, activity, scope, { only: ['contract'] }),
      ...factLines(interest.fields, pursued, scope, { only: ['interest', 'whose'] }),
      ...factLines(legalBasis.fields, activity, scope, { only: ['basisFacts'] }),
    ];
  },
};

/** The nine fields of the law, then minors and those to whom data go. */
export const purposeRows: readonly CardRow[] = [
  ...Object.values({
    ...legalFields,
    basis: publicBasis,
    method: { ...legalFields.method, describe: methodInLaw },
  }),
  furtherFacts.minors,
  {
    label: furtherFacts.recipients.label,
    describe: (activity, scope) => [...recipientHeads(activity, scope), ...disclosureLines(activity, scope)],
  },
  { label: furtherFacts.transfers.label, describe: transferHeads },
];

/** The chapter with a card for each purpose. */
export const purposes = (number: number, activities: readonly Activity[], scope: Scope): readonly Block[] => [
  chapter(number, title, scope),
  ...lead(leads[activities.length > 0 ? leadFor(scope) : 'none'], scope),
  ...(activities.length > 0 ? [cardsOf(number, title, purposeRows, activities, scope)] : []),
];
