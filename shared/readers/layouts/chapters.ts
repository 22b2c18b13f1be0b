import type { FoundRecord, Said } from '../found-record.ts';
import { cardOf, isCard, tellTheSame } from './cards.ts';
import { areTitledAlike, tellsLittle } from './sparse-card.ts';
import { joined, type Part } from './chapter-parts.ts';
import { ChapterWords } from './chapter-words.ts';
import { saidOfAll } from './general.ts';
import type { Column } from './header-row.ts';
import { isLegend } from './legend.ts';
import { listedCards } from './listed-cards.ts';
import { isTable, type Chapter } from './outline.ts';
import { coreIn, joinPieces, nothing, say, type Piece } from './said.ts';
import { announcesPurposes } from './settle.ts';
import type { TargetId } from '../targets.ts';
import type { Table } from './table.ts';
import { core, type Understanding } from './understanding.ts';

/** What was found, by which layout: for the name of the layout, and for the headings of columns without values. */
export interface Sight {
  records: number;
  readonly columns: Column[];
}

export interface Sights {
  readonly rows: Sight;
  readonly columns: Sight;
  readonly cards: Sight;
}

export const noSights = (): Sights => ({
  rows: { records: 0, columns: [] },
  columns: { records: 0, columns: [] },
  cards: { records: 0, columns: [] },
});

/** A table lists things, each for some activities only: the term of each category, the place of each system. */
const spoken = (chapter: Chapter): 'line' | 'chapter' => (chapter.content.some(isTable) ? 'line' : 'chapter');
/** Things that have descriptions of their own: a place, a contract, data, but no purpose and no basis. */
const listedThings: ReadonlySet<TargetId> = new Set([
  'processors',
  'recipients',
  'systems',
  'measures',
  'officer',
  'controller',
  'jointControllers',
]);

/** Reads a text chapter by chapter: which of them is an activity, which a part of one, and which is said of all. */
export class Chapters {
  readonly sights = noSights();
  readonly words: ChapterWords;
  /** The headings over the chapter that is read. */
  private over: readonly string[] = [];
  /** Whether a chapter beside the one that is read is an activity and has a title of the same make. */
  private alike = false;

  constructor(understanding: Understanding) {
    this.words = new ChapterWords(understanding);
  }

  read(chapter: Chapter, over: readonly string[] = [], beside: readonly Chapter[] = []): Piece {
    this.over = over;
    this.alike = beside.some((other) => areTitledAlike(other.heading, chapter.heading));
    const below = this.cardsBelow(chapter);
    const labels = chapter.chapters.filter((child) => this.words.isLabel(child) && !this.holdsCard(child));
    const register = this.holdsRegister(chapter);
    const several = below.length >= 2 && this.overlap(below);
    if (!register && !several && this.isWholeCard(chapter, labels, below)) return this.card(chapter);
    if (!register && below.length === 0 && this.words.isLabel(chapter) && !this.hasSeveral(chapter))
      return this.general(chapter);
    const own = this.own(chapter, labels.length > 0 && chapter.chapters.length === labels.length);
    const above = [...over, chapter.heading ?? ''];
    const besides = (child: Chapter): readonly Chapter[] => below.filter((other) => other !== child);
    return joinPieces([own, ...chapter.chapters.map((child) => this.read(child, above, besides(child)))]);
  }

  private holdsRegister(chapter: Chapter): boolean {
    const own = chapter.content.some(
      (part) => isTable(part) && 'piece' in this.words.table(part, this.words.sectionOf(chapter)),
    );
    return own || chapter.chapters.some((child) => this.holdsRegister(child));
  }

  /** Whether a chapter, without its heading's help, tells what an activity tells. */
  private holdsCard(chapter: Chapter): boolean {
    if (isLegend(chapter.heading)) return false;
    if (this.words.isLabel(chapter))
      return this.cardsBelow(chapter).some((child) => !this.words.isLabel(child)) || this.hasSeveral(chapter);
    return isCard(this.words.cardSaid(chapter)) || chapter.chapters.some((child) => this.holdsCard(child));
  }

  /** The chapters in one that hold activities; under “Processors” only what says as much as an activity does is one. */
  private cardsBelow(chapter: Chapter): readonly Chapter[] {
    const { target } = this.words.isLabel(chapter) ? this.words.of(chapter) : { target: undefined };
    const least = target !== undefined && listedThings.has(target) ? 3 : 0;
    return chapter.chapters.filter(
      (child) => this.holdsCard(child) && (least === 0 || coreIn(this.words.cardSaid(child)) >= least),
    );
  }

  /** Whether under a known heading several activities stand one after another. */
  private hasSeveral(chapter: Chapter): boolean {
    return this.words.parts(chapter, true).filter(({ said }) => isCard(said)).length >= 2;
  }

  private overlap(chapters: readonly Chapter[]): boolean {
    const cards = chapters.map((chapter) => this.words.cardSaid(chapter));
    return cards.some((one, at) => cards.slice(at + 1).some((other) => tellTheSame(one, other)));
  }

  private isWholeCard(chapter: Chapter, labels: readonly Chapter[], below: readonly Chapter[]): boolean {
    if (chapter.heading !== undefined && this.words.isLabel(chapter) && labels.length < 2) return false;
    const headed = labels.filter((child) => core.has(this.words.of(child).target ?? 'notes')).length;
    if (headed >= 2)
      return (
        below.every((child) => this.cardsBelow(child).length < 2) &&
        below.length <= 1 &&
        isCard(this.words.cardSaid(chapter))
      );
    return (
      below.length === 0 &&
      !this.words.isLabel(chapter) &&
      (chapter.chapters.length > 0 || this.words.hasLists(chapter)) &&
      chapter.heading !== undefined &&
      isCard(this.words.cardSaid(chapter)) &&
      this.words.parts(chapter, false).filter(({ said }) => isCard(said)).length < 2
    );
  }

  private card(chapter: Chapter): Piece {
    return {
      records: this.counted(
        [cardOf(chapter.heading, this.words.cardSaid(chapter), chapter.place, announcesPurposes(this.over))],
        'cards',
      ),
      ofAll: [],
    };
  }

  private counted(records: readonly FoundRecord[], layout: keyof Sights): readonly FoundRecord[] {
    this.sights[layout].records += records.length;
    return records;
  }

  /** A chapter with a known heading outside all activities. */
  private general(chapter: Chapter): Piece {
    const listed = listedCards(chapter, this.words);
    const rest = listed ? { ...chapter, chapters: [] } : chapter;
    const section = this.words.sectionOf(rest);
    const said = listed && rest.content.length === 0 ? [] : this.words.under(rest, section, false, false);
    return { records: [], ofAll: [...saidOfAll(said, spoken(chapter)), ...(listed ?? [])] };
  }

  /** The activities and general sayings that stand in a chapter itself, outside the chapters in it. */
  private own(chapter: Chapter, sole: boolean): Piece {
    const pieces: Piece[] = chapter.content.filter(isTable).map((table) => this.registerIn(table, chapter));
    const records: FoundRecord[] = [];
    const rest: Said[] = [];
    const legend = isLegend(chapter.heading);
    for (const part of joined(this.words.parts(chapter, !sole))) {
      const isSparse =
        this.alike &&
        records.length === 0 &&
        part.title === undefined &&
        tellsLittle(part.said, chapter.heading);
      if (!legend && (isCard(part.said) || isSparse)) records.push(this.partCard(part, chapter));
      else
        rest.push(
          ...(part.title === undefined || part.said.some(({ text }) => text === part.title)
            ? []
            : [say(undefined, '', part.title, part.place)]),
          ...part.said,
        );
    }
    if (records.length > 1) this.retitle(records, chapter);
    const told = legend ? rest.map((one) => ({ ...one, target: undefined })) : rest;
    const silent =
      records.length === 0 &&
      rest.length === 0 &&
      pieces.every(({ records: found }) => found.length === 0) &&
      chapter.chapters.length === 0;
    const { heading = '' } = chapter;
    // A counted sentence says something itself, whatever stands under it.
    const isKept = heading !== '' && (silent || (records.length === 0 && this.words.isAside(chapter)));
    const above = isKept ? [say(undefined, '', heading, chapter.place)] : [];
    const ofAll = saidOfAll([...above, ...told], this.words.isLabel(chapter) ? spoken(chapter) : 'line');
    return joinPieces([...pieces, { records: this.counted(records, 'cards'), ofAll }]);
  }

  private partCard({ title: own, sheet, said, place }: Part, chapter: Chapter): FoundRecord {
    const named = said.some(({ target, text }) => target === 'name' && text !== '');
    const title = own ?? (named ? undefined : sheet);
    const heading = this.words.isLabel(chapter) || sheet !== undefined ? undefined : chapter.heading;
    const over = title === undefined ? this.over : [...this.over, chapter.heading ?? ''];
    return cardOf(title ?? heading, said, place, announcesPurposes(over));
  }

  /** The heading over several activities is the name of none of them. */
  private retitle(records: FoundRecord[], chapter: Chapter): void {
    for (const [at, record] of records.entries()) {
      const said = record.said.filter(
        ({ target, label, text }) => !(target === 'name' && label === '' && chapter.heading?.includes(text)),
      );
      records[at] = { ...record, said };
    }
  }

  private registerIn(table: Table, chapter: Chapter): Piece {
    const reading = this.words.table(table, this.words.sectionOf(chapter));
    if (!('piece' in reading)) return nothing;
    this.sights[reading.layout].columns.push(...reading.columns);
    for (const { label, target, text } of reading.piece.ofAll)
      if (text === '') this.words.headings.set(label, target);
    return {
      records: this.counted(reading.piece.records, reading.layout),
      ofAll: saidOfAll(reading.piece.ofAll, 'line'),
    };
  }
}
