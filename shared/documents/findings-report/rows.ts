import type { Uuid } from '../../basics/uuid.ts';
import type { Content } from '../../paper/paper.ts';
import { collectionNames, collections, fieldsOf, type EntityKind } from '../../register/collections.ts';
import { placeOf } from '../../register/place.ts';
import type { Register } from '../../register/register.ts';
import type { AnyEntry } from '../../register/value.ts';
import { severities, type Finding } from '../../regimes/finding.ts';
import { dateInWords } from '../../wording/date.ts';
import { textIn, type Text, type Wording } from '../../wording/wording.ts';
import type { TableColumn } from '../blocks.ts';
import { lines, words } from '../describe/runs.ts';
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

/** By severity, then law, activity and article. */
export const inOrder = (rows: readonly FindingRow[], scope: Scope): readonly FindingRow[] => {
  const keyOf = (row: FindingRow): readonly string[] => [
    String(severities.indexOf(row.finding.severity)),
    row.finding.regime,
    row.place?.kind === 'activities' ? '1' : '0',
    entryTitle(row, scope),
    row.finding.rule,
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
export const lawName = (regime: Finding['regime']): Wording => laws[regime];

const what = (row: FindingRow, scope: Scope): Content => [
  { runs: [{ text: entryTitle(row, scope), style: 'strong' }] },
  ...lines([words(fieldWords(row, scope))]),
];

const column = (
  title: Wording,
  share: number,
  describe: (row: FindingRow, scope: Scope) => Content,
  scope: Scope,
): TableColumn<FindingRow> => ({ title, share, describe: (row) => describe(row, scope) });

/** Law, entry and field, what is the matter, article, number of the rule. */
export const findingColumns = (scope: Scope): readonly TableColumn<FindingRow>[] => [
  column(
    { en: 'Law', ru: 'Закон' },
    0.7,
    ({ finding }) => lines([words(tell(laws[finding.regime], scope))]),
    scope,
  ),
  column(
    { en: 'Entry and field', ru: 'Запись и поле' },
    2.6,
    (row) => (row.place ? what(row, scope) : []),
    scope,
  ),
  column(
    { en: 'Finding', ru: 'Замечание' },
    4,
    ({ finding }) => lines([words(tell(finding.message, scope))]),
    scope,
  ),
  column(
    { en: 'Article', ru: 'Статья' },
    1.8,
    ({ finding }) => lines([words(tell(finding.citation, scope))]),
    scope,
  ),
  column({ en: 'Rule', ru: 'Правило' }, 0.7, ({ finding }) => lines([words(finding.rule)]), scope),
];

/** The same, with who decided that it may stay, when and why. */
export const waivedColumns = (scope: Scope): readonly TableColumn<FindingRow>[] => [
  ...findingColumns(scope),
  column(
    { en: 'Why it may stay', ru: 'Почему допустимо' },
    3,
    ({ finding: { waiver } }) => lines([words(oneLine(waiver?.reason, scope))]),
    scope,
  ),
  column(
    { en: 'Who and when', ru: 'Кто и когда' },
    1.6,
    ({ finding: { waiver } }) =>
      lines([
        words(textIn(waiver?.by, scope.language)),
        words(waiver?.on && dateInWords(waiver.on, scope.language)),
      ]),
    scope,
  ),
];
