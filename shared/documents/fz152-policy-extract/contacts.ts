import type { Block } from '../../paper/paper.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { chapter, clauses } from '../blocks.ts';
import { words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import type { DocumentRequest } from '../document-kind.ts';
import { operatorCard } from '../fz152-policy-parts/operator-card.ts';

const title: Wording = { en: 'Contacts and final provisions', ru: 'Контакты и заключительные положения' };

const questions: Wording = {
  en: 'Questions about the processing of personal data may be put to the operator at the contacts above.',
  ru: 'По вопросам обработки персональных данных можно обратиться к оператору по указанным контактам.',
};

const revision = (request: DocumentRequest): Wording => ({
  en: `This extract reflects revision ${request.revision} of the operator’s register as of ${dateInWords(request.date, 'en')}.`,
  ru: `Выписка составлена по редакции ${request.revision} реестра оператора по состоянию на ${dateInWords(request.date, 'ru')}.`,
});

/** Whether the card above names a way to the operator: who gave none is not promised an answer there. */
function canBeReached({ register: { organisation } }: Scope): boolean {
  const { address, postalAddress, email, phone, websites, responsible } = organisation;
  const responsibles = [responsible?.phone, responsible?.email, responsible?.address];
  return [address, postalAddress, email, phone, websites?.[0], ...responsibles].some(Boolean);
}

/** Chapter 6: where to write, who is responsible, how changes are announced. */
export function contacts(request: DocumentRequest, scope: Scope): readonly Block[] {
  const { organisation } = scope.register;
  return [
    chapter(6, title, scope),
    ...operatorCard(scope),
    ...clauses(6, [
      words(canBeReached(scope) ? tell(questions, scope) : undefined),
      ...paragraphsOf(organisation.policyChanges, scope).map(words),
      words(tell(revision(request), scope)),
    ]),
  ];
}
