import { regimes } from '../../../shared/regimes/catalogue.ts';
import { severities, type Finding, type Severity } from '../../../shared/regimes/finding.ts';
import type { RegimeId } from '../../../shared/vocabulary/vocabulary.ts';

/** What findings are grouped by. */
export const groupings = ['entry', 'article', 'severity', 'law'] as const;
export type GroupBy = (typeof groupings)[number];

/** What the page shows of all findings. */
export interface FindingView {
  readonly severity: Severity | undefined;
  readonly regime: RegimeId | undefined;
  readonly by: GroupBy;
  /** Whether those that were left as they are stand among them. */
  readonly withWaived: boolean;
}

/** The findings that the view lets through. */
export const chosenFindings = (
  findings: readonly Finding[],
  { severity, regime, withWaived }: Pick<FindingView, 'severity' | 'regime' | 'withWaived'>,
): readonly Finding[] =>
  findings.filter(
    (finding) =>
      (severity === undefined || finding.severity === severity) &&
      (regime === undefined || finding.regime === regime) &&
      (withWaived || finding.waiver === undefined),
  );

/** How many findings of each severity stand open under a law, or under all, and how many were left as they are. */
export type FindingCounts = Readonly<Record<Severity | 'open' | 'waived', number>>;

export function countFindings(findings: readonly Finding[], regime: RegimeId | undefined): FindingCounts {
  const counts = { error: 0, warning: 0, info: 0, open: 0, waived: 0 };
  for (const finding of findings) {
    if (regime !== undefined && finding.regime !== regime) continue;
    if (finding.waiver !== undefined) counts.waived += 1;
    else {
      counts[finding.severity] += 1;
      counts.open += 1;
    }
  }
  return counts;
}

/** The laws that say something here. */
export const regimesIn = (findings: readonly Finding[]): readonly RegimeId[] =>
  regimes.map(({ id }) => id).filter((id) => findings.some(({ regime }) => regime === id));

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Gravest first; what was left as it is stands last. */
export const byGravity = (one: Finding, other: Finding): number =>
  Number(one.waiver !== undefined) - Number(other.waiver !== undefined) ||
  rank[one.severity] - rank[other.severity];

/** The place of a severity or a law among its like. */
export const placeOf: Readonly<Record<'severity' | 'law', (finding: Finding) => number>> = {
  severity: ({ severity }) => severities.indexOf(severity),
  law: ({ regime }) => regimes.findIndex(({ id }) => id === regime),
};
