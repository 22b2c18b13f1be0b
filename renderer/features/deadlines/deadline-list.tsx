import { styled } from '@mui/material/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useRef } from 'react';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import { dateInWords } from '../../../shared/wording/date.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { CitationWords } from '../../components/citation-words.tsx';
import { colours, focusRing, tabular, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { entryWords, type DeadlineLine } from './deadline-lines.ts';

interface DeadlineListProps {
  readonly lines: readonly DeadlineLine[];
  readonly onOpen: (deadline: Deadline) => void;
}

const Scroller = styled('div')({
  flex: '1 1 auto',
  minHeight: 0,
  overflow: 'auto',
  margin: '0 -24px',
  padding: '0 24px 24px',
  '.body': { position: 'relative', maxWidth: 960, margin: 0, padding: 0, listStyle: 'none' },
  '.line': { position: 'absolute', top: 0, left: 0, right: 0 },
  '.month': {
    margin: 0,
    padding: '22px 8px 8px',
    color: colours.ink,
    borderBottom: `1px solid ${colours.border}`,
    ...type.strong,
  },
  '.month[data-overdue="true"]': { color: colours.error },
  '.deadline': {
    display: 'grid',
    gridTemplateColumns: '136px minmax(0, 1fr)',
    gap: '2px 16px',
    width: '100%',
    padding: '10px 8px',
    margin: 0,
    color: colours.ink,
    background: 'none',
    border: 0,
    borderBottom: `1px solid ${colours.hairline}`,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    '&:hover': { background: `color-mix(in srgb, ${colours.selected} 45%, transparent)` },
    '&:focus-visible': { ...focusRing, outlineOffset: -2, borderRadius: 8 },
    '@media (max-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  time: { color: colours.second, ...tabular },
  '[data-overdue="true"] time': { color: colours.error, fontWeight: 500 },
  '.words': { minWidth: 0, overflowWrap: 'anywhere' },
  '.below': { display: 'flex', flexWrap: 'wrap', gap: '0 10px', ...type.small },
  '.whose': { color: colours.second },
  '.place, .note': { color: colours.third },
  '.note': { display: 'block', maxWidth: 680, ...type.small },
});

const practice: Wording = { en: 'by practice', ru: 'по практике' };

interface RowProps {
  readonly deadline: Deadline;
  readonly onOpen: (deadline: Deadline) => void;
}

const DeadlineRow = memo(function DeadlineRow({ deadline, onOpen }: RowProps) {
  const { language } = useLanguage();
  const say = useSay();
  const whose = entryWords(deadline, language);
  return (
    <button
      type="button"
      className="deadline"
      data-overdue={deadline.overdue}
      onClick={() => onOpen(deadline)}
    >
      <time dateTime={deadline.due}>{dateInWords(deadline.due, language)}</time>
      <span className="words">
        {say(deadline.says)}
        <span className="below">
          {whose && <span className="whose">{whose}</span>}
          {deadline.citation && (
            <span className="place">
              <CitationWords words={say(deadline.citation)} />
            </span>
          )}
          {deadline.practice && <span className="place">{say(practice)}</span>}
        </span>
        {deadline.note && <span className="note">{say(deadline.note)}</span>}
      </span>
    </button>
  );
});

/** All deadlines by month, of which only those in sight exist; each leads to what it is about. */
export function DeadlineList({ lines, onOpen }: DeadlineListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const getItemKey = useCallback((index: number) => lines[index]?.key ?? index, [lines]);
  // oxlint-disable-next-line react/incompatible-library -- its functions go to no memoised component
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'month' ? 51 : 60),
    getItemKey,
    overscan: 6,
    initialRect: { width: 900, height: 700 },
  });
  return (
    <Scroller ref={scroller}>
      <ul className="body" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const line = lines[index];
          if (!line) return null;
          return (
            <li
              key={key}
              ref={virtual.measureElement}
              className="line"
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              {line.kind === 'month' ? (
                <h2 className="month" data-overdue={line.isOverdue}>
                  {line.label}
                </h2>
              ) : (
                <DeadlineRow deadline={line.deadline} onOpen={onOpen} />
              )}
            </li>
          );
        })}
      </ul>
    </Scroller>
  );
}
