import type { Block, Paper, Section } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { controllerActivities, isUnder } from '../activities-under.ts';
import { cardsOf, type CardRow } from '../activity-card/card-row.ts';
import { card, chapter, lead, paragraph } from '../blocks.ts';
import { lackingLanguage, missingBasics, missingRows } from '../checklist.ts';
import { words } from '../describe/runs.ts';
import { paragraphsOf, scopeOf, type Scope } from '../describe/scope.ts';
import { measuresTable, partiesTable } from '../directories.ts';
import type { DocumentKind, DocumentOption, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { printedEntries } from '../printed-entries.ts';
import { overview } from './overview.ts';
import { art30Rows } from './art-30-rows.ts';
import { beyondRows } from './beyond-rows.ts';
import { coverFacts, openness } from './cover.ts';

const name: Wording = {
  en: 'Record of processing activities of the controller',
  ru: 'Реестр операций обработки данных контролёра',
};

const subtitle: Wording = {
  en: 'Article 30(1) of Regulation (EU) 2016/679 (GDPR)',
  ru: 'статья 30(1) Регламента (ЕС) 2016/679 (GDPR)',
};

const titles = {
  overview: { en: 'Overview', ru: 'Сводная таблица' },
  sheets: { en: 'Processing activities', ru: 'Процессы обработки' },
  measures: { en: 'Security measures', ru: 'Меры безопасности' },
  openness: {
    en: 'The controller, data subjects and the authority',
    ru: 'Контролёр, субъекты данных, надзорный орган',
  },
  parties: { en: 'Other parties', ru: 'Иные лица' },
} as const satisfies Record<string, Wording>;

const leads = {
  overview: {
    en: 'One row is one activity. Articles are those of the GDPR unless another act is named.',
    ru: 'Одна строка — один процесс. Статьи указаны по GDPR, если не назван иной акт.',
  },
  none: {
    en: 'The register holds no activity of a controller under the GDPR.',
    ru: 'В реестре нет процессов контролёра, на которые распространяется GDPR.',
  },
  strict: { en: 'Letters (a) to (g) are the items of Art. 30(1).', ru: 'Буквы (a)–(g) — пункты ст. 30(1).' },
  sheets: {
    en: 'Letters (a) to (g) are the items of Art. 30(1). What is marked as beyond Art. 30 is kept for other articles of the GDPR.',
    ru: 'Буквы (a)–(g) — пункты ст. 30(1). Сведения с пометкой «сверх ст. 30» ведутся ради других статей GDPR.',
  },
  measures: { en: 'Art. 30(1)(g), Art. 32(1)', ru: 'ст. 30(1)(g), ст. 32(1)' },
} as const satisfies Record<string, Wording>;

const strict: DocumentOption = {
  id: 'strict',
  label: { en: 'Only what Art. 30(1) asks for', ru: 'Только сведения по ст. 30(1)' },
  values: () => [{ value: 'yes', label: { en: 'Yes', ru: 'Да' } }],
};

const isStrict = ({ options }: DocumentRequest): boolean => options['strict'] === 'yes';

const rowsFor = (request: DocumentRequest): readonly CardRow[] =>
  isStrict(request) ? art30Rows : [...art30Rows, ...beyondRows];

/** Chapters after the sheets, numbered from 3; an empty one is left out. */
function furtherSections(
  request: DocumentRequest,
  activities: readonly Activity[],
  scope: Scope,
): readonly Section[] {
  const { parties, measures } = printedEntries(scope.register, activities, 'gdpr');
  const notes = paragraphsOf(scope.register.organisation.securityNote, scope);
  const general = [
    ...notes.flatMap((text) => paragraph(words(text))),
    ...measuresTable(titles.measures, measures, scope),
  ];
  const measured = general.length > 0 ? [...lead(leads.measures, scope), ...general] : [];
  const full = !isStrict(request);
  let last = 2;
  const numbered = (title: Wording, blocks: readonly Block[]): readonly Block[] =>
    blocks.length > 0 ? [chapter((last += 1), title, scope), ...blocks] : [];
  return [
    {
      orientation: 'portrait',
      blocks: [
        ...numbered(titles.measures, measured),
        ...numbered(titles.openness, full ? card(openness(scope)) : []),
      ],
    },
    {
      orientation: 'landscape',
      blocks: numbered(titles.parties, full ? partiesTable(titles.parties, parties, scope) : []),
    },
  ];
}

function sectionsOf(
  request: DocumentRequest,
  activities: readonly Activity[],
  scope: Scope,
): readonly Section[] {
  const some = activities.length > 0;
  const sheets = [
    chapter(2, titles.sheets, scope),
    ...lead(isStrict(request) ? leads.strict : leads.sheets, scope),
    cardsOf(2, titles.sheets, rowsFor(request), activities, scope),
  ];
  return [
    {
      orientation: 'landscape',
      blocks: [
        chapter(1, titles.overview, scope),
        ...lead(some ? leads.overview : leads.none, scope),
        ...overview(activities, scope),
      ],
    },
    { orientation: 'portrait', blocks: some ? sheets : [] },
    ...furtherSections(request, activities, scope),
  ];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const activities = controllerActivities(request.register);
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: coverFacts(activities, scope),
    sections: sectionsOf(request, activities, scope),
  });
}

/** The record of processing activities that Art. 30(1) GDPR demands of each controller. */
export const gdprControllerRecord: DocumentKind = {
  id: 'gdpr-controller-record',
  regime: 'gdpr',
  name,
  law: [gdpr('30(1)')],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [strict],
  appliesTo: (register) => isUnder(register, 'gdpr'),
  checklist: (request) => {
    const scope = scopeOf(request.register, request.language, 'gdpr');
    const activities = controllerActivities(request.register);
    return [
      ...missingBasics(activities, scope),
      ...missingRows(rowsFor(request), activities, scope),
      ...lackingLanguage(request, activities, scope),
    ];
  },
  build,
};
