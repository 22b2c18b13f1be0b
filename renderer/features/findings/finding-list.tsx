import { styled } from '@mui/material/styles';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useRef } from 'react';
import { CitationWords } from '../../components/citation-words.tsx';
import { FindingBadge } from '../../components/finding-badge.tsx';
import { ErrorIcon, WarningIcon } from '../../components/icons.tsx';
import { colours, focusRing, type } from '../../components/look.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import type { Finding } from '../../../shared/regimes/finding.ts';
import type { FindingLine } from './finding-lines.ts';

interface FindingListProps {
  readonly lines: readonly FindingLine[];
  /** Whether the group's name is the entry's: then it need not stand in each line. */
  readonly by: 'entry' | 'article';
  readonly onOpen: (finding: Finding) => void;
}

const Scroller = styled('div')({
  flex: '1 1 auto',
  minHeight: 0,
  overflow: 'auto',
  margin: '0 -24px',
  padding: '0 24px 24px',
  '.body': { position: 'relative', maxWidth: 960, margin: 0, padding: 0, listStyle: 'none' },
  '.line': { position: 'absolute', top: 0, left: 0, right: 0 },
  '.group': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: '2px 12px',
    padding: '22px 0 8px',
    borderBottom: `1px solid ${colours.border}`,
  },
  '.group h2': { margin: 0, minWidth: 0, color: colours.ink, ...type.strong, overflowWrap: 'anywhere' },
  '.finding': {
    display: 'flex',
    alignItems: 'flex-start',
    gap: 10,
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
    '& .MuiSvgIcon-root': { flex: 'none', fontSize: 18, marginTop: 1 },
  },
  '[data-severity="error"] .MuiSvgIcon-root': { color: colours.error },
  '[data-severity="warning"] .MuiSvgIcon-root': { color: colours.check },
  '.words': { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  '.place': { color: colours.third, ...type.small },
  '.whose': { color: colours.second, ...type.small, marginRight: 10 },
});

const severityWords = {
  error: { en: 'Error', ru: 'Ошибка' },
  warning: { en: 'To check', ru: 'Проверить' },
  info: { en: 'To know', ru: 'К сведению' },
};

type FindingOnly = Extract<FindingLine, { readonly kind: 'finding' }>;

interface FindingRowProps {
  readonly line: FindingOnly;
  readonly by: 'entry' | 'article';
  readonly onOpen: (finding: Finding) => void;
}

const FindingRow = memo(function FindingRow({ line, by, onOpen }: FindingRowProps) {
  const { language } = useLanguage();
  const say = useSay();
  const { finding, entry } = line;
  const SeverityIcon = finding.severity === 'error' ? ErrorIcon : WarningIcon;
  return (
    <button
      type="button"
      className="finding"
      data-severity={finding.severity}
      onClick={() => onOpen(finding)}
    >
      <SeverityIcon titleAccess={say(severityWords[finding.severity])} />
      <span className="words">
        {finding.message[language]}
        <br />
        {by === 'article' && <span className="whose">{entry.name}</span>}
        {by === 'entry' && (
          <span className="place">
            <CitationWords words={finding.citation[language]} />
          </span>
        )}
      </span>
    </button>
  );
});

/** All findings, of which only those in sight exist; each leads to the field that mends it. */
export function FindingList({ lines, by, onOpen }: FindingListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const getItemKey = useCallback(
    (index: number) => `${lines[index]?.kind ?? ''} ${lines[index]?.key ?? index}`,
    [lines],
  );
  // oxlint-disable-next-line react/incompatible-library -- its functions go to no memoised component
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'group' ? 52 : 60),
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
              {line.kind === 'group' ? (
                <div className="group">
                  <h2>{line.label}</h2>
                  <FindingBadge errors={line.errors} checks={line.checks} />
                </div>
              ) : (
                <FindingRow line={line} by={by} onOpen={onOpen} />
              )}
            </li>
          );
        })}
      </ul>
    </Scroller>
  );
}
