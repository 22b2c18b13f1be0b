import type { Block, LabelledRow, Paper, Section } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { activitiesUnder, isUnder } from '../activities-under.ts';
import { cardsOf } from '../activity-card/card-row.ts';
import { furtherFacts } from '../activity-card/further-facts.ts';
import { legalFields } from '../activity-card/legal-fields.ts';
import { chapter, lead, paragraph } from '../blocks.ts';
import { lackingLanguage, missingBasics, missingRows } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { oneLine, paragraphsOf, scopeOf, tell, type Scope } from '../describe/scope.ts';
import { lines, words } from '../describe/runs.ts';
import { measuresTable, partiesTable, systemsTable } from '../directories.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { printedEntries } from '../printed-entries.ts';
import { numbering, operatorBlocks } from './operator.ts';
import { overview } from './overview.ts';

const name: Wording = {
  en: 'Register of personal data processing activities',
  ru: 'Реестр процессов обработки персональных данных',
};

const subtitle: Wording = {
  en: 'Article 18.1 part 1 item 2 and Article 22 part 3.1 of Federal Law No. 152-FZ of 27.07.2006 “On Personal Data”',
  ru: 'пункт 2 части 1 статьи 18.1 и часть 3.1 статьи 22 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»',
};

const titles = {
  overview: { en: 'Overview', ru: 'Сводная таблица' },
  cards: { en: 'Cards of the activities', ru: 'Карточки процессов' },
  operator: { en: 'The operator and the protection of data', ru: 'Оператор и защита данных' },
  systems: { en: 'Information systems', ru: 'Информационные системы персональных данных' },
  measures: { en: 'Security measures', ru: 'Меры по защите персональных данных' },
  parties: { en: 'Other parties', ru: 'Контрагенты и органы' },
} as const satisfies Record<string, Wording>;

const leads = {
  overview: {
    en: 'One row is one purpose. Articles are those of Federal Law No. 152-FZ unless another act is named.',
    ru: 'Одна строка — одна цель обработки. Статьи указаны по Федеральному закону № 152-ФЗ, если не назван иной акт.',
  },
  cards: {
    en: 'One card is one purpose of processing (Art. 5 part 2, Art. 18.1 part 1 item 2, Art. 22 part 3.1)',
    ru: 'Одна карточка — одна цель обработки (ч. 2 ст. 5, п. 2 ч. 1 ст. 18.1, ч. 3.1 ст. 22)',
  },
  none: {
    en: 'No activity of the register is under this law.',
    ru: 'В реестре нет процессов, на которые распространяется этот закон.',
  },
  measures: { en: 'Art. 18.1 part 1, Art. 19', ru: 'ч. 1 ст. 18.1, ст. 19' },
} as const satisfies Record<string, Wording>;

const cardRows = [...Object.values(legalFields), ...Object.values(furtherFacts)];

function operatorFacts(scope: Scope): readonly LabelledRow[] {
  const { organisation } = scope.register;
  return [
    {
      label: tell({ en: 'Operator', ru: 'Оператор' }, scope),
      value: lines([words(oneLine(organisation.name, scope))]),
    },
    ...factRows(organisationFields, organisation, scope, {
      only: ['inn', 'ogrn', 'address', 'email', 'phone', 'operatorNumber'],
    }),
    {
      label: tell(organisationFields.responsible.label, scope),
      value: lines([words(oneLine(organisation.responsible?.name, scope))]),
    },
  ];
}

const securityNote = (scope: Scope): readonly Block[] =>
  paragraphsOf(scope.register.organisation.securityNote, scope).flatMap((text) => paragraph(words(text)));

function sectionsOf(activities: readonly Activity[], scope: Scope): readonly Section[] {
  const { parties, systems, measures } = printedEntries(scope.register, activities, scope.regime);
  const number = numbering(3, scope);
  const some = activities.length > 0;
  const operator = operatorBlocks(scope, number);
  const measured = [...securityNote(scope), ...measuresTable(titles.measures, measures, scope)];
  return [
    {
      orientation: 'landscape',
      blocks: [
        chapter(1, titles.overview, scope),
        ...lead(some ? leads.overview : leads.none, scope),
        ...overview(activities, scope),
      ],
    },
    {
      orientation: 'portrait',
      blocks: some
        ? [
            chapter(2, titles.cards, scope),
            ...lead(leads.cards, scope),
            cardsOf(2, titles.cards, cardRows, activities, scope),
          ]
        : [],
    },
    {
      orientation: 'portrait',
      blocks: [
        chapter(3, titles.operator, scope),
        ...operator,
        ...(measured.length > 0
          ? [number(titles.measures), ...lead(leads.measures, scope), ...measured]
          : []),
      ],
    },
    {
      orientation: 'landscape',
      blocks: [
        ...(systems.length > 0
          ? [number(titles.systems), ...systemsTable(titles.systems, systems, scope)]
          : []),
        ...(parties.length > 0
          ? [number(titles.parties), ...partiesTable(titles.parties, parties, scope)]
          : []),
      ],
    },
  ];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'fz-152');
  const activities = activitiesUnder(request.register, 'fz-152');
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: operatorFacts(scope),
    sections: sectionsOf(activities, scope),
  });
}

/**
 * The register of processing activities under 152-FZ. No article names it; it holds by purpose what Art. 18.1 part 1
 * item 2 and Art. 22 part 3.1 ask for, and proves on request what part 4 of Art. 18.1 wants proved.
 */
export const fz152Register: DocumentKind = {
  id: 'fz152-register',
  regime: 'fz-152',
  name,
  law: [
    fz152('Art. 18.1 part 1 item 2', 'п. 2 ч. 1 ст. 18.1'),
    fz152('Art. 22 part 3.1', 'ч. 3.1 ст. 22'),
    fz152('Art. 18.1 part 4', 'ч. 4 ст. 18.1'),
  ],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [],
  appliesTo: (register) => isUnder(register, 'fz-152'),
  checklist: (request) => {
    const scope = scopeOf(request.register, request.language, 'fz-152');
    const activities = activitiesUnder(request.register, 'fz-152');
    return [
      ...missingBasics(activities, scope),
      ...missingRows(cardRows, activities, scope),
      ...lackingLanguage(request, activities, scope),
    ];
  },
  build,
};
