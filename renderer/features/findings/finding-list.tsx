import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { FindingBadge } from '../../components/finding-badge.tsx';
import type { FindingLine, FindingLines } from './finding-lines.ts';
import { FindingRow } from './finding-row.tsx';
import { Scroller } from './finding-styles.ts';
import type { GroupBy } from './finding-view.ts';

interface FindingListProps {
  readonly lines: FindingLines;
  readonly by: GroupBy;
  readonly onOpen: (finding: Finding) => void;
  readonly onTakeBack: (waiver: Uuid) => void;
}

function GroupHead({ line }: { readonly line: Extract<FindingLine, { readonly kind: 'group' }> }) {
  const { label, errors, checks } = line;
  return (
    <div className="group">
      <h2>{label}</h2>
      {errors + checks > 0 && <FindingBadge errors={errors} checks={checks} />}
    </div>
  );
}

/** Where a line that had the keyboard goes away, the one that comes into its place takes it. */
function useKeptPlace(lines: FindingLines) {
  const scroller = useRef<HTMLDivElement>(null);
  const last = useRef<string | undefined>(undefined);
  const remember = (event: FocusEvent<HTMLElement>) => {
    last.current = event.target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  };
  useEffect(() => {
    if (last.current === undefined || document.activeElement !== document.body) return;
    const at = Math.min(Number(last.current), lines.length - 1);
    scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] button`)?.focus();
  }, [lines]);
  return { scroller, remember };
}

const heights = { group: 52, finding: 60 };

/** All findings, of which only those in sight exist; each leads to the field that mends it. */
export function FindingList({ lines, by, onOpen, onTakeBack }: FindingListProps) {
  const { scroller, remember } = useKeptPlace(lines);
  const getItemKey = useCallback((index: number) => lines.at(index)?.key ?? index, [lines]);
  // oxlint-disable-next-line react/incompatible-library -- its functions go to no memoised component
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines.isHeading(index) ? heights.group : heights.finding),
    getItemKey,
    overscan: 6,
    initialRect: { width: 900, height: 700 },
  });
  return (
    <Scroller ref={scroller} onFocus={remember}>
      <ul className="body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines.at(index);
          if (!line) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              className="line"
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === 'group' ? (
                <GroupHead line={line} />
              ) : (
                <FindingRow line={line} by={by} onOpen={onOpen} onTakeBack={onTakeBack} />
              )}
            </li>
          );
        })}
      </ul>
    </Scroller>
  );
}
