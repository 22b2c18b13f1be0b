import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import type { EntityKind } from '../../../shared/register/collections.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { List } from './import-styles.ts';
import { changeNoun, kindLabel, questionNoun, verdictTones, verdictWords } from './import-words.ts';
import type { ReviewLine } from './review-lines.ts';
import { reviewDeed, type ReviewDeed } from './review-keys.ts';

interface ReviewListProps {
  readonly lines: readonly ReviewLine[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onDeed: (line: ReviewLine, deed: Exclude<ReviewDeed, { type: 'move' }>['type']) => void;
}

const words = {
  list: { en: 'Entries of the file', ru: 'Записи файла' },
  unnamed: { en: 'Without a name', ru: 'Без названия' },
  known: { en: 'perhaps already here', ru: 'возможно, уже есть' },
};

type Item =
  | { readonly type: 'kind'; readonly kind: EntityKind; readonly count: number }
  | { readonly type: 'line'; readonly line: ReviewLine; readonly at: number };

/** Headings of kinds between the lines. */
function itemsOf(lines: readonly ReviewLine[]): readonly Item[] {
  const counts = new Map<EntityKind, number>();
  for (const { candidate } of lines) counts.set(candidate.kind, (counts.get(candidate.kind) ?? 0) + 1);
  let last: EntityKind | undefined;
  return lines.flatMap((line, at): readonly Item[] => {
    const { kind } = line.candidate;
    const isNew = kind !== last;
    last = kind;
    const item: Item = { type: 'line', line, at };
    return isNew ? [{ type: 'kind', kind, count: counts.get(kind) ?? 0 }, item] : [item];
  });
}

function EntryWords({ line }: { readonly line: ReviewLine }) {
  const say = useSay();
  const { language } = useLanguage();
  const { candidate, name, taken, open, asksTwin } = line;
  const shown = taken ? candidate.verdict : 'left';
  const { changes } = candidate;
  const isCounted = changes.length > 0 && candidate.verdict !== 'new';
  const asks = [
    open > 0 && taken ? counted(open, questionNoun, language) : '',
    asksTwin ? say(words.known) : '',
  ].filter(Boolean);
  return (
    <>
      <span className="name">{name || say(words.unnamed)}</span>
      <StatusChip tone={verdictTones[shown]}>{say(verdictWords[shown])}</StatusChip>
      {(isCounted || asks.length > 0) && (
        <span className="about">
          {isCounted && counted(changes.length, changeNoun, language)}
          {isCounted && asks.length > 0 && ' · '}
          {asks.length > 0 && <span className="asks">{asks.join(' · ')}</span>}
        </span>
      )}
    </>
  );
}

const heights = { kind: 42, line: 56 };
const idOf = (line: ReviewLine): string => `review-${line.id}`;

function useVirtualItems(items: readonly Item[], selected: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const keyOf = useCallback(
    (index: number) => {
      const item = items[index];
      return item?.type === 'line' ? item.line.id : `kind ${item?.kind ?? index}`;
    },
    [items],
  );
  // oxlint-disable-next-line react/incompatible-library -- its functions go to no memoised component
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heights[items[index]?.type ?? 'line'],
    getItemKey: keyOf,
    overscan: 8,
    initialRect: { width: 300, height: 600 },
  });
  const scrollTo = useRef(virtual.scrollToIndex);
  useEffect(() => {
    scrollTo.current = virtual.scrollToIndex;
  });
  useEffect(() => {
    if (selected >= 0) scrollTo.current(selected, { align: 'auto' });
  }, [selected]);
  return { scroller, virtual };
}

/** All entries that the file would change, of which only those in sight exist. One keyboard stop; arrows move in it. */
export function ReviewList({ lines, selected, onSelect, onDeed }: ReviewListProps) {
  const say = useSay();
  const items = useMemo(() => itemsOf(lines), [lines]);
  const at = lines.findIndex(({ id }) => id === selected);
  const itemAt = items.findIndex((item) => item.type === 'line' && item.at === at);
  const { scroller, virtual } = useVirtualItems(items, itemAt);
  const hear = (event: KeyboardEvent): void => {
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    const deed = reviewDeed({ key: event.key, code: event.code, isCommand }, at, lines.length);
    if (!deed) return;
    event.preventDefault();
    const line = lines[deed.type === 'move' ? deed.to : at];
    if (!line) return;
    if (deed.type === 'move') onSelect(line.id);
    else onDeed(line, deed.type);
  };
  return (
    <List
      ref={scroller}
      role="listbox"
      tabIndex={0}
      id="review-list"
      aria-label={say(words.list)}
      aria-activedescendant={lines[at] ? idOf(lines[at]) : undefined}
      onKeyDown={hear}
    >
      <div className="body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index];
          if (!item) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              className="line"
              role="presentation"
              data-index={index}
              style={{ transform: `translateY(${start}px)` }}
            >
              {item.type === 'kind' ? (
                <div className="kind" role="presentation">
                  {say(kindLabel(item.kind))} <span>{item.count}</span>
                </div>
              ) : (
                <div
                  id={idOf(item.line)}
                  className="entry"
                  role="option"
                  aria-selected={item.line.id === selected}
                  aria-setsize={lines.length}
                  aria-posinset={item.at + 1}
                  data-left={item.line.taken ? undefined : ''}
                  onClick={() => onSelect(item.line.id)}
                >
                  <EntryWords line={item.line} />
                </div>
              )}
            </div>
          );
        })}
      </div>
    </List>
  );
}
