import type { Block, LabelledRow, Paper, Records, Section } from '../../paper/paper.ts';
import { organisationFields } from '../../register/organisation.ts';
import { gdpr } from '../../vocabulary/cite.ts';
import type { Wording } from '../../wording/wording.ts';
import { isUnder } from '../activities-under.ts';
import { notRecordedContent } from '../activity-card/card-row.ts';
import { chapter, lead, paragraph, tableOf } from '../blocks.ts';
import { lackingLanguage, leadingTo, missingBasics, notRecorded } from '../checklist.ts';
import { factRows } from '../describe/facts.ts';
import { officerRuns, partyLines } from '../describe/parties.ts';
import { lines, words } from '../describe/runs.ts';
import { paragraphsOf, scopeOf, tell, type Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import { measuresTable } from '../directories.ts';
import type { ChecklistItem, DocumentKind, DocumentRequest } from '../document-kind.ts';
import { paperOf } from '../frame.ts';
import { clientContent, clientHead, clientRows } from './client-rows.ts';
import { activitiesForOthers, clientsOf, type Client } from './clients.ts';

const name: Wording = {
  en: 'Record of processing activities of the processor',
  ru: 'Реестр операций обработки данных обработчика',
};

const subtitle: Wording = {
  en: 'Article 30(2) of Regulation (EU) 2016/679 (GDPR)',
  ru: 'статья 30(2) Регламента (ЕС) 2016/679 (GDPR)',
};

const titles = {
  overview: { en: 'Overview', ru: 'Сводная таблица' },
  clients: { en: 'Controllers', ru: 'Контролёры (операторы)' },
  measures: { en: 'Security measures', ru: 'Меры безопасности' },
} as const satisfies Record<string, Wording>;

const leads = {
  overview: {
    en: 'One row is one controller on whose behalf the organisation processes personal data.',
    ru: 'Одна строка — один контролёр (оператор), по поручению которого организация обрабатывает данные.',
  },
  none: {
    en: 'The register holds no activity of a processor under the GDPR.',
    ru: 'В реестре нет процессов обработчика, на которые распространяется GDPR.',
  },
  clients: {
    en: 'Letters (a) to (d) are the items of Art. 30(2). What is marked as beyond Art. 30 is kept for Art. 28.',
    ru: 'Буквы (a)–(d) — пункты ст. 30(2). Сведения с пометкой «сверх ст. 30» ведутся ради ст. 28.',
  },
  measures: { en: 'Art. 30(2)(d), Art. 32(1)', ru: 'ст. 30(2)(d), ст. 32(1)' },
} as const satisfies Record<string, Wording>;

const unnamed: Wording = { en: 'Controller not named', ru: 'Контролёр не указан' };

const clientName = ({ party }: Client, scope: Scope): string =>
  party === undefined ? tell(unnamed, scope) : entryName('parties', party, scope);

/** Art. 30(2)(a): the processor itself, its representative and its officer, with contacts. */
function coverFacts(scope: Scope): readonly LabelledRow[] {
  const { organisation } = scope.register;
  const fields = organisationFields;
  const named = factRows(fields, organisation, scope, { only: ['name'] })[0]?.value;
  return [
    { label: tell({ en: 'Processor', ru: 'Обработчик' }, scope), value: named ?? notRecordedContent(scope) },
    ...factRows(fields, organisation, scope, {
      only: ['country', 'address', 'postalAddress', 'email', 'phone'],
    }),
    {
      label: tell(fields.euRepresentatives.label, scope),
      value: partyLines(organisation.euRepresentatives, scope),
    },
    { label: tell(fields.dpo.label, scope), value: lines([officerRuns(scope)]) },
  ];
}

function overview(clients: readonly Client[], scope: Scope): readonly Block[] {
  const cell = (at: number, title: Wording, share: number) => ({
    title,
    share,
    describe: (client: Client) => {
      const row = clientRows[at];
      return row ? clientContent(row, client, scope) : [];
    },
  });
  const head = (client: Client): readonly LabelledRow[] => clientHead(client, scope);
  return tableOf(
    titles.overview,
    [
      {
        title: { en: 'Controller', ru: 'Контролёр' },
        share: 24,
        describe: (client) => lines([words(clientName(client, scope))]),
      },
      {
        title: { en: 'Activities', ru: 'Процессы' },
        share: 24,
        describe: (client) => head(client)[1]?.value ?? [],
      },
      cell(0, { en: 'Categories of processing', ru: 'Категории обработки' }, 30),
      cell(1, { en: 'Transfers', ru: 'Передача' }, 22),
    ],
    clients,
    scope,
  );
}

function cards(clients: readonly Client[], scope: Scope): Records {
  const records = clients.map((client, index) => ({
    heading: `2.${index + 1}. ${clientName(client, scope)}`,
    rows: [
      ...clientHead(client, scope),
      ...clientRows.map((row) => ({
        label: tell(row.label, scope),
        value: clientContent(row, client, scope),
      })),
    ],
  }));
  return {
    kind: 'records',
    name: tell(titles.clients, scope),
    labels: records[0]?.rows.map(({ label }) => label) ?? [],
    records: records.map(({ heading, rows }) => ({ heading, values: rows.map(({ value }) => value) })),
  };
}

function measures(scope: Scope): readonly Block[] {
  const { organisation } = scope.register;
  const entries = (organisation.measures ?? []).flatMap((id) => scope.measures.get(id) ?? []);
  const said = [
    ...paragraphsOf(organisation.securityNote, scope).flatMap((text) => paragraph(words(text))),
    ...measuresTable(titles.measures, entries, scope),
  ];
  return said.length > 0 ? [chapter(3, titles.measures, scope), ...lead(leads.measures, scope), ...said] : [];
}

function sectionsOf(clients: readonly Client[], scope: Scope): readonly Section[] {
  const some = clients.length > 0;
  return [
    {
      orientation: 'landscape',
      blocks: [
        chapter(1, titles.overview, scope),
        ...lead(some ? leads.overview : leads.none, scope),
        ...overview(clients, scope),
      ],
    },
    {
      orientation: 'portrait',
      blocks: some
        ? [
            chapter(2, titles.clients, scope),
            ...lead(leads.clients, scope),
            cards(clients, scope),
            ...measures(scope),
          ]
        : [],
    },
  ];
}

function build(request: DocumentRequest): Paper {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const clients = clientsOf(activitiesForOthers(request.register));
  return paperOf(request, scope, {
    title: name,
    subtitle,
    facts: coverFacts(scope),
    sections: sectionsOf(clients, scope),
  });
}

const unreachable: Wording = {
  en: 'The organisation has no contact details',
  ru: 'Не указаны контакты организации',
};

function checklist(request: DocumentRequest): readonly ChecklistItem[] {
  const scope = scopeOf(request.register, request.language, 'gdpr');
  const { organisation } = request.register;
  const activities = activitiesForOthers(request.register);
  const reached = organisation.email || organisation.phone || organisation.address;
  const controllers = { en: 'Controller', ru: 'Контролёр' };
  return [
    ...missingBasics(activities, scope),
    ...(reached ? [] : [{ ...unreachable, ...leadingTo(organisation.id, '/email') }]),
    ...activities.flatMap((activity) => [
      ...(activity.onBehalfOf?.length ? [] : [notRecorded(activity, controllers, '/onBehalfOf', scope)]),
      ...clientRows
        .filter((row) => row.describe(activity, scope).length === 0)
        .map((row) => notRecorded(activity, row.label, row.path, scope)),
    ]),
    ...lackingLanguage(request, activities, scope),
  ];
}

/** The record that Art. 30(2) GDPR demands of each processor: what it does on behalf of which controller. */
export const gdprProcessorRecord: DocumentKind = {
  id: 'gdpr-processor-record',
  regime: 'gdpr',
  name,
  law: [gdpr('30(2)')],
  formats: ['docx', 'pdf', 'html', 'xlsx'],
  options: [],
  appliesTo: (register) => isUnder(register, 'gdpr'),
  nothingToPrint: ({ register }) => (activitiesForOthers(register).length > 0 ? undefined : leads.none),
  checklist,
  build,
};
