import type { Found, FoundRecord } from '../found-record.ts';
import type { Corrections, MappedHeading } from '../mapping.ts';
import type { Block, SourceFormat } from '../source-document.ts';
import type { Wording } from '../../wording/wording.ts';
import { Chapters, type Sights } from './chapters.ts';
import { withoutInlineCards } from './inline-cards.ts';
import { joinRecords } from './join-records.ts';
import { withoutGaps } from './long-gaps.ts';
import { mappingOf } from './mapping-of.ts';
import { outlineOf } from './outline.ts';
import { isPolicy, readPolicy, type PolicyPiece } from './policy/read-policy.ts';
import { isSummaryTitle, saysNothingOfProcessing } from './policy/policy-words.ts';
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

/** A chapter of summaries, definitions or rights that looked like an activity. */
const isActivity = ({ said }: FoundRecord): boolean =>
  !said.some(
    ({ target, text }) => target === 'name' && (isSummaryTitle(text) || saysNothingOfProcessing(text)),
  );

const unplaced = (headings: readonly string[]): readonly Pick<MappedHeading, 'heading' | 'target'>[] =>
  headings.map((heading) => ({ heading, target: undefined }));

/** A text that lists its purposes: chapters of definitions and procedure are no headings of a register. */
function policyReading({ records, ofAll, headings }: PolicyPiece, format: SourceFormat): Reading {
  const named = records.map(settled);
  const all = gather(ofAll);
  const placed = all.filter(({ target }) => target !== undefined);
  return {
    layout: 'cards',
    sure: 0.6,
    found: {
      format,
      layout: policyName,
      records: named,
      ofAll: all,
      mapping: mappingOf(named, placed, unplaced(headings)),
    },
  };
}

/** What activities were read from chapters, cards and tables. */
function chaptersReading(
  { records, ofAll }: Piece,
  { sights, words }: Chapters,
  format: SourceFormat,
  silent: readonly string[],
): Reading {
  const layout = layoutOf(sights);
  const joined = joinRecords(records).map(settled);
  const columns = [sights.rows, sights.columns, sights.cards].flatMap((sight) => sight.columns);
  const headings = [...words.headings].map(([heading, target]) => ({ heading, target }));
  const mapping = mappingOf(joined, ofAll, [...columns, ...headings, ...unplaced(silent)]);
  return {
    layout,
    sure: sureness(joined),
    found: { format, layout: names[layout], records: joined, ofAll: gather(ofAll), mapping },
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
  const general = chapters.read(outlineOf(bare, understanding));
  const read = isPolicy(bare) ? readPolicy(bare, understanding) : undefined;
  const before = general.records.filter(isActivity).length;
  const isLess = before > 1 && (read?.records.length ?? 0) < before;
  const policy = isLess ? undefined : read;
  const reading =
    policy && policy.chapters === undefined
      ? policyReading(policy, format)
      : chaptersReading(policy ?? general, policy?.chapters ?? chapters, format, policy?.headings ?? []);
  const title = bare.find(({ type }) => type === 'heading');
  const titled = title?.type === 'heading' ? { title: title.text } : {};
  return { ...reading, found: { ...reading.found, ...titled } };
}
