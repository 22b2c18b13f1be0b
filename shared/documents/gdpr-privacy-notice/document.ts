import type { Block, LabelledRow, Paper } from '../../paper/paper.ts';
import { plain } from '../../paper/paper.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { textIn, type Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { britishTransfers } from '../british-transfers.ts';
import { chosen } from '../audience.ts';
import { chapter } from '../blocks.ts';
import { lackingLanguage, missingBasics } from '../checklist.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { changesBlocks, complaints, inGeneral } from './closing.ts';
import { lackingFromOrganisation } from './lacking-organisation.ts';
import { lackingItems } from './lacking.ts';
import { objection } from './objection.ts';
import { nothing, partBlocks } from './parts.ts';
import { rightsBlocks } from './rights.ts';
import { audience, noticed, selected } from './selection.ts';
import { whoWeAre } from './who-we-are.ts';

const name: Wording = { en: 'Privacy notice', ru: 'Уведомление об обработке персональных данных' };
const shortTitle: Wording = { en: 'Privacy notice', ru: 'Уведомление об обработке данных' };

const subtitle: Wording = {
  en: 'Articles 13 and 14 of Regulation (EU) 2016/679 (GDPR)',
  ru: 'статьи 13 и 14 Регламента (ЕС) 2016/679 (GDPR)',
};

const titles = {
  disclosure: { en: 'Who else may see your data', ru: 'Кто ещё может увидеть ваши данные' },
  security: { en: 'How we protect your data', ru: 'Как мы защищаем ваши данные' },
  objection: { en: 'Your right to object', ru: 'Ваше право возразить' },
  rights: { en: 'Your rights', ru: 'Ваши права' },
  complaints: { en: 'Complaints', ru: 'Жалобы' },
  changes: { en: 'Changes and new purposes', ru: 'Изменения и новые цели' },
} as const satisfies Record<string, Wording>;

function blocksOf(request: DocumentRequest, scope: Scope): readonly Block[] {
  const activities = selected(request);
  const parts = partBlocks(request, scope);
  let last = parts.length + 1;
  const numbered = (title: Wording, blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 ? [chapter((last += 1), title, scope), ...blocks] : [];
  return [
    ...whoWeAre(scope),
    ...parts.flat(),
    ...numbered(titles.objection, objection(activities, scope)),
    ...numbered(titles.rights, rightsBlocks(activities, scope)),
    ...numbered(titles.complaints, complaints(scope)),
    ...numbered(titles.disclosure, inGeneral('disclosure', scope)),
    ...numbered(titles.security, inGeneral('securityNote', scope)),
    ...numbered(titles.changes, changesBlocks(scope)),
  ];
}

const forWhom: Wording = { en: 'For', ru: 'Для кого' };

/** Whom the notice is for, where it is for one audience. */
function coverFacts(request: DocumentRequest, scope: Scope): readonly LabelledRow[] {
  const label = textIn(chosen(audience, request)?.label, request.language);
  return label ? [{ label: tell(forWhom, scope), value: plain(label) }] : [];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  return paperOf(request, scope, {
    title: name,
    shortTitle,
    subtitle,
    facts: coverFacts(request, scope),
    sections: [{ orientation: 'portrait', blocks: blocksOf(request, scope) }],
  });
}

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const activities = selected(request);
  return [
    ...missingBasics(activities, scope),
    ...britishTransfers(activities, scope),
    ...lackingFromOrganisation(activities, scope),
    ...lackingItems(activities, scope),
    ...lackingLanguage(request, activities, scope),
  ];
}

/** What Art. 13 and 14 GDPR demand that people be told, in plain words, for one audience or for all. */
export const gdprPrivacyNotice: DocumentKind = {
  id: 'gdpr-privacy-notice',
  regime: 'gdpr',
  name,
  law: [gdpr('13'), gdpr('14')],
  formats: ['docx', 'pdf', 'html'],
  options: [audience],
  separately: audience.id,
  appliesTo: (register) => isUnder(register, 'gdpr'),
  nothingToPrint: ({ register }) => (noticed(register).length > 0 ? undefined : nothing),
  checklist,
  build,
};
