import type { Uuid } from '../../../shared/basics/uuid.ts';
import { regimes } from '../../../shared/regimes/catalogue.ts';
import type { Finding, Severity } from '../../../shared/regimes/finding.ts';
import { collectionNames, type EntityKind } from '../../../shared/register/collections.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import type { RegimeId } from '../../../shared/vocabulary/vocabulary.ts';
import { textIn, type Language, type Text, type Wording } from '../../../shared/wording/wording.ts';

/** What the page shows of all findings. */
export interface FindingView {
  readonly severity: Severity | undefined;
  readonly regime: RegimeId | undefined;
  readonly by: 'entry' | 'article';
}

/** An entry of the register as far as a finding needs it. */
export interface EntryFacts {
  readonly kind: EntityKind;
  readonly name: string;
}

/** A line of the page: the heading of a group, or a finding under it. */
export type FindingLine =
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly label: string;
      readonly errors: number;
      readonly checks: number;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly entry: EntryFacts };

const unnamed: Wording = { en: 'Without a name', ru: 'Без названия' };

/** Every entry of the register by id, with its name in the language. */
export function entriesOf(register: Register, language: Language): ReadonlyMap<Uuid, EntryFacts> {
  const facts = (kind: EntityKind, name: Text | undefined): EntryFacts => ({
    kind,
    name: textIn(name, language) ?? unnamed[language],
  });
  const entries = new Map<Uuid, EntryFacts>([
    [register.organisation.id, facts('organisation', register.organisation.name)],
  ]);
  for (const kind of collectionNames) {
    for (const entry of register[kind] as readonly AnyEntry[])
      entries.set(entry.id, facts(kind, entry['name'] as Text | undefined));
  }
  return entries;
}

/** The findings that the severity and the law chosen let through. */
export const chosenFindings = (
  findings: readonly Finding[],
  { severity, regime }: Pick<FindingView, 'severity' | 'regime'>,
): readonly Finding[] =>
  findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (regime === undefined || finding.regime === regime),
  );

interface Group {
  readonly label: string;
  readonly members: Finding[];
}

const isError = ({ severity }: Finding): boolean => severity === 'error';
const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Findings under the entry or the article they concern. Groups with most errors come first, then those with most to
 * check; within a group errors come first and the rules keep their order.
 */
export function findingLines(
  findings: readonly Finding[],
  by: FindingView['by'],
  entries: ReadonlyMap<Uuid, EntryFacts>,
  language: Language,
): readonly FindingLine[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = by === 'entry' ? finding.entity : finding.citation.en;
    const label = by === 'entry' ? (entries.get(finding.entity)?.name ?? '') : finding.citation[language];
    const group = groups.get(key);
    if (group) group.members.push(finding);
    else groups.set(key, { label, members: [finding] });
  }
  const counted = [...groups].map(([key, { label, members }]) => {
    const errors = members.filter(isError).length;
    return { key, label, members, errors, checks: members.length - errors };
  });
  counted.sort((a, b) => b.errors - a.errors || b.checks - a.checks);
  return counted.flatMap(({ key, label, members, errors, checks }): readonly FindingLine[] => [
    { kind: 'group', key, label, errors, checks },
    ...members
      .toSorted((a, b) => rank[a.severity] - rank[b.severity])
      .map((finding): FindingLine => ({
        kind: 'finding',
        key: `${finding.entity} ${finding.rule} ${finding.path ?? ''}`,
        finding,
        entry: entries.get(finding.entity) ?? { kind: 'activities', name: '' },
      })),
  ]);
}

/** The laws that say something here. */
export const regimesIn = (findings: readonly Finding[]): readonly RegimeId[] =>
  regimes.map(({ id }) => id).filter((id) => findings.some(({ regime }) => regime === id));
