import type { Uuid } from '../../../shared/basics/uuid.ts';
import { countOpen, type Finding, type OpenCounts } from '../../../shared/regimes/finding.ts';
import { regimes } from '../../../shared/regimes/catalogue.ts';
import type { Language } from '../../../shared/wording/wording.ts';
import type { EntryFacts } from './entries-of.ts';
import { byGravity, placeOf, type GroupBy } from './finding-view.ts';
import { severityHeadings } from './finding-words.ts';

/** A line of the page: the heading of a group, or a finding under it. */
export type FindingLine =
  | ({ readonly kind: 'group'; readonly key: string; readonly label: string } & OpenCounts)
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding; readonly entry: EntryFacts };

/** The lines, made when they come in sight: a large register has a hundred thousand. */
export interface FindingLines {
  readonly length: number;
  readonly at: (index: number) => FindingLine | undefined;
  /** Where among the lines the headings stand. */
  readonly isHeading: (index: number) => boolean;
}

interface Group extends OpenCounts {
  readonly key: string;
  readonly members: Finding[];
}

const keyOf: Readonly<Record<GroupBy, (finding: Finding) => string>> = {
  entry: ({ entity }) => entity,
  article: ({ citation }) => citation.en,
  severity: ({ severity }) => severity,
  law: ({ regime }) => regime,
};

/** Groups with most errors come first, then those with most to check; severities and laws have an order of their own. */
function grouped(findings: readonly Finding[], by: GroupBy): readonly Group[] {
  const members = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf[by](finding);
    const group = members.get(key);
    if (group) group.push(finding);
    else members.set(key, [finding]);
  }
  const groups = [...members].map(([key, list]): Group => ({ key, members: list, ...countOpen(list) }));
  const byWork = (a: Group, b: Group): number => b.errors - a.errors || b.checks - a.checks;
  if (by === 'entry' || by === 'article') return groups.toSorted(byWork);
  const place = ({ members: [first] }: Group): number => (first ? placeOf[by](first) : 0);
  return groups.toSorted((a, b) => place(a) - place(b));
}

export interface LineWords {
  readonly entryOf: (id: Uuid) => EntryFacts | undefined;
  readonly language: Language;
}

function labelOf({ key, members: [first] }: Group, by: GroupBy, { entryOf, language }: LineWords): string {
  if (!first) return '';
  if (by === 'entry') return entryOf(key)?.name ?? '';
  if (by === 'article') return first.citation[language];
  if (by === 'severity') return severityHeadings[first.severity][language];
  return regimes.find(({ id }) => id === first.regime)?.name[language] ?? key;
}

const nobody: EntryFacts = { kind: 'activities', name: '' };

/** The group a line stands in: the last whose heading is not below it. */
function groupAt(starts: readonly number[], index: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Findings under the entry, article, severity or law they concern; within a group the gravest come first. */
export function findingLines(findings: readonly Finding[], by: GroupBy, words: LineWords): FindingLines {
  const groups = grouped(findings, by);
  const starts: number[] = [];
  let length = 0;
  for (const { members } of groups) {
    starts.push(length);
    length += members.length + 1;
  }
  const inOrder = new Map<Group, readonly Finding[]>();
  const membersOf = (group: Group): readonly Finding[] => {
    const known = inOrder.get(group) ?? group.members.toSorted(byGravity);
    inOrder.set(group, known);
    return known;
  };
  const headings = new Set(starts);
  return {
    length,
    isHeading: (index) => headings.has(index),
    at: (index) => {
      const at = groupAt(starts, index);
      const group = index < length ? groups[at] : undefined;
      if (!group) return undefined;
      const { key, errors, checks } = group;
      if (headings.has(index))
        return { kind: 'group', key, label: labelOf(group, by, words), errors, checks };
      const finding = membersOf(group)[index - (starts[at] ?? 0) - 1];
      return (
        finding && {
          kind: 'finding',
          key: `${finding.entity} ${finding.rule} ${finding.path ?? ''} ${finding.severity}`,
          finding,
          entry: words.entryOf(finding.entity) ?? nobody,
        }
      );
    },
  };
}
