import type { ListedParty, Said } from '../found-record.ts';
import type { TargetId } from '../targets.ts';
import { filledCells, isValueColumn, type Cell } from './label-cells.ts';
import type { Section } from './read-lines.ts';
import { say } from './said.ts';
import type { Table } from './table.ts';
import { canBeHeading, type Understanding } from './understanding.ts';

/** A measure is one, whatever its row adds: “Backups: daily; Status: in use”. */
const rowSaid = ([first = '', ...more]: readonly string[], target: TargetId | undefined): string =>
  target === 'measures' && more.length > 0 ? `${first}: ${more.join('; ')}` : [first, ...more].join('; ');

/** Under what a table may list parties, and what a column of their names is called. */
const lists: ReadonlySet<TargetId> = new Set(['processors', 'recipients', 'transfers']);
const receivers: ReadonlySet<TargetId> = new Set(['processors', 'recipients']);

/** Words by which a row says itself that somebody is a processor. */
const processorWords =
  /(?:sub-?)?processor|auftragsverarbeit|sous-traitant|encargad|responsabile|verwerker|databehandl|podmiot przetwarz|операt?\p{L}* по поручению|обработчик/iu;

/** “Not a processor — a party to the contract” calls nobody one. */
const noProcessor = /(?:not an?|kein\p{L}*|non|pas un|no es|geen|не)\s+\p{L}[\p{L}-]+/giu;

export const callsProcessor = (text: string): boolean =>
  processorWords.test(text.replaceAll(noProcessor, ' '));

interface NameColumn {
  readonly at: number;
  readonly isOfProcessors: boolean;
}

/** The column that names parties: the first that counts nothing, or another in a list of transfers. */
function nameColumn(
  headings: readonly Cell[],
  section: Section,
  { of }: Understanding,
): NameColumn | undefined {
  const columns = headings.map(({ column, text }) => {
    const { target, sure } = of(text);
    return { at: column, target: sure >= 0.75 ? target : undefined };
  });
  const counting = columns.findIndex(({ target }) => target !== 'number');
  const isList = section.target !== undefined && lists.has(section.target);
  const named = columns.findIndex(({ target }) => target !== undefined && receivers.has(target));
  const at = isList && named < 0 && section.target !== 'transfers' ? counting : named;
  const found = columns[at];
  if (found === undefined || (at !== counting && !isList)) return undefined;
  return { at: found.at, isOfProcessors: [found.target, section.target].includes('processors') };
}

function partyIn(
  cells: readonly Cell[],
  headings: ReadonlyMap<number, string>,
  name: NameColumn,
): ListedParty | undefined {
  const own = cells.find(({ column }) => column === name.at);
  if (own === undefined) return undefined;
  const beside = cells
    .filter((cell) => cell !== own)
    .map(({ column, text }) => ({ heading: headings.get(column) ?? '', text }));
  const isProcessor = name.isOfProcessors || cells.some(({ text }) => callsProcessor(text));
  return { name: own.text, isProcessor, beside };
}

/** A table that is no register, row by row: “Plesk; Service: hosting; Location: Germany”. */
export function readOther({ rows }: Table, section: Section, understanding: Understanding): readonly Said[] {
  const [head, ...rest] = rows.filter((row) => filledCells(row).length > 0);
  if (head === undefined) return [];
  const titles = filledCells(head);
  const isHead = rest.length > 0 && titles.length > 1 && titles.every(({ text }) => canBeHeading(text));
  const headings = new Map(isHead ? titles.map(({ column, text }) => [column, text]) : []);
  const [first] = headings.values();
  const name = isHead ? nameColumn(titles, section, understanding) : undefined;
  const said = (isHead ? rest : [head, ...rest]).map((row): Said => {
    const own = filledCells(row);
    const party = name && partyIn(own, headings, name);
    const cells = own.map(({ column, text }, at) => {
      const heading = at === 0 ? undefined : headings.get(column);
      return heading === undefined || (section.target === 'measures' && isValueColumn(heading))
        ? text
        : `${heading}: ${text}`;
    });
    const label = section.label || (first ?? '');
    return {
      ...say(section.target, label, rowSaid(cells, section.target), row.place),
      ...(party && { party }),
    };
  });
  return [...said, ...[...headings.values()].map((heading) => say(undefined, heading, '', head.place))];
}
