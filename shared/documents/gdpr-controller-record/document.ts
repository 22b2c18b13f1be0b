import type { LabelledRow, Paper, Section } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import type { Register } from '../../register/register.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { activitiesUnder, isUnder } from '../activities-under.ts';
import { cardsOf, type CardRow } from '../activity-card/card-row.ts';
import { chapter, lead, paragraph } from '../blocks.ts';
import { lackingLanguage, missingBasics, missingRows } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { partyLines } from '../describe/parties.ts';
import { lines, words } from '../describe/runs.ts';
import { oneLine, paragraphsOf, scopeOf, tell, type Scope } from '../describe/scope.ts';
import { measuresTable, partiesTable } from '../directories.ts';
import type { DocumentKind, DocumentOption, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { printedEntries } from '../printed-entries.ts';
import { overview } from './overview.ts';
import { art30Rows, officerRuns } from './art-30-rows.ts';
import { beyondRows } from './beyond-rows.ts';

const name: Wording = {
  en: 'Record of processing activities of the controller',
  ru: 'Реестр деятельности контролёра по обработке персональных данных',
};

const subtitle: Wording = {
  en: 'Article 30(1) of Regulation (EU) 2016/679 (GDPR)',
  ru: 'статья 30(1) Регламента (ЕС) 2016/679 (GDPR)',
};

const titles = {
  overview: { en: 'Overview', ru: 'Сводная таблица' },
  sheets: { en: 'Processing activities', ru: 'Процессы обработки' },
  measures: { en: 'Security measures', ru: 'Меры безопасности' },
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

/** Activities that the organisation carries out for itself; those for others belong in the record of Art. 30(2). */
const activitiesOf = (register: Register): readonly Activity[] =>
  activitiesUnder(register, 'gdpr').filter(({ role }) => role !== 'processor');

const isStrict = ({ options }: DocumentRequest): boolean => options['strict'] === 'yes';

const rowsFor = (request: DocumentRequest): readonly CardRow[] =>
  isStrict(request) ? art30Rows : [...art30Rows, ...beyondRows];

/** Art. 30(1)(a): the controller, the joint controllers, the representative and the officer, with contacts. */
function coverFacts(activities: readonly Activity[], scope: Scope): readonly LabelledRow[] {
  const { organisation } = scope.register;
  const { jointControllers = [], euRepresentatives } = organisation;
  const joint = activities.flatMap((activity) =>
    activity.role === 'joint-controller' ? (activity.jointControllers ?? []) : [],
  );
  const fields = organisationFields;
  return [
    {
      label: tell({ en: 'Controller', ru: 'Контролёр (оператор)' }, scope),
      value: lines([words(oneLine(organisation.name, scope))]),
    },
    ...factRows(fields, organisation, scope, {
      only: [
        'type',
        'registrationNumber',
        'country',
        'address',
        'postalAddress',
        'email',
        'phone',
        'websites',
        'headcount',
      ],
    }),
    {
      label: tell(fields.jointControllers.label, scope),
      value: partyLines([...new Set([...jointControllers, ...joint])], scope),
    },
    { label: tell(fields.euRepresentatives.label, scope), value: partyLines(euRepresentatives, scope) },
    { label: tell(fields.dpo.label, scope), value: lines([officerRuns(scope)]) },
  ];
}

const furtherCover = (scope: Scope): readonly LabelledRow[] => [
  ...factRows(organisationFields, scope.register.organisation, scope, {
    only: ['policyAddress', 'rightsProcedure', 'policyChanges'],
  }),
  {
    label: tell(organisationFields.authority.label, scope),
    value: partyLines(scope.register.organisation.authority, scope),
  },
];

function sectionsOf(
  request: DocumentRequest,
  activities: readonly Activity[],
  scope: Scope,
): readonly Section[] {
  const some = activities.length > 0;
  const { parties, measures } = printedEntries(scope.register, activities, 'gdpr');
  const general = [
    ...paragraphsOf(scope.register.organisation.securityNote, scope).flatMap((text) =>
      paragraph(words(text)),
    ),
    ...measuresTable(titles.measures, measures, scope),
  ];
  const others = isStrict(request) ? [] : partiesTable(titles.parties, parties, scope);
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
            chapter(2, titles.sheets, scope),
            ...lead(isStrict(request) ? leads.strict : leads.sheets, scope),
            cardsOf(2, titles.sheets, rowsFor(request), activities, scope),
          ]
        : [],
    },
    {
      orientation: 'portrait',
      blocks:
        general.length > 0
          ? [chapter(3, titles.measures, scope), ...lead(leads.measures, scope), ...general]
          : [],
    },
    {
      orientation: 'landscape',
      blocks:
        others.length > 0 ? [chapter(general.length > 0 ? 4 : 3, titles.parties, scope), ...others] : [],
    },
  ];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const activities = activitiesOf(request.register);
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: [...coverFacts(activities, scope), ...(isStrict(request) ? [] : furtherCover(scope))],
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
    const activities = activitiesOf(request.register);
    return [
      ...missingBasics(activities, scope),
      ...missingRows(rowsFor(request), activities, scope),
      ...lackingLanguage(request, activities, scope),
    ];
  },
  build,
};
