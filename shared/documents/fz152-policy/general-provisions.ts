import type { Block } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { chapter, clauses } from '../blocks.ts';
import { words } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { organisationName } from '../frame.ts';
import { isNaturalPerson } from '../fz152-policy-parts/operator-type.ts';

const title: Wording = { en: 'General provisions', ru: 'Общие положения' };

const made = (name: string, place: Wording): Wording => ({
  en: `This document sets the policy of the operator of personal data (${name}, hereinafter the operator) on the processing of personal data under ${place.en} of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data” (the Act). Articles named below are those of the Act unless another act is named.`,
  ru: `Настоящий документ определяет политику оператора персональных данных (${name}, далее — оператор) в отношении обработки персональных данных на основании ${place.ru} Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных» (далее — Закон). Статьи ниже указаны по Закону, если не назван иной акт.`,
});

const places = {
  entity: { en: 'Art. 18.1 part 1 item 2 and part 2', ru: 'п. 2 ч. 1 и ч. 2 ст. 18.1' },
  natural: { en: 'Art. 18.1 part 2', ru: 'ч. 2 ст. 18.1' },
} as const satisfies Record<string, Wording>;

const covers: Wording = {
  en: 'It covers all purposes for which the operator processes personal data, and all actions with these data for the time of their processing and storage.',
  ru: 'Политика распространяется на все цели, для которых оператор обрабатывает персональные данные, и на все действия с этими данными в течение сроков их обработки и хранения.',
};

const limits: Wording = {
  en: 'Nothing in it limits the rights of data subjects or lays powers and duties on the operator that legislation does not provide for.',
  ru: 'Политика не ограничивает права субъектов персональных данных и не возлагает на оператора полномочия и обязанности, не предусмотренные законодательством.',
};

const published = (where: string): Wording => ({
  en: `Access to the policy is not limited (Art. 18.1 part 2). The current text of the policy can be read here: ${where}`,
  ru: `Доступ к политике не ограничен (ч. 2 ст. 18.1). С действующим текстом политики можно ознакомиться: ${where}`,
});

/** Where everybody can read the policy: its address, another place, or both. */
export function placesToRead(scope: Scope): string {
  const { policyAddress, policyPlace } = scope.register.organisation;
  return [policyAddress, oneLine(policyPlace, scope)].filter(Boolean).join('; ');
}

/** Clauses 1.1 to 1.4: whose policy it is, on what ground, how far it reaches, where it is published. */
export function generalProvisions(scope: Scope): readonly Block[] {
  const place = isNaturalPerson(scope) ? places.natural : places.entity;
  const where = placesToRead(scope);
  return [
    chapter(1, title, scope),
    ...clauses(1, [
      words(tell(made(organisationName(scope), place), scope)),
      words(tell(covers, scope)),
      words(tell(limits, scope)),
      words(where && tell(published(where), scope)),
    ]),
  ];
}
