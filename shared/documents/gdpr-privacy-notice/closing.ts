import type { Block } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { bulletList, paragraph } from '../blocks.ts';
import { partyLines } from '../describe/parties.ts';
import { citation, joined, words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';

const complaint = {
  text: {
    en: 'You may complain to a supervisory authority, in particular in the Member State where you live, where you work or where you think that the law was broken.',
    ru: 'Вы вправе подать жалобу в надзорный орган, прежде всего в государстве-члене ЕС, где вы живёте, работаете или где, по вашему мнению, нарушен закон.',
  },
  place: { en: 'Art. 77(1)', ru: 'ст. 77(1)' },
  ours: { en: 'The authority competent for us:', ru: 'Орган, надзирающий за нами:' },
} as const satisfies Record<string, Wording>;

/** The right to complain, and to whom (Art. 13(2)(d), 14(2)(e)). */
export function complaints(scope: Scope): readonly Block[] {
  const authorities = partyLines(scope.register.organisation.authority, scope).map(({ runs }) => runs);
  return [
    ...paragraph(joined([words(tell(complaint.text, scope)), citation(tell(complaint.place, scope))], ' ')),
    ...(authorities.length > 0 ? paragraph(words(tell(complaint.ours, scope))) : []),
    ...bulletList(authorities),
  ];
}

const changes = {
  purpose: {
    en: 'Before we use your data for a purpose other than the one for which we obtained them, we tell you of that purpose and of everything else you need to know.',
    ru: 'Прежде чем использовать ваши данные для иной цели, чем та, для которой мы их получили, мы сообщим вам об этой цели и обо всём остальном, что вам нужно знать.',
  },
  place: { en: 'Art. 13(3), 14(4)', ru: 'ст. 13(3), 14(4)' },
  address: { en: 'This notice is published at', ru: 'Уведомление опубликовано по адресу:' },
} as const satisfies Record<string, Wording>;

/** New purposes, changes of the notice and where it is published. */
export function changesBlocks(scope: Scope): readonly Block[] {
  const { policyAddress, policyChanges } = scope.register.organisation;
  return [
    ...paragraph(joined([words(tell(changes.purpose, scope)), citation(tell(changes.place, scope))], ' ')),
    ...paragraphsOf(policyChanges, scope).flatMap((text) => paragraph(words(text))),
    ...(policyAddress ? paragraph(words(`${tell(changes.address, scope)} ${policyAddress}`)) : []),
  ];
}

/** What holds for every disclosure, and how data are protected in general. */
export const inGeneral = (name: 'disclosure' | 'securityNote', scope: Scope): readonly Block[] =>
  paragraphsOf(scope.register.organisation[name], scope).flatMap((text) => paragraph(words(text)));
