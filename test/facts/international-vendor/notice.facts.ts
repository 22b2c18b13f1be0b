import type { FactGroup } from '../fact.ts';
import { basesAndPurposes } from './bases.facts.ts';
import { cards } from './cards.ts';
import { collected } from './collected.facts.ts';
import { keeping } from './keeping.facts.ts';
import { ofTheOrganisation } from './organisation.facts.ts';
import { website } from './website.facts.ts';

const notice = 'gdpr-privacy-notice';

/** What a notice tells the person in words of its own: source, fact, and how it is said there. */
const toldPlainly: readonly (readonly [source: string, id: string, en: string, ru: string])[] = [
  ['Personal data we may collect', 'from the person', 'from you.', 'от вас.'],
  ['Choices available to you', 'giving data is a choice', 'you decide whether', 'вы сами решаете'],
  ['Collected by automated means', 'interaction is recorded', 'recorded by us', 'записаны нами'],
  ['Lawful basis 1', 'contract', 'a contract with you, or steps', 'договор с вами или меры'],
  ['Lawful basis 2', 'legitimate interests', 'legitimate interests', 'законные интересы'],
  ['Lawful basis 3', 'consent', 'your consent Art. 6(1)(a)', 'ваше согласие ст. 6(1)(a)'],
  ['Lawful basis 4', 'legal obligation', 'a legal obligation of ours', 'наша правовая обязанность'],
  ['Lawful basis 4', 'legitimate interests', 'legitimate interests', 'законные интересы'],
  ['Lawful basis 3.2', 'advertising', 'this is direct marketing', 'это прямой маркетинг'],
  ['Your rights 7', 'no profiling', 'do not build a profile', 'не составляем ваш профиль'],
  [
    'Your rights 7',
    'no such decisions',
    'take no decisions by automated means alone',
    'не принимаем исключительно автоматизированных решений',
  ],
  [
    'Trusted partners',
    'hosting',
    'hosting and cloud providers — for us and on our instructions only',
    'хостинг-провайдеры',
  ],
  [
    'Trusted partners',
    'landing pages',
    'website and landing-page builders — for us and on our instructions only',
    'посадочных страниц',
  ],
  [
    'Trusted partners',
    'customer service software',
    'customer-service software — for us and on our instructions only',
    'сервисы управления взаимоотношениями',
  ],
  [
    'Trusted partners',
    'work on our behalf',
    'for us and on our instructions only',
    'для нас и только по нашим указаниям',
  ],
  [
    'Data protection officer',
    'there is one',
    'data protection officer, dpo@',
    'инспектор по защите данных, dpo@',
  ],
  ['Data protection officer', 'the contact', 'dpo@example.org', 'dpo@example.org'],
];

interface LeftOut {
  readonly reason: string;
  readonly covers: (group: FactGroup, id: string) => boolean;
}

const ofSource =
  (source: string, ...ids: readonly string[]) =>
  (group: FactGroup, id: string): boolean =>
    group.source === source && (ids.length === 0 || ids.includes(id));

/** What an Art. 13 text does not state, and why. */
export const leftOut: readonly LeftOut[] = [
  {
    reason: 'the activity is a draft: the description names applicants and nothing that is done for them',
    covers: ({ card }) => card === cards.recruitment,
  },
  {
    reason: 'Art. 13 and 14 do not ask for the operations; they are in the definition of processing alone',
    covers: ofSource('Definitions: processing'),
  },
  {
    reason:
      'what the contract with each processor contains is for the record; what it means is told once, in general',
    covers: ({ source, card }, id) =>
      source === 'Trusted partners' &&
      card !== undefined &&
      ['written agreements', 'confidentiality', 'documented instructions', 'return or erasure'].includes(id),
  },
  {
    reason: 'the ground of each disclosure to an authority is for the record; it is told once, in general',
    covers: ofSource('Disclosure', 'law or legal request'),
  },
  {
    reason: 'Art. 13 and 14 do not ask for security measures; in detail they are told to nobody outside',
    covers: ofSource(
      'Security measures',
      'unauthorised access',
      'used by the policies',
      'employees',
      'authorised third parties',
      'know the policies',
      'comply at all times',
      'loss and corruption',
      'operating systems',
      'applications',
      'firmware',
      'updates, patches, fixes',
      'intermediate releases',
      'encrypted',
    ),
  },
];

/** The facts of the description that its law, the GDPR, asks for: those that the record holds. */
const all = [...collected, ...website, ...basesAndPurposes, ...keeping, ...ofTheOrganisation].filter(
  ({ documents }) => documents.includes('gdpr-controller-record'),
);

/** Whom a part is for stands above its cards. */
const isOfTitle = ({ source }: FactGroup): boolean => source === 'Definitions: data subject';

function asTold({ card, ...group }: FactGroup): FactGroup {
  const whole: FactGroup = card ? { ...group, card } : group;
  const facts = group.facts
    .filter(([id]) => !leftOut.some(({ covers }) => covers(whole, id)))
    .map((fact) => {
      const plain = toldPlainly.find(([source, id]) => source === group.source && id === fact[0]);
      return plain ? ([plain[1], plain[2], plain[3]] as const) : fact;
    });
  return { ...(isOfTitle(whole) ? group : whole), documents: [notice], facts };
}

/** Every fact of the description that the privacy notice must carry. */
export const noticeFacts: readonly FactGroup[] = all.map(asTold).filter(({ facts }) => facts.length > 0);

/** Rewordings and reasons that concern no fact any more. */
export const stale = (): readonly string[] => {
  const known = all.flatMap((group) => group.facts.map(([id]) => ({ group, id })));
  return [
    ...toldPlainly
      .filter(([source, id]) => !known.some((one) => one.group.source === source && one.id === id))
      .map(([source, id]) => `${source}: ${id}`),
    ...leftOut
      .filter(({ covers }) => !known.some(({ group, id }) => covers(group, id)))
      .map(({ reason }) => reason),
  ];
};
