import type { Block, LabelledRow, Records, Section } from '../../paper/paper.ts';
import type { Wording } from '../../wording/wording.ts';
import { chapter, lead, paragraph, tableOf } from '../blocks.ts';
import { lines, words } from '../describe/runs.ts';
import { paragraphsOf, tell, type Scope } from '../describe/scope.ts';
import { entryName } from '../describe/values.ts';
import { measuresTable } from '../directories.ts';
import { clientContent, clientHead, clientRows } from './client-rows.ts';
import type { Client } from './clients.ts';

const titles = {
  overview: { en: 'Overview', ru: 'Сводная таблица' },
  clients: { en: 'Controllers', ru: 'Контролёры (операторы)' },
  measures: { en: 'Security measures', ru: 'Меры безопасности' },
} as const satisfies Record<string, Wording>;

/** Said where the organisation acts for nobody. */
export const nothing: Wording = {
  en: 'The register holds no activity of a processor under the GDPR.',
  ru: 'В реестре нет процессов обработчика, на которые распространяется GDPR.',
};

const leads = {
  overview: {
    en: 'One row is one controller on whose behalf the organisation processes personal data.',
    ru: 'Одна строка — один контролёр (оператор), по поручению которого организация обрабатывает данные.',
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

/** The overview, a card for each controller, and the general measures. */
export function sectionsOf(clients: readonly Client[], scope: Scope): readonly Section[] {
  const some = clients.length > 0;
  return [
    {
      orientation: 'landscape',
      blocks: [
        chapter(1, titles.overview, scope),
        ...lead(some ? leads.overview : nothing, scope),
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
