import type { Uuid } from '../../basics/uuid.ts';
import type { Content } from '../../paper/paper.ts';
import { collectionNames, collections, fieldsOf, type EntityKind } from '../../register/collections.ts';
import { placeOf } from '../../register/place.ts';
import type { Register } from '../../register/register.ts';
import type { AnyEntry } from '../../register/value.ts';
import { regimes } from '../../regimes/catalogue.ts';
import { severities, type Finding } from '../../regimes/finding.ts';
import { dateInWords } from '../../wording/date.ts';
import { textIn, type Text, type Wording } from '../../wording/wording.ts';
import { activitiesUnder } from '../activities-under.ts';
import type { TableColumn } from '../blocks.ts';
import { citation, joined, lines, words, type Runs } from '../describe/runs.ts';
import { oneLine, tell, type Scope } from '../describe/scope.ts';
import { organisationName } from '../frame.ts';
import { fieldLabels } from '../redline/places.ts';

/** A finding with the entry it is about. */
export interface FindingRow {
  readonly finding: Finding;
  readonly place?: { readonly kind: EntityKind; readonly entry: AnyEntry };
}

export function rowsOf(findings: readonly Finding[], register: Register): readonly FindingRow[] {
  const places = new Map<Uuid, NonNullable<FindingRow['place']>>([
    [register.organisation.id, { kind: 'organisation', entry: register.organisation }],
  ]);
  for (const kind of collectionNames)
    for (const entry of register[kind]) places.set(entry.id, { kind, entry });
  return findings.map((finding) => {
    const place = places.get(finding.entity);
    return { finding, ...(place && { place }) };
  });
}

/** What the finding is about, as people call it. */
function entryTitle({ place }: FindingRow, scope: Scope): string {
  if (!place) return '';
  if (place.kind === 'organisation') return organisationName(scope);
  const name = place.entry['name'] as Text | undefined;
  return oneLine(name, scope) ?? tell(collections[place.kind].one, scope);
}

const fieldWords = ({ finding: { path }, place }: FindingRow, scope: Scope): string =>
  fieldLabels((path && place && placeOf(path, fieldsOf(place.kind))?.trail) || [], scope).join(' › ');

/** By severity, then law, number of the rule, and entry. */
export const inOrder = (rows: readonly FindingRow[], scope: Scope): readonly FindingRow[] => {
  const keyOf = (row: FindingRow): readonly string[] => [
    String(severities.indexOf(row.finding.severity)),
    String(regimes.findIndex(({ id }) => id === row.finding.regime)),
    row.finding.rule.replaceAll(/\d+/g, (number) => number.padStart(4, '0')),
    row.place?.kind === 'activities' ? '1' : '0',
    entryTitle(row, scope),
  ];
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => compared(a.key, b.key))
    .map(({ row }) => row);
};

function compared(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

const laws: Readonly<Record<Finding['regime'], Wording>> = {
  gdpr: { en: 'GDPR', ru: 'GDPR' },
  'fz-152': { en: '152-FZ', ru: '152-ФЗ' },
};

/** What is said alike of several entries: one row of the report. */
export interface FindingGroup {
  readonly first: FindingRow;
  readonly rows: readonly FindingRow[];
}

/** Findings of one rule that say the same and are mended in the same field stand together. */
export function grouped(rows: readonly FindingRow[], scope: Scope): readonly FindingGroup[] {
  const groups = new Map<string, { first: FindingRow; rows: FindingRow[] }>();
  for (const row of rows) {
    const { regime, rule, waiver } = row.finding;
    const key = JSON.stringify([
      regime,
      rule,
      tell(row.finding.message, scope),
      fieldWords(row, scope),
      waiver,
    ]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { first: row, rows: [row] });
  }
  return [...groups.values()];
}

const all = (entries: number, findings: number): Wording => ({
  en: `All activities: ${entries}${findings > entries ? `, findings: ${findings}` : ''}`,
  ru: `Все процессы: ${entries}${findings > entries ? `, замечаний: ${findings}` : ''}`,
});

/** How many activities fall under a law, from which on “all” is shorter than their names. */
const manyActivities = 4;

const isAboutAll = ({ first, rows }: FindingGroup, { register }: Scope): boolean => {
  const found = new Set(rows.map(({ finding }) => finding.entity));
  const under = activitiesUnder(register, first.finding.regime);
  return (
    under.length >= manyActivities && under.every(({ id }) => found.has(id)) && found.size === under.length
  );
};

/** “Training; User accounts (3)”: each entry once, with how often it has the finding; or that it is all activities. */
function entriesOf(group: FindingGroup, scope: Scope): string {
  const times = new Map<string, number>();
  for (const { finding } of group.rows) times.set(finding.entity, (times.get(finding.entity) ?? 0) + 1);
  if (isAboutAll(group, scope)) return tell(all(times.size, group.rows.length), scope);
  const titles = new Map(group.rows.map((row) => [row.finding.entity, entryTitle(row, scope)]));
  return [...titles]
    .filter(([, title]) => title)
    .map(([id, title]) => ((times.get(id) ?? 0) > 1 ? `${title} (${times.get(id)})` : title))
    .join('; ');
}

const where = (group: FindingGroup, scope: Scope): Content =>
  lines([words(entriesOf(group, scope)), mutedWords(fieldWords(group.first, scope))]);

const mutedWords = (text: string): Runs => (text ? [{ text, style: 'muted' }] : []);

const column = (
  title: Wording,
  share: number,
  describe: (group: FindingGroup, scope: Scope) => Content,
  scope: Scope,
): TableColumn<FindingGroup> => ({ title, share, describe: (group) => describe(group, scope) });

/** What to do and by which article, where, law and number of the rule. */
export const findingColumns = (scope: Scope): readonly TableColumn<FindingGroup>[] => [
  column(
    { en: 'Rule', ru: 'Правило' },
    0.7,
    ({ first: { finding } }) => [
      ...lines([words(finding.rule), mutedWords(tell(laws[finding.regime], scope))]),
    ],
    scope,
  ),
  column(
    { en: 'What to do', ru: 'Что сделать' },
    4.4,
    ({ first: { finding } }) =>
      lines([joined([words(tell(finding.message, scope)), citation(tell(finding.citation, scope))], ' ')]),
    scope,
  ),
  column({ en: 'Where', ru: 'Где' }, 3.6, where, scope),
];

/** The same, with who decided that it may stay, when and why. */
export const waivedColumns = (scope: Scope): readonly TableColumn<FindingGroup>[] => [
  ...findingColumns(scope),
  column(
    { en: 'Why it may stay', ru: 'Почему допустимо' },
    3,
    ({ first }) => lines([words(oneLine(first.finding.waiver?.reason, scope))]),
    scope,
  ),
  column(
    { en: 'Who and when', ru: 'Кто и когда' },
    1.6,
    ({
      first: {
        finding: { waiver },
      },
    }) =>
      lines([
        words(textIn(waiver?.by, scope.language)),
        words(waiver?.on && dateInWords(waiver.on, scope.language)),
      ]),
    scope,
  ),
];
