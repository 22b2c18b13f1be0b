import type { Block, LabelledRow } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Wording } from '../../wording/wording.ts';
import { card, chapter, lead } from '../blocks.ts';
import { factRows } from '../describe/facts.ts';
import { partyLines } from '../describe/parties.ts';
import { joined, lines, words } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';

const title: Wording = { en: 'Who we are', ru: 'Кто мы' };

const about: Wording = {
  en: 'This notice tells you what we do with your personal data, why, and what you may ask of us. Articles are those of the GDPR.',
  ru: 'Это уведомление рассказывает, что мы делаем с вашими персональными данными, зачем и чего вы вправе от нас требовать. Статьи указаны по GDPR.',
};

const labels = {
  controller: {
    en: 'Who answers for your data (controller)',
    ru: 'Кто отвечает за ваши данные (контролёр)',
  },
  representative: { en: 'Our representative in the Union', ru: 'Наш представитель в ЕС' },
  officer: { en: 'Data protection officer', ru: 'Инспектор по защите данных (DPO)' },
  joint: { en: 'We decide together with', ru: 'Решения мы принимаем вместе с' },
} as const satisfies Record<string, Wording>;

/** The identity and the contacts of the controller, its representative and its officer (Art. 13(1)(a)–(b), 14(1)(a)–(b)). */
export function identityRows(scope: Scope): readonly LabelledRow[] {
  const { organisation } = scope.register;
  const { name, email, phone, address } = organisation.dpo ?? {};
  const reached = [oneLine(name, scope), email, phone, oneLine(address, scope)].map(words);
  return [
    { label: tell(labels.controller, scope), value: lines([words(oneLine(organisation.name, scope))]) },
    ...factRows(organisationFields, organisation, scope, {
      only: ['registrationNumber', 'country', 'address', 'postalAddress', 'email', 'phone', 'websites'],
    }),
    { label: tell(labels.joint, scope), value: partyLines(organisation.jointControllers, scope) },
    { label: tell(labels.representative, scope), value: partyLines(organisation.euRepresentatives, scope) },
    { label: tell(labels.officer, scope), value: lines([joined(reached, ', ')]) },
  ];
}

/** Chapter 1: who answers for the data and how they are reached. */
export const whoWeAre = (scope: Scope): readonly Block[] => [
  chapter(1, title, scope),
  ...lead(about, scope),
  ...card(identityRows(scope)),
];
