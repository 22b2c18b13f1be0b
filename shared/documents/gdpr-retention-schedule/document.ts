import type { Paper, Section } from '../../paper/paper.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { organisationFields } from '../../register/organisation.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { controllerActivities, isUnder } from '../activities-under.ts';
import { cardsOf, type CardRow } from '../activity-card/card-row.ts';
import { legalFields } from '../activity-card/legal-fields.ts';
import { chapter, lead, tableOf } from '../blocks.ts';
import { lackingLanguage, missingBasics, missingRows } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { lines, words } from '../describe/runs.ts';
import { oneLine, scopeOf, type Scope } from '../describe/scope.ts';
import type { DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { rowsOf, scheduleColumns } from './rows.ts';

const name: Wording = { en: 'Retention schedule', ru: 'График хранения и удаления данных' };

const subtitle: Wording = {
  en: 'Articles 5(1)(e) and 30(1)(f) of Regulation (EU) 2016/679 (GDPR)',
  ru: 'статьи 5(1)(e) и 30(1)(f) Регламента (ЕС) 2016/679 (GDPR)',
};

const titles = {
  schedule: { en: 'What is erased when', ru: 'Что и когда удаляется' },
  procedure: { en: 'How it is erased', ru: 'Как удаляется' },
} as const satisfies Record<string, Wording>;

const leads = {
  schedule: {
    en: 'One row is one term: which data it is of, how long it is, from or until which event, and what sets it.',
    ru: 'Одна строка — один срок: для каких данных, какой длительности, от какого или до какого события, чем установлен.',
  },
  none: {
    en: 'The register holds no activity of a controller under the GDPR.',
    ru: 'В реестре нет процессов контролёра, на которые распространяется GDPR.',
  },
  procedure: {
    en: 'Occasions, methods and who answers for them, by activity (Art. 5(1)(e), Art. 17(1))',
    ru: 'Случаи, способы и ответственные по каждому процессу (ст. 5(1)(e), 17(1))',
  },
} as const satisfies Record<string, Wording>;

const missing: readonly CardRow[] = [
  legalFields.data,
  { ...legalFields.period, label: { en: 'Time limits for erasure', ru: 'Сроки удаления' } },
  legalFields.destruction,
];

const procedure: readonly CardRow[] = [
  {
    label: { en: 'Why no term can be given', ru: 'Почему срок указать нельзя' },
    describe: ({ noPeriodReason }, scope) => lines([words(oneLine(noPeriodReason, scope))]),
  },
  { label: legalFields.destruction.label, describe: legalFields.destruction.describe },
];

function sectionsOf(activities: readonly Activity[], scope: Scope): readonly Section[] {
  const rows = rowsOf(activities);
  const told = activities.filter((activity) =>
    procedure.some((row) => row.describe(activity, scope).length > 0),
  );
  return [
    {
      orientation: 'landscape',
      blocks: [
        chapter(1, titles.schedule, scope),
        ...lead(rows.length > 0 ? leads.schedule : leads.none, scope),
        ...tableOf(titles.schedule, scheduleColumns(scope), rows, scope),
      ],
    },
    {
      orientation: 'portrait',
      blocks:
        told.length > 0
          ? [
              chapter(2, titles.procedure, scope),
              ...lead(leads.procedure, scope),
              cardsOf(2, titles.procedure, procedure, told, scope),
            ]
          : [],
    },
  ];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: factRows(organisationFields, request.register.organisation, scope, { only: ['name', 'address'] }),
    sections: sectionsOf(controllerActivities(request.register), scope),
  });
}

/** The time limits of Art. 5(1)(e) and 30(1)(f) GDPR in one table: what is erased when, by activity and data. */
export const gdprRetentionSchedule: DocumentKind = {
  id: 'gdpr-retention-schedule',
  regime: 'gdpr',
  name,
  law: [gdpr('5(1)(e)'), gdpr('30(1)(f)')],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [],
  appliesTo: (register) => isUnder(register, 'gdpr'),
  nothingToPrint: ({ register }) => (controllerActivities(register).length > 0 ? undefined : leads.none),
  checklist: (request) => {
    const scope = scopeOf(request.register, request.language, 'gdpr');
    const activities = controllerActivities(request.register);
    return [
      ...missingBasics(activities, scope),
      ...missingRows(missing, activities, scope),
      ...lackingLanguage(request, activities, scope),
    ];
  },
  build,
};
