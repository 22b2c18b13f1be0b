import { sourceOfCorrection, type Correction } from './correction.ts';
import type { DatedTable, Row } from './dated-table.ts';
import { addCalendarDays, overlap, type Span } from './days.ts';
import { faultIn } from './fault-in.ts';

/**
 * The table with the user’s corrections laid over it. Within its days a correction replaces what the table says of its
 * key, or adds a row; outside its days nothing changes. Where two corrections speak of one key and one day, the one with
 * the greater id holds, which is the one made later, in whatever order they are given. What cannot be read is left out
 * (`correctionFaults` tells the user).
 */
export function corrected<Value>(
  table: DatedTable<Value>,
  corrections: readonly Correction[],
): DatedTable<Value> {
  const own = corrections.filter((one) => one.table === table.id && !faultIn(one, table));
  if (own.length === 0) return table;
  const inOrder = own.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return { ...table, rows: inOrder.reduce((rows, one) => laidOver(table, rows, one), table.rows) };
}

function laidOver<Value>(
  { correction }: DatedTable<Value>,
  rows: readonly Row<Value>[],
  correctedBy: Correction,
): readonly Row<Value>[] {
  const { key = '', value: text = '' } = correctedBy;
  const value = correction?.parse(text, valueBefore(rows, correctedBy));
  if (value === undefined) return rows;
  const span = spanOf(correctedBy);
  const kept = rows.flatMap((row) => (row.key === key ? outside(row, span) : [row]));
  return [...kept, { key, value, ...span, source: sourceOfCorrection(correctedBy), correctedBy }];
}

/** What stood where the correction goes: the first row of its key that it touches, else any of its key. */
function valueBefore<Value>(
  rows: readonly Row<Value>[],
  { key, from, until }: Correction,
): Value | undefined {
  const ofKey = rows.filter((row) => row.key === key);
  return (ofKey.find((row) => overlap(row, { from, until })) ?? ofKey[0])?.value;
}

/** The row without the days of the span: whole, cut at one end, in two pieces, or gone. */
function outside<Value>(row: Row<Value>, span: Span): readonly Row<Value>[] {
  if (!overlap(row, span)) return [row];
  const pieces: Row<Value>[] = [];
  if (span.from !== undefined && (row.from === undefined || row.from < span.from)) {
    pieces.push({ ...row, until: addCalendarDays(span.from, -1) });
  }
  if (span.until !== undefined && (row.until === undefined || row.until > span.until)) {
    pieces.push({ ...row, from: addCalendarDays(span.until, 1) });
  }
  return pieces;
}

const spanOf = ({ from, until }: Correction): Span => ({
  ...(from !== undefined && { from }),
  ...(until !== undefined && { until }),
});
