import type { Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { filledCells, isValueColumn, type Cell } from './label-cells.ts';
import { markOf } from './marks.ts';
import { callsProcessor } from './other-table.ts';
import { say } from './said.ts';
import type { Table } from './table.ts';
import { canBeHeading, type Understanding } from './understanding.ts';

/** Things an activity has several of, each of which a table in its card can list. */
const things: ReadonlySet<TargetId> = new Set([
  'data', 'specialData', 'subjects', 'recipients', 'processors', 'internalRecipients', 'purpose', 'transfers', 'systems', 'measures', 'retention',
]); // prettier-ignore
const receivers: ReadonlySet<TargetId> = new Set(['recipients', 'processors', 'internalRecipients']);

/** What a further column can say of the activity itself; anything else is said of the thing in the row. */
const besideReceivers: ReadonlySet<TargetId> = new Set(['transfers', 'safeguards']);
const besideOthers: ReadonlySet<TargetId> = new Set([
  'retention', 'legalBasis', 'data', 'subjects', 'specialData', 'recipients', 'processors', 'dataSource', 'destruction', 'transfers', 'safeguards',
]); // prettier-ignore

interface Column extends Cell {
  readonly target: TargetId | undefined;
}

/** The headings of a table that lists things of one activity, and which thing each row is. */
interface Heading {
  readonly columns: readonly Column[];
  readonly thing: TargetId;
}

function headingOf(table: Table, over: TargetId | undefined, { of }: Understanding): Heading | undefined {
  const [head, ...rest] = table.rows.filter((row) => filledCells(row).length > 0);
  const cells = head === undefined ? [] : filledCells(head);
  if (cells.length < 3 || rest.length === 0 || !cells.every(({ text }) => canBeHeading(text)))
    return undefined;
  const columns = cells.map((cell): Column => {
    const { target, sure } = of(cell.text);
    return { ...cell, target: sure >= 0.6 ? target : undefined };
  });
  const first = columns[0]?.target ?? over;
  const known = columns.filter(
    ({ target, text }, at) => at > 0 && (target !== undefined || isValueColumn(text)),
  );
  return first !== undefined && things.has(first) && known.length > 0 ? { columns, thing: first } : undefined;
}

/** “Payroll bureau (Processor; Ireland)”: what stands beside a receiver is kept in brackets after the name. */
const receiver = (name: string, beside: readonly string[]): string =>
  beside.length === 0 ? name : `${name} (${beside.join('; ').replaceAll(/[()]/g, '')})`;

function ofReceiver(row: readonly Cell[], { columns, thing }: Heading, table: Table): readonly Said[] {
  const [name = ''] = row.map(({ text }) => text);
  const place = table.place;
  const more = row
    .slice(1)
    .map((cell) => ({ cell, column: columns.find(({ column }) => column === cell.column) }));
  const told = more.filter(
    ({ column }) => column?.target !== undefined && besideReceivers.has(column.target),
  );
  const notes = more
    .filter((one) => !told.includes(one))
    .map(({ cell, column }) => (markOf(cell.text) ? `${column?.text ?? ''}: ${cell.text}` : cell.text));
  const isProcessor = thing === 'processors' || notes.some((note) => callsProcessor(note));
  const [country, ...guards] = told
    .filter(({ cell }) => /[\p{L}]/u.test(cell.text))
    .map(({ cell }) => cell.text);
  const transfer =
    country === undefined
      ? []
      : [say('transfers', told[0]?.column?.text ?? '', [country, ...guards].join(' – '), place)];
  return [
    say(isProcessor ? 'processors' : thing, columns[0]?.text ?? '', receiver(name, notes), place),
    ...transfer,
  ];
}

/** “Identity: name, photo” under its data, “Identity: 5 years” under its retention. */
function ofThing(
  row: readonly Cell[],
  { columns, thing }: Heading,
  isOnly: boolean,
  table: Table,
): readonly Said[] {
  const [label, ...values] = row;
  if (label === undefined) return [];
  const heading = columns[0]?.text ?? '';
  const told = new Map<TargetId, string>();
  const own: string[] = [];
  const said: Said[] = [];
  for (const { column: at, text } of values) {
    const column = columns.find(({ column: other }) => other === at);
    const target = column?.target;
    if (target === undefined || target === thing || !besideOthers.has(target) || told.has(target))
      own.push(text);
    else {
      told.set(target, text);
      const plain = isOnly || target === 'legalBasis' || target === 'subjects' || receivers.has(target);
      said.push(say(target, column?.text ?? '', plain ? text : `${label.text}: ${text}`, table.place));
    }
  }
  const words = own.length === 0 ? label.text : `${label.text}: ${own.join('; ')}`;
  return [say(thing, heading, words, table.place), ...said];
}

/**
 * A table in the card of an activity whose rows are things of it: “Data category | Items | Retention”. `undefined` where its
 * headings are none of such things.
 */
export function subTableSaid(
  table: Table,
  over: TargetId | undefined,
  understanding: Understanding,
): readonly Said[] | undefined {
  const heading = headingOf(table, over, understanding);
  if (heading === undefined) return undefined;
  const [head, ...rest] = table.rows.filter((row) => filledCells(row).length > 0);
  const rows = rest.map((row) => filledCells(row));
  const said = rows.flatMap((row, at) => {
    const own = { ...table, place: rest[at]?.place ?? table.place };
    return receivers.has(heading.thing)
      ? ofReceiver(row, heading, own)
      : ofThing(row, heading, rows.length === 1, own);
  });
  const place = head?.place ?? table.place;
  return [...said, ...heading.columns.map(({ target, text }) => say(target, text, '', place))];
}
