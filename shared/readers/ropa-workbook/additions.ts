import type { Leftover } from '../proposal.ts';
import type { WorkbookFile } from './file.ts';
import type { EditReading } from './edit-reading.ts';
import { cellPlace } from './rows.ts';

/** What stands in columns that somebody added. */
export const addedColumns = ({ sheets }: EditReading): readonly Leftover[] =>
  [...sheets.values()].flatMap(({ kind, added, rows }) =>
    rows.flatMap((row) =>
      added.flatMap((column) => {
        const text = row.cell(column);
        if (text.trim() === '') return [];
        return [
          {
            ...(kind.collection === 'activities' && row.entryId !== '' ? { activity: row.entryId } : {}),
            ...(column.heading === '' ? {} : { label: column.heading }),
            text,
            place: cellPlace(row, column),
          },
        ];
      }),
    ),
  );

/** What stands in sheets that somebody added, a row each. */
export const strangeSheets = ({ strangers }: WorkbookFile): readonly Leftover[] =>
  strangers.flatMap(({ name, rows }) =>
    rows.map(({ cells, place }) => ({
      ...(name === undefined ? {} : { label: name }),
      text: cells.filter((cell) => cell.trim() !== '').join('\n'),
      place,
    })),
  );
