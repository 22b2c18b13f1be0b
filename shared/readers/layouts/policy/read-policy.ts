import type { Said } from '../../found-record.ts';
import type { Block } from '../../source-document.ts';
import type { TargetId } from '../../targets.ts';
import { Chapters } from '../chapters.ts';
import { outlineOf } from '../outline.ts';
import { say, type Piece } from '../said.ts';
import { subTableSaid } from '../sub-table.ts';
import type { Table } from '../table.ts';
import type { Understanding } from '../understanding.ts';
import { basisSections } from './basis-sections.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { isPolicyTitle } from './policy-words.ts';
import { purposeChapters } from './purpose-chapters.ts';
import { purposesIn, withInlineList, type Purpose } from './purpose-list.ts';
import { withoutNamed, withoutReferred } from './referred.ts';
import { saidOf } from './said-of-clause.ts';

/** How far down a document says what it is. */
const blocksLookedAt = 6;
const longestTitle = 300;

/** Whether a text is a policy or notice: it tells once, for all purposes, what a record tells of each. */
export function isPolicy(blocks: readonly Block[]): boolean {
  const titles = blocks
    .slice(0, blocksLookedAt)
    .flatMap((block) => (block.type === 'table' ? [] : [block.text.split(/\n\s*\n|\n(?=\d)/u)[0] ?? '']))
    .filter((text) => text.length < longestTitle);
  // «ПОЛИТИКА» stands in a line of its own, above what it is about; a page may have its menu before its title.
  const pairs = titles.map((text, at) => `${text} ${titles[at + 1] ?? ''}`);
  const heading = blocks.find((block) => block.type === 'heading');
  return [...titles, ...pairs, heading?.type === 'heading' ? heading.text : ''].some(isPolicyTitle);
}

/** The name of a chapter alone. */
const isBare = ({ lead, items }: Clause): boolean => lead === '' && items.length === 0;

/** What a policy says, and who read its purposes where they stand in tables or cards. */
export interface PolicyPiece extends Piece {
  readonly chapters?: Chapters;
  /** The names of chapters that say nothing themselves. */
  readonly headings: readonly string[];
}

const onlyOf = (target: TargetId, said: Said): Said => ({
  ...said,
  target: said.target === target ? target : undefined,
});

/** A table outside the chapters of purposes: the things it lists are those of all. */
function saidInTable(table: Table, over: string, understanding: Understanding): readonly Said[] {
  const { target } = understanding.of(over);
  const listed = subTableSaid(table, target, understanding);
  // A table of terms names its rows, and lists no data.
  if (listed && target === 'retention') return listed.map((said) => onlyOf(target, said));
  if (listed) return listed;
  const { records, ofAll } = new Chapters(understanding).read(outlineOf([table], understanding));
  const others = records.flatMap(({ said }) => said);
  return [...ofAll, ...others.map((said) => ({ ...said, target: undefined }))];
}

/** What the tables of a policy say, each under the heading above it. */
function saidInTables(blocks: readonly Block[], understanding: Understanding): readonly Said[] {
  let over = '';
  return blocks.flatMap((block) => {
    if (block.type === 'heading') over = block.text;
    return block.type === 'table' ? saidInTable(block, over, understanding) : [];
  });
}

/** What clauses say outside the purposes, with the names of chapters under which nothing stands. */
function saidOfAll(
  clauses: readonly Clause[],
  purposes: readonly Purpose[],
  understanding: Understanding,
): readonly Said[] {
  const said = clauses.filter((clause) => !isBare(clause)).flatMap((clause) => saidOf(clause, understanding));
  const ofAll = withoutNamed(withoutReferred(said, purposes), purposes);
  const labels = new Set([...ofAll, ...purposes.flatMap((one) => one.said)].map(({ label }) => label));
  const silent = clauses.filter((clause) => isBare(clause) && !labels.has(clause.chapter));
  const above = new Set(namesOfChapters(clauses));
  return [
    ...silent
      .filter(({ chapter }) => !above.has(chapter))
      .map(({ chapter, place }) => say(undefined, '', chapter, place)),
    ...ofAll,
  ];
}

/** The names of chapters in which something stands, or that are marked as such: no words of their own; a title may name the operator. */
const namesOfChapters = (clauses: readonly Clause[]): readonly string[] =>
  clauses.flatMap((clause, at) =>
    isBare(clause) &&
    !isPolicyTitle(clause.chapter) &&
    (clause.isHeading || clauses[at + 1]?.chapter === clause.chapter)
      ? [clause.chapter]
      : [],
  );

/**
 * Reads a policy: the purposes it tells of one by one, in tables or cards, or lists for all or for each legal basis. Each
 * becomes an activity, and what is said of all is said of all. `undefined` where it has no purposes.
 */
export function readPolicy(blocks: readonly Block[], understanding: Understanding): PolicyPiece | undefined {
  const told = purposeChapters(blocks, understanding);
  const clauses = clausesOf(blocks).map(withInlineList);
  const taken = new Set<Clause>();
  const listed = purposesIn(clauses, taken);
  if (told.records.length > 1 || (told.records.length === 1 && listed.length < 2)) {
    const common = clausesOf(told.common);
    return {
      chapters: told.chapters,
      records: told.records,
      ofAll: [
        ...told.ofAll,
        ...saidOfAll(common, [], understanding),
        ...saidInTables(told.common, understanding),
      ],
      headings: namesOfChapters(common),
    };
  }
  const records =
    listed.length > 0
      ? listed.map(({ said, of }) => ({ said, place: of.place }))
      : basisSections(clauses, taken, understanding);
  if (records.length === 0) return undefined;
  const rest = clauses.filter((clause) => !taken.has(clause));
  return {
    records,
    ofAll: [...saidOfAll(rest, listed, understanding), ...saidInTables(blocks, understanding)],
    headings: namesOfChapters(rest),
  };
}
