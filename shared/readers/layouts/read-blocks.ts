import type { Found, FoundRecord } from '../found-record.ts';
import type { Corrections } from '../mapping.ts';
import type { Block, SourceFormat } from '../source-document.ts';
import type { Wording } from '../../wording/wording.ts';
import { Chapters, type Sights } from './chapters.ts';
import { withoutInlineCards } from './inline-cards.ts';
import { joinRecords } from './join-records.ts';
import { withoutGaps } from './long-gaps.ts';
import { mappingOf } from './mapping-of.ts';
import { outlineOf } from './outline.ts';
import { isPolicy, readPolicy } from './policy/read-policy.ts';
import { withoutPickLists } from './pick-lists.ts';
import { coreIn, gather, type Piece } from './said.ts';
import { settled } from './settle.ts';
import { understandingWith } from './understanding.ts';

const names: Readonly<Record<keyof Sights, Wording>> = {
  rows: { en: 'Table, one activity a row', ru: 'Таблица: процесс в строке' },
  columns: { en: 'Table, one activity a column', ru: 'Таблица: процесс в столбце' },
  cards: { en: 'Cards, one activity after another', ru: 'Карточки: процесс за процессом' },
};

const policyName: Wording = {
  en: 'Policy, one list for all purposes',
  ru: 'Политика: общий перечень на все цели',
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

/** A text that lists its purposes: chapters of definitions and procedure are no headings of a register. */
function policyReading({ records, ofAll }: Piece, format: SourceFormat): Reading {
  const named = records.map(settled);
  const all = gather(ofAll);
  const placed = all.filter(({ target }) => target !== undefined);
  return {
    layout: 'cards',
    sure: 0.6,
    found: { format, layout: policyName, records: named, ofAll: all, mapping: mappingOf(named, placed, []) },
  };
}

/** Reads what the blocks of a file say of activities, whatever its layout. */
export function readBlocks(
  blocks: readonly Block[],
  format: SourceFormat,
  corrections: Corrections,
): Reading {
  const understanding = understandingWith(corrections);
  const chapters = new Chapters(understanding);
  const bare = withoutInlineCards(withoutPickLists(withoutGaps(blocks)), understanding);
  const { records, ofAll } = chapters.read(outlineOf(bare, understanding));
  const title = bare.find(({ type }) => type === 'heading');
  const titled = title?.type === 'heading' ? { title: title.text } : {};
  const policy = records.length < 2 && isPolicy(bare) ? readPolicy(bare, understanding) : undefined;
  if (policy) {
    const reading = policyReading(policy, format);
    return { ...reading, found: { ...reading.found, ...titled } };
  }
  const layout = layoutOf(chapters.sights);
  const joined = joinRecords(records).map(settled);
  const { rows, columns: across, cards } = chapters.sights;
  const columns = [rows, across, cards].flatMap((sight) => sight.columns);
  const headings = [...chapters.words.headings].map(([heading, target]) => ({ heading, target }));
  const mapping = mappingOf(joined, ofAll, [...columns, ...headings]);
  return {
    layout,
    sure: sureness(joined),
    found: { format, layout: names[layout], ...titled, records: joined, ofAll: gather(ofAll), mapping },
  };
}
