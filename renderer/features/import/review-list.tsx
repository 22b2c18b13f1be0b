import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useCallback, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
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

/** What of an entry is worth a second line: how much changes, and what it asks. */
function useAbout({ candidate, taken, open, asksTwin }: ReviewLine) {
  const say = useSay();
  const { language } = useLanguage();
  const { changes, verdict } = candidate;
  const changed =
    changes.length > 0 && verdict !== 'new' ? counted(changes.length, changeNoun, language) : '';
  const asks = [
    open > 0 && taken ? counted(open, questionNoun, language) : '',
    asksTwin ? say(words.known) : '',
  ];
  return { changed, asks: asks.filter(Boolean).join(' · ') };
}

interface EntryProps {
  readonly line: ReviewLine;
  readonly isSelected: boolean;
  readonly position: number;
  readonly count: number;
}

const domId = (line: ReviewLine): string => `review-${line.id}`;

const Entry = memo(function Entry({ line, isSelected, position, count }: EntryProps) {
  const say = useSay();
  const { changed, asks } = useAbout(line);
  const shown = line.taken ? line.candidate.verdict : 'left';
  return (
    <div
      id={domId(line)}
      className="entry"
      role="option"
      tabIndex={-1}
      aria-selected={isSelected}
      aria-setsize={count}
      aria-posinset={position}
      data-id={line.id}
      data-left={line.taken ? undefined : ''}
    >
      <span className="name">{line.name || say(words.unnamed)}</span>
      <StatusChip tone={verdictTones[shown]}>{say(verdictWords[shown])}</StatusChip>
      {(changed || asks) && (
        <span className="about">
          {changed}
          {changed && asks && ' · '}
          {asks && <span className="asks">{asks}</span>}
        </span>
      )}
    </div>
  );
});

const heights = { kind: 42, line: 56 };

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
    const line = deed && lines[deed.type === 'move' ? deed.to : at];
    if (!deed || !line) return;
    event.preventDefault();
    if (deed.type === 'move') onSelect(line.id);
    else onDeed(line, deed.type);
  };
  const press = ({ target, currentTarget }: MouseEvent<HTMLElement>): void => {
    const id =
      target instanceof HTMLElement ? target.closest<HTMLElement>('[data-id]')?.dataset['id'] : undefined;
    if (id === undefined) return;
    onSelect(id);
    // The keyboard stays with the list: the line may go out of sight.
    currentTarget.focus({ preventScroll: true });
  };
  return (
    <List
      ref={scroller}
      role="listbox"
      tabIndex={0}
      id="review-list"
      aria-label={say(words.list)}
      aria-activedescendant={lines[at] ? domId(lines[at]) : undefined}
      onKeyDown={hear}
      onClick={press}
    >
      <div className="body" role="presentation" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={virtual.measureElement}
            className="line"
            role="presentation"
            data-index={index}
            style={{ transform: `translateY(${start}px)` }}
          >
            <ItemWords item={items[index]} selected={selected} count={lines.length} />
          </div>
        ))}
      </div>
    </List>
  );
}

interface ItemWordsProps extends Pick<ReviewListProps, 'selected'> {
  readonly item: Item | undefined;
  readonly count: number;
}

function ItemWords({ item, selected, count }: ItemWordsProps) {
  const say = useSay();
  if (!item) return null;
  if (item.type === 'line') {
    const { line, at } = item;
    return <Entry line={line} isSelected={line.id === selected} position={at + 1} count={count} />;
  }
  return (
    <div className="kind" role="presentation">
      {say(kindLabel(item.kind))} <span>{item.count}</span>
    </div>
  );
}
