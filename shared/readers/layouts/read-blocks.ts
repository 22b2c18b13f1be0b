import type { Found, FoundRecord } from '../found-record.ts';
import type { Corrections } from '../mapping.ts';
import type { Block, SourceFormat } from '../source-document.ts';
import type { Wording } from '../../wording/wording.ts';
import { Chapters, type Sights } from './chapters.ts';
import { joinRecords } from './join-records.ts';
import { mappingOf } from './mapping-of.ts';
import { outlineOf } from './outline.ts';
import { withoutPickLists } from './pick-lists.ts';
import { coreIn, gather } from './said.ts';
import { settled } from './settle.ts';
import { understandingWith } from './understanding.ts';

const names: Readonly<Record<keyof Sights, Wording>> = {
  rows: { en: 'Table, one activity a row', ru: 'Таблица: процесс в строке' },
  columns: { en: 'Table, one activity a column', ru: 'Таблица: процесс в столбце' },
  cards: { en: 'Cards, one activity after another', ru: 'Карточки: процесс за процессом' },
};

/** What was read, and by which layout most of it. */
export interface Reading {
  readonly found: Found;
  readonly layout: keyof Sights;
  /** From 0 to 1, by how much of what the law asks for the activities say. */
  readonly sure: number;
}

function layoutOf(sights: Sights): keyof Sights {
  const order = ['cards', 'rows', 'columns'] as const;
  return order.toSorted((a, b) => sights[b].records - sights[a].records)[0] ?? 'rows';
}

function sureness(records: readonly FoundRecord[]): number {
  if (records.length === 0) return 0;
  const filled = records.reduce((sum, { said }) => sum + Math.min(4, coreIn(said)), 0) / records.length;
  return Math.min(0.9, 0.3 + filled * 0.15);
}

/** Reads what the blocks of a file say of activities, whatever its layout. */
export function readBlocks(
  blocks: readonly Block[],
  format: SourceFormat,
  corrections: Corrections,
): Reading {
  const understanding = understandingWith(corrections);
  const chapters = new Chapters(understanding);
  const { records, ofAll } = chapters.read(outlineOf(withoutPickLists(blocks), understanding));
  const layout = layoutOf(chapters.sights);
  const joined = joinRecords(records).map(settled);
  const { rows, columns: across, cards } = chapters.sights;
  const columns = [rows, across, cards].flatMap((sight) => sight.columns);
  const headings = [...chapters.words.headings].map(([heading, target]) => ({ heading, target }));
  const mapping = mappingOf(joined, ofAll, [...columns, ...headings]);
  return {
    layout,
    sure: sureness(joined),
    found: { format, layout: names[layout], records: joined, ofAll: gather(ofAll), mapping },
  };
}
