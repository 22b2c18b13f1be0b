import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useId, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import { useSay } from '../../language/language.tsx';
import { ActivityRow } from './activity-row.tsx';
import type { Column, ColumnId } from './columns.ts';
import { isHeading, type ListItem } from './grouping.ts';
import type { ListPlace } from './list-view.ts';
import type { Selection } from './selection.ts';
import type { Sorting } from './sorting.ts';
import { TableHead } from './table-head.tsx';
import { Grid, Scroller } from './table-styles.ts';
import type { Listed } from './use-listed.ts';

interface ActivityTableProps {
  readonly listed: Listed;
  readonly columns: readonly Column[];
  readonly sorting: Sorting;
  readonly onSort: (by: ColumnId) => void;
  readonly active: Uuid | undefined;
  readonly selection: Selection;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onRowClick: (id: Uuid, event: MouseEvent) => void;
  /** How far it was scrolled when it was left; kept up to date. */
  readonly place: ListPlace;
}

const name = { en: 'Processing activities', ru: 'Процессы обработки' };

const keyOf = (item: ListItem): string => (isHeading(item) ? `group ${item.key}` : item.id);

/** What a line is likely to measure, until it is in sight and is measured. */
const [headingHeight, rowHeight] = [46, 65];

function useLines(items: readonly ListItem[], scroller: RefObject<HTMLDivElement | null>, place: ListPlace) {
  // A new function would make the virtualiser lay ten thousand lines out again at every scroll.
  const getItemKey = useCallback(
    (index: number) => {
      const item = items[index];
      return item ? keyOf(item) : index;
    },
    [items],
  );
  const estimateSize = useCallback(
    (index: number) => {
      const item = items[index];
      return item && isHeading(item) ? headingHeight : rowHeight;
    },
    [items],
  );
  // oxlint-disable-next-line react/incompatible-library -- its functions go to no memoised component
  return useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    getItemKey,
    overscan: 4,
    initialOffset: () => place.left().scroll,
    initialRect: { width: 1000, height: 700 },
    scrollPaddingStart: 40,
  });
}

/** Keeps the row that has the keyboard in sight when it changes, not when the list does. */
function useFollow(
  active: Uuid | undefined,
  items: readonly ListItem[],
  scrollTo: (index: number) => void,
): void {
  const followed = useRef(active);
  useLayoutEffect(() => {
    if (active === followed.current) return;
    followed.current = active;
    const at = items.findIndex((item) => !isHeading(item) && item.id === active);
    if (at !== -1) scrollTo(at);
  });
}

const rowIdOf = (target: EventTarget): Uuid | undefined =>
  (target instanceof Element ? target.closest('[data-id]') : null)?.getAttribute('data-id') ?? undefined;

interface LineProps extends Pick<ActivityTableProps, 'listed' | 'columns' | 'active' | 'selection'> {
  readonly item: ListItem;
  readonly index: number;
  readonly gridId: string;
}

/** The heading of a group, or an activity. The heading of the table is row 1. */
function TableLine({ listed, columns, active, selection, item, index, gridId }: LineProps) {
  if (isHeading(item)) {
    return (
      <div className="group" role="row" aria-rowindex={index + 2}>
        <span role="rowheader" aria-colspan={columns.length}>
          {item.heading}
          <span className="count">{item.count}</span>
        </span>
      </div>
    );
  }
  return (
    <ActivityRow
      domId={`${gridId}${item.id}`}
      activity={item}
      texts={listed.textsOf(item)}
      standing={listed.standingOf(item)}
      columns={columns}
      query={listed.query}
      isActive={item.id === active}
      isSelected={selection.ids.has(item.id)}
      rowIndex={index + 2}
    />
  );
}

/** The register as a table: only the rows in sight exist, however many there are (WAI-ARIA grid). */
export function ActivityTable(props: ActivityTableProps) {
  const { listed, columns, active, selection, place, onKey, onRowClick } = props;
  const { items } = listed;
  const say = useSay();
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const lines = useLines(items, scroller, place);
  useFollow(active, items, (index) => lines.scrollToIndex(index, { align: 'auto' }));
  const inSight = lines.getVirtualItems().flatMap(({ key, index, start }) => {
    const item = items[index];
    return item ? [{ key, index, start, item }] : [];
  });
  const isActiveInSight = inSight.some(({ item }) => !isHeading(item) && item.id === active);
  return (
    <Scroller ref={scroller} onScroll={(event) => place.keep({ scroll: event.currentTarget.scrollTop })}>
      <Grid
        role="grid"
        tabIndex={0}
        aria-label={say(name)}
        aria-rowcount={items.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable
        aria-activedescendant={isActiveInSight ? `${id}${active}` : undefined}
        data-selecting={selection.ids.size > 0 || undefined}
        sx={{ '--tracks': columns.map((column) => column.width).join(' ') }}
        onKeyDown={onKey}
        onClick={(event) => {
          const row = rowIdOf(event.target);
          if (row !== undefined) onRowClick(row, event);
        }}
      >
        <TableHead columns={columns} sorting={props.sorting} onSort={props.onSort} />
        <div className="body" role="rowgroup" style={{ height: lines.getTotalSize() }}>
          {inSight.map(({ key, index, start, item }) => (
            <div
              key={key}
              ref={lines.measureElement}
              data-index={index}
              className="line"
              role="presentation"
              style={{ transform: `translateY(${start}px)` }}
            >
              <TableLine {...props} item={item} index={index} gridId={id} />
            </div>
          ))}
        </div>
      </Grid>
    </Scroller>
  );
}
