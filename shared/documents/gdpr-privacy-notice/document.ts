import type { Block, LabelledRow, Paper } from '../../paper/paper.ts';
import { plain } from '../../paper/paper.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import { textIn, type Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { cardsOf, type CardRow } from '../activity-card/card-row.ts';
import { chosen } from '../audience.ts';
import { chapter, lead } from '../blocks.ts';
import { lackingLanguage, missingBasics } from '../checklist.ts';
import { lowerFirst, upperFirst } from '../describe/runs.ts';
import { scopeOf, tell, type Scope } from '../describe/scope.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { changesBlocks, complaints, inGeneral } from './closing.ts';
import { dataRows } from './data-rows.ts';
import { furtherRows } from './further-rows.ts';
import { lackingFromOrganisation } from './lacking-organisation.ts';
import { lackingItems } from './lacking.ts';
import { objection } from './objection.ts';
import { purposeRows } from './purpose-rows.ts';
import { rightsBlocks } from './rights.ts';
import { audience, noticed, partsOf, selected, type Part } from './selection.ts';
import { recipientRow } from './sharing-rows.ts';
import { transferRow } from './transfer-row.ts';
import { whoWeAre } from './who-we-are.ts';

const name: Wording = { en: 'Privacy notice', ru: 'Уведомление об обработке персональных данных' };
const shortTitle: Wording = { en: 'Privacy notice', ru: 'Уведомление об обработке данных' };

const subtitle: Wording = {
  en: 'Articles 13 and 14 of Regulation (EU) 2016/679 (GDPR)',
  ru: 'статьи 13 и 14 Регламента (ЕС) 2016/679 (GDPR)',
};

const titles = {
  use: { en: 'What we do with your data', ru: 'Что мы делаем с вашими данными' },
  disclosure: { en: 'Who else may see your data', ru: 'Кто ещё может увидеть ваши данные' },
  security: { en: 'How we protect your data', ru: 'Как мы защищаем ваши данные' },
  objection: { en: 'Your right to object', ru: 'Ваше право возразить' },
  rights: { en: 'Your rights', ru: 'Ваши права' },
  complaints: { en: 'Complaints', ru: 'Жалобы' },
  changes: { en: 'Changes and new purposes', ru: 'Изменения и новые цели' },
} as const satisfies Record<string, Wording>;

const nothing: Wording = {
  en: 'No activity of a controller under the GDPR is in operation.',
  ru: 'Нет действующих процессов контролёра, на которые распространяется GDPR.',
};

const onePurpose: Wording = {
  en: 'What we do with your data, one purpose after another',
  ru: 'Что мы делаем с вашими данными — цель за целью',
};

const rowsFor = ({ date }: DocumentRequest): readonly CardRow[] => [
  ...purposeRows,
  ...dataRows,
  recipientRow,
  transferRow(date),
  ...furtherRows,
];

/** Whom a part is for; several audiences that are told the same stand together. */
function namesOf({ names }: Part, scope: Scope): string {
  const said = names.flatMap((text) => textIn(text, scope.language) ?? []);
  return upperFirst(said.map(lowerFirst).join(', '));
}

/** A chapter for each audience, from number 2 on. */
function partBlocks(request: DocumentRequest, scope: Scope): readonly Block[] {
  const parts = partsOf(request);
  const single = parts.length === 1;
  return parts.flatMap((part, index) => {
    const [number, whose] = [index + 2, namesOf(part, scope)];
    const title = single || !whose ? titles.use : { en: whose, ru: whose };
    return [
      chapter(number, title, scope),
      ...lead(single && whose ? { en: whose, ru: whose } : onePurpose, scope),
      cardsOf(number, title, rowsFor(request), part.activities, scope),
    ];
  });
}

function blocksOf(request: DocumentRequest, scope: Scope): readonly Block[] {
  const activities = selected(request);
  let last = Math.max(partsOf(request).length, 1) + 1;
  const numbered = (title: Wording, blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 ? [chapter((last += 1), title, scope), ...blocks] : [];
  const parts = partBlocks(request, scope);
  return [
    ...whoWeAre(scope),
    ...(parts.length > 0 ? parts : [chapter(2, titles.use, scope), ...lead(nothing, scope)]),
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
