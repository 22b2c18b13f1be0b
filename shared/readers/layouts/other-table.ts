import type { Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { filledCells, isValueColumn } from './label-cells.ts';
import type { Section } from './read-lines.ts';
import { say } from './said.ts';
import type { Table } from './table.ts';
import { canBeHeading } from './understanding.ts';

/** A measure is one, whatever its row adds: “Backups: daily; Status: in use”. */
const rowSaid = ([first = '', ...more]: readonly string[], target: TargetId | undefined): string =>
  target === 'measures' && more.length > 0 ? `${first}: ${more.join('; ')}` : [first, ...more].join('; ');

/** A table that is no register, row by row: “Plesk; Service: hosting; Location: Germany”. */
export function readOther({ rows }: Table, section: Section): readonly Said[] {
  const [head, ...rest] = rows.filter((row) => filledCells(row).length > 0);
  if (head === undefined) return [];
  const titles = filledCells(head);
  const isHead = rest.length > 0 && titles.length > 1 && titles.every(({ text }) => canBeHeading(text));
  const headings = new Map(isHead ? titles.map(({ column, text }) => [column, text]) : []);
  const [first] = headings.values();
  const said = (isHead ? rest : [head, ...rest]).map((row) => {
    const cells = filledCells(row).map(({ column, text }, at) => {
      const heading = at === 0 ? undefined : headings.get(column);
      return heading === undefined || (section.target === 'measures' && isValueColumn(heading))
        ? text
        : `${heading}: ${text}`;
    });
    return say(section.target, section.label || (first ?? ''), rowSaid(cells, section.target), row.place);
  });
  return [...said, ...[...headings.values()].map((heading) => say(undefined, heading, '', head.place))];
}
