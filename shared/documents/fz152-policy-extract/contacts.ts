import type { Block } from '../../paper/paper.ts';
import { dateInWords } from '../../wording/date.ts';
import type { Wording } from '../../wording/wording.ts';
import { chapter, clauses } from '../blocks.ts';
import { words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import type { DocumentRequest } from '../document-kind.ts';
import { operatorCard, whomToAsk } from '../fz152-policy-parts/operator-card.ts';

const title: Wording = { en: 'Contacts and final provisions', ru: 'Контакты и заключительные положения' };

const revision = (request: DocumentRequest): Wording => ({
  en: `This extract reflects revision ${request.revision} of the operator’s register as of ${dateInWords(request.date, 'en')}.`,
  ru: `Выписка составлена по редакции ${request.revision} реестра оператора по состоянию на ${dateInWords(request.date, 'ru')}.`,
});

/** Chapter 6: where to write, who is responsible, how changes are announced. */
export function contacts(request: DocumentRequest, scope: Scope): readonly Block[] {
  const { organisation } = scope.register;
  return [
    chapter(6, title, scope),
    ...operatorCard(scope),
    ...clauses(6, [
      whomToAsk(scope),
      ...paragraphsOf(organisation.policyChanges, scope).map(words),
      words(tell(revision(request), scope)),
    ]),
  ];
}
