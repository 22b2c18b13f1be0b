import type { Block } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { dateInWords } from '../../wording/date.ts';
import { chapter, clauses } from '../blocks.ts';
import { words } from '../describe/runs.ts';
import { oneLine, paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import type { DocumentRequest } from '../document-kind.ts';
import { operatorCard, whomToAsk } from '../fz152-policy-parts/operator-card.ts';

const number = 8;

const titles = {
  title: { en: 'Contacts and final provisions', ru: 'Контакты и заключительные положения' },
  approval: { en: 'Approval of the policy', ru: 'Утверждение политики' },
  approver: { en: 'Approved by', ru: 'Утверждает' },
  post: { en: 'position and name', ru: 'должность, фамилия и инициалы' },
  signature: { en: 'Signature', ru: 'Подпись' },
  date: { en: 'Date', ru: 'Дата' },
} as const satisfies Record<string, Wording>;

const inForce: Wording = {
  en: 'The policy is in force from its approval until it is replaced by a new version.',
  ru: 'Политика действует со дня утверждения до замены её новой редакцией.',
};

const version = ({ revision, date }: DocumentRequest): Wording => ({
  en: `This version is number ${revision} and reflects the operator’s register as of ${dateInWords(date, 'en')}.`,
  ru: `Настоящая редакция имеет номер ${revision} и составлена по реестру оператора по состоянию на ${dateInWords(date, 'ru')}.`,
});

/** Who approves: the position and name of the one who signs documents. */
export function approver(scope: Scope): string | undefined {
  const { post, name } = scope.register.organisation.signatory ?? {};
  const said = [oneLine(post, scope), oneLine(name, scope)].filter(Boolean);
  return (scope.language === 'ru' ? said.join(' ') : said.toReversed().join(', ')) || undefined;
}

/** Chapter 8: where to write, how changes are announced, who approves which version. */
export function finalProvisions(request: DocumentRequest, scope: Scope): readonly Block[] {
  const { organisation } = scope.register;
  const who = `${tell(titles.approver, scope)}: ${approver(scope) ?? tell(titles.post, scope)}`;
  return [
    chapter(number, titles.title, scope),
    ...operatorCard(scope),
    ...clauses(number, [
      whomToAsk(scope),
      words(tell(inForce, scope)),
      ...paragraphsOf(organisation.policyChanges, scope).map(words),
      words(tell(version(request), scope)),
    ]),
    { kind: 'heading', level: 3, text: tell(titles.approval, scope) },
    {
      kind: 'signature',
      lines: [{ who, captions: [tell(titles.signature, scope), tell(titles.date, scope)] }],
    },
  ];
}
