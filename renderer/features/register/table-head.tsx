import { memo } from 'react';
import { ChevronDownIcon, ChevronUpIcon } from '../../components/icons.tsx';
import { useSay } from '../../language/language.tsx';
import type { Column, ColumnId } from './columns.ts';
import type { Sorting } from './sorting.ts';

interface TableHeadProps {
  readonly columns: readonly Column[];
  readonly sorting: Sorting;
  readonly onSort: (by: ColumnId) => void;
}

const sortWords = { en: 'Sort by', ru: 'Сортировать' };

/** The headings; a click sorts, a second one turns the order round. */
export const TableHead = memo(function TableHead({ columns, sorting, onSort }: TableHeadProps) {
  const say = useSay();
  return (
    <div role="rowgroup" style={{ display: 'contents' }}>
      <div className="head" role="row" aria-rowindex={1}>
        {columns.map((column) => {
          const isSorted = sorting.by === column.id;
          const Arrow = sorting.descending ? ChevronDownIcon : ChevronUpIcon;
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-sort={isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                className="sort"
                title={`${say(sortWords)}: ${say(column.label)}`}
                onClick={() => onSort(column.id)}
                onKeyDown={(event) => event.stopPropagation()}
              >
                {say(column.label)}
                {isSorted && <Arrow />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
});
