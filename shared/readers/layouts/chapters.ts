import type { FoundRecord, Said } from '../found-record.ts';
import { cardOf, isCard, tellTheSame } from './cards.ts';
import { saidOfAll } from './general.ts';
import type { Column } from './header-row.ts';
import type { Line } from './lines.ts';
import { isTable, type Chapter, type Table } from './outline.ts';
import { readLines, type Section } from './read-lines.ts';
import { readTable, type TableReading } from './read-table.ts';
import { joinPieces, nothing, say, type Piece } from './said.ts';
import { chunksOf, splitSaid } from './split-cards.ts';
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

/** A part of a chapter that may be an activity by itself. */
interface Part {
  readonly title: string | undefined;
  readonly said: readonly Said[];
  readonly place: Line['place'];
}

const headingSure = 0.6;

/** Reads a text chapter by chapter: which of them is an activity, which a part of one, and which is said of all. */
export class Chapters {
  readonly sights = noSights();
  /** The headings of chapters, whether or not something stands right under them. */
  readonly headings = new Map<string, Section['target']>();
  private readonly tables = new Map<Table, TableReading>();
  private readonly cards = new Map<Chapter, readonly Said[]>();
  private readonly understanding: Understanding;

  constructor(understanding: Understanding) {
    this.understanding = understanding;
  }

  read(chapter: Chapter): Piece {
    const below = chapter.chapters.filter((child) => !this.isLabel(child) && this.holdsCard(child));
    const labels = chapter.chapters.filter((child) => this.isLabel(child) && !this.holdsCard(child));
    const register = this.holdsRegister(chapter);
    const several = below.length >= 2 && this.overlap(below);
    if (!register && !several && this.isWholeCard(chapter, labels, below)) return this.card(chapter);
    if (!register && below.length === 0 && this.isLabel(chapter)) return this.general(chapter);
    const own = this.own(chapter, labels.length > 0 && chapter.chapters.length === labels.length);
    return joinPieces([own, ...chapter.chapters.map((child) => this.read(child))]);
  }

  /** What a chapter's heading means; a sentence that merely mentions a place is no heading of it. */
  private of(chapter: Chapter): { readonly target: Section['target']; readonly sure: number } {
    const { heading } = chapter;
    if (heading === undefined) return { target: undefined, sure: 0 };
    const understood = this.understanding.of(heading);
    const sentence = understood.sure < 0.9 && heading.split(/\s+/).length > 6;
    return sentence ? { target: undefined, sure: 0 } : understood;
  }

  /** Whether a chapter's heading names a place of the register. */
  private isLabel(chapter: Chapter): boolean {
    const { target, sure } = this.of(chapter);
    return target !== undefined && target !== 'name' && target !== 'number' && sure >= headingSure;
  }

  private sectionOf(chapter: Chapter): Section {
    const { target, sure } = this.of(chapter);
    const known = sure >= headingSure && target !== 'name' && target !== 'number';
    if (chapter.heading !== undefined) this.headings.set(chapter.heading, known ? target : undefined);
    return { label: chapter.heading ?? '', target: known ? target : undefined, place: chapter.place };
  }

  private table(table: Table, section: Section): TableReading {
    const known = this.tables.get(table);
    if (known) return known;
    const reading = readTable(table, section, this.understanding);
    this.tables.set(table, reading);
    return reading;
  }

  private holdsRegister(chapter: Chapter): boolean {
    const own = chapter.content.some(
      (part) => isTable(part) && 'piece' in this.table(part, this.sectionOf(chapter)),
    );
    return own || chapter.chapters.some((child) => this.holdsRegister(child));
  }

  /** Whether a chapter, without its heading's help, tells what an activity tells. */
  private holdsCard(chapter: Chapter): boolean {
    if (this.isLabel(chapter))
      return (
        chapter.chapters.some((child) => !this.isLabel(child) && this.holdsCard(child)) ||
        this.hasSeveral(chapter)
      );
    return isCard(this.cardSaid(chapter)) || chapter.chapters.some((child) => this.holdsCard(child));
  }

  /** Whether under a known heading several activities stand one after another. */
  private hasSeveral(chapter: Chapter): boolean {
    return this.parts(chapter, true).filter(({ said }) => isCard(said)).length >= 2;
  }

  private overlap(chapters: readonly Chapter[]): boolean {
    const cards = chapters.map((chapter) => this.cardSaid(chapter));
    return cards.some((one, at) => cards.slice(at + 1).some((other) => tellTheSame(one, other)));
  }

  private isWholeCard(chapter: Chapter, labels: readonly Chapter[], below: readonly Chapter[]): boolean {
    if (chapter.heading !== undefined && this.isLabel(chapter) && labels.length < 2) return false;
    const headed = labels.filter((child) => core.has(this.of(child).target ?? 'notes')).length;
    if (headed >= 2) return below.length <= 1 && isCard(this.cardSaid(chapter));
    return (
      below.length === 0 &&
      chapter.chapters.length > 0 &&
      chapter.heading !== undefined &&
      isCard(this.cardSaid(chapter)) &&
      this.parts(chapter, false).filter(({ said }) => isCard(said)).length < 2
    );
  }

  /** All that a chapter and the chapters in it say, each under the label it stands under. */
  private cardSaid(chapter: Chapter): readonly Said[] {
    const known = this.cards.get(chapter);
    if (known) return known;
    const said = this.under(chapter, this.sectionOf(chapter), true);
    this.cards.set(chapter, said);
    return said;
  }

  private under(chapter: Chapter, section: Section, top: boolean): readonly Said[] {
    const inner = top && section.target !== undefined ? { ...section, target: undefined } : section;
    const use = top && !this.isLabel(chapter) ? inner : section;
    const lines = chapter.content.filter((part): part is Line => !isTable(part));
    const tables = chapter.content.filter(isTable).flatMap((table) => {
      const reading = this.table(table, use);
      return 'said' in reading ? reading.said : [];
    });
    const children = chapter.chapters.flatMap((child) =>
      this.under(child, this.childSection(child, use), false),
    );
    const own = readLines(lines, use, this.understanding);
    const silent =
      own.length === 0 &&
      tables.length === 0 &&
      children.length === 0 &&
      chapter.heading !== undefined &&
      !top;
    return silent
      ? [
          say(
            section.target,
            section.label === chapter.heading ? '' : section.label,
            chapter.heading ?? '',
            chapter.place,
          ),
        ]
      : [...own, ...tables, ...children];
  }

  /** A chapter inside another: a place of its own, a part of the other's, or merely a grouping. */
  private childSection(child: Chapter, parent: Section): Section {
    const own = this.sectionOf(child);
    if (parent.target === undefined || child.heading === undefined) return own;
    const inside = this.understanding.within(parent.target, child.heading).target;
    return { ...own, target: inside ?? own.target ?? parent.target };
  }

  private card(chapter: Chapter): Piece {
    return {
      records: this.counted([cardOf(chapter.heading, this.cardSaid(chapter), chapter.place)], 'cards'),
      ofAll: [],
    };
  }

  private counted(records: readonly FoundRecord[], layout: keyof Sights): readonly FoundRecord[] {
    this.sights[layout].records += records.length;
    return records;
  }

  /** A chapter with a known heading outside all activities. */
  private general(chapter: Chapter): Piece {
    return { records: [], ofAll: saidOfAll(this.under(chapter, this.sectionOf(chapter), false), 'chapter') };
  }

  /** The activities and general sayings that stand in a chapter itself, outside the chapters in it. */
  private own(chapter: Chapter, sole: boolean): Piece {
    const pieces: Piece[] = chapter.content.filter(isTable).map((table) => this.registerIn(table, chapter));
    const records: FoundRecord[] = [];
    const rest: Said[] = [];
    for (const part of joined(this.parts(chapter, !sole))) {
      if (isCard(part.said))
        records.push(
          cardOf(part.title ?? (this.isLabel(chapter) ? undefined : chapter.heading), part.said, part.place),
        );
      else
        rest.push(
          ...(part.title === undefined || part.said.some(({ text }) => text === part.title)
            ? []
            : [say(undefined, '', part.title, part.place)]),
          ...part.said,
        );
    }
    if (records.length > 1) this.retitle(records, chapter);
    const ofAll = saidOfAll(rest, this.isLabel(chapter) ? 'chapter' : 'line');
    const silent =
      chapter.heading !== undefined &&
      records.length === 0 &&
      rest.length === 0 &&
      pieces.every(({ records: found }) => found.length === 0) &&
      chapter.chapters.length === 0;
    const heading = silent ? [say(undefined, '', chapter.heading ?? '', chapter.place)] : [];
    return joinPieces([
      ...pieces,
      { records: this.counted(records, 'cards'), ofAll: [...heading, ...ofAll] },
    ]);
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
    const reading = this.table(table, this.sectionOf(chapter));
    if (!('piece' in reading)) return nothing;
    this.sights[reading.layout].columns.push(...reading.columns);
    return {
      records: this.counted(reading.piece.records, reading.layout),
      ofAll: saidOfAll(reading.piece.ofAll, 'line'),
    };
  }

  private parts(chapter: Chapter, open: boolean): readonly Part[] {
    const section = this.sectionOf(chapter);
    const use = open && this.isLabel(chapter) ? section : { ...section, target: section.target };
    const parts: Part[] = [];
    let lines: Line[] = [];
    const close = (): void => {
      for (const chunk of chunksOf(lines, this.understanding)) {
        const [first] = chunk.lines;
        const inCard = chunk.title !== undefined || chunksOf(lines, this.understanding).length > 1;
        const said = readLines(chunk.lines, inCard ? { ...use, target: undefined } : use, this.understanding);
        if (first ?? chunk.title)
          parts.push({
            title: chunk.title?.text,
            said,
            place: (chunk.title ?? first)?.place ?? chapter.place,
          });
      }
      lines = [];
    };
    for (const part of chapter.content) {
      if (isTable(part)) {
        const title =
          lines.at(-1)?.level === 0 && (lines.at(-1)?.text.length ?? 0) < 120
            ? lines.at(-1)?.text
            : undefined;
        close();
        parts.push(...this.partsOf(part, section, title));
      } else lines.push(part);
    }
    close();
    return parts;
  }

  private partsOf(table: Table, section: Section, title: string | undefined): readonly Part[] {
    const reading = this.table(table, section);
    if (!('said' in reading)) return [];
    return splitSaid(reading.said).map((said) => ({
      title: table.name ?? title,
      said,
      place: said[0]?.place ?? table.place,
    }));
  }
}

/** Parts that tell different things of the same are one activity: a sheet in which several tables follow each other. */
function joined(parts: readonly Part[]): readonly Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    const sameTitle = last !== undefined && last.title !== undefined && last.title === part.title;
    const goesOn =
      last !== undefined &&
      isCard(last.said) &&
      !tellTheSame(last.said, part.said) &&
      part.said.some(({ target }) => target !== undefined && target !== 'controller') &&
      (sameTitle || part.title === undefined);
    if (last && (goesOn || (sameTitle && !isCard(last.said) && !tellTheSame(last.said, part.said))))
      result[result.length - 1] = { ...last, said: [...last.said, ...part.said] };
    else result.push(part);
  }
  return result;
}
