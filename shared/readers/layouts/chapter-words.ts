import type { Said } from '../found-record.ts';
import type { Part } from './chapter-parts.ts';
import type { Line } from './lines.ts';
import { isTable, type Chapter } from './outline.ts';
import { readLines, type Section } from './read-lines.ts';
import { readTable, type TableReading } from './read-table.ts';
import { say } from './said.ts';
import { chunksOf, splitSaid } from './split-cards.ts';
import type { Table } from './table.ts';
import type { Understanding } from './understanding.ts';

const headingSure = 0.6;

/** “Цель № 2”, “Purpose 3: …” counts activities by what they are for: it is the title of one. */
const counted =
  /^\s*(?:\d+(?:\.\d+)*[.)]?\s+)?(?:цель(?: обработки)?|purpose|zweck|finalité|finalidad|finalità|doel|formål|cel)\s*(?:№|n[°ºo]\.?|nr\.?|no\.?|#)?\s*\d{1,3}(?![\d.])/iu;

/** A counted sentence of a policy is kept as what it says; as a heading it would ask for a place in vain. */
const isSentence = (heading: string): boolean =>
  /^\s*\d+(?:\.\d+)+\.?\s/u.test(heading) && /[.:;]\s*$/u.test(heading) && heading.split(/\s+/).length > 5;

const isCounted = (heading: string): boolean => counted.test(heading);

/** What a chapter says, each under the label it stands under, whatever will be made of it. */
export class ChapterWords {
  /** The headings of chapters and labels, whether or not something stands right under them. */
  readonly headings = new Map<string, Section['target']>();
  private readonly tables = new Map<Table, TableReading>();
  private readonly cards = new Map<Chapter, readonly Said[]>();
  private readonly understanding: Understanding;

  constructor(understanding: Understanding) {
    this.understanding = understanding;
  }

  /** What a chapter's heading means; a sentence that merely mentions a place is no heading of it. */
  of(chapter: Chapter): { readonly target: Section['target']; readonly sure: number } {
    const { heading } = chapter;
    if (heading === undefined || isCounted(heading)) return { target: undefined, sure: 0 };
    const understood = this.understanding.of(heading);
    const sentence = understood.sure < 0.9 && (heading.split(/\s+/).length > 9 || /[:.;]$/.test(heading));
    return sentence ? { target: undefined, sure: 0 } : understood;
  }

  /** Whether a chapter's heading names a place of the register. */
  isLabel(chapter: Chapter): boolean {
    const { target, sure } = this.of(chapter);
    return target !== undefined && target !== 'name' && target !== 'number' && sure >= headingSure;
  }

  sectionOf(chapter: Chapter): Section {
    const { target, sure } = this.of(chapter);
    const known = sure >= headingSure && target !== 'name' && target !== 'number';
    if (chapter.heading !== undefined && (known || !isSentence(chapter.heading)))
      this.headings.set(chapter.heading, known ? target : undefined);
    return { label: chapter.heading ?? '', target: known ? target : undefined, place: chapter.place };
  }

  table(table: Table, section: Section): TableReading {
    const known = this.tables.get(table);
    if (known) return known;
    const reading = readTable(table, section, this.understanding);
    if ('said' in reading)
      for (const { label, target, text } of reading.said) if (text === '') this.headings.set(label, target);
    this.tables.set(table, reading);
    return reading;
  }

  /** What lines say; a label with nothing after it is kept as a heading. */
  lines(lines: readonly Line[], section: Section): readonly Said[] {
    const said = readLines(lines, section, this.understanding);
    for (const { label, target, text } of said) if (text === '') this.headings.set(label, target);
    return said;
  }

  /** All that a chapter and the chapters in it say, each under the label it stands under. */
  cardSaid(chapter: Chapter): readonly Said[] {
    const known = this.cards.get(chapter);
    if (known) return known;
    const said = this.under(chapter, this.sectionOf(chapter), true);
    this.cards.set(chapter, said);
    return said;
  }

  under(chapter: Chapter, section: Section, top: boolean): readonly Said[] {
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
    const own = this.lines(lines, use);
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
    if (parent.target === undefined) return own;
    if (child.heading === undefined) return { ...parent, place: child.place };
    const inside = this.understanding.within(parent.target, child.heading).target;
    return { ...own, target: inside ?? own.target ?? parent.target };
  }

  parts(chapter: Chapter, open: boolean): readonly Part[] {
    const section = this.sectionOf(chapter);
    const use = open && this.isLabel(chapter) ? section : { ...section, target: section.target };
    const parts: Part[] = [];
    let lines: Line[] = [];
    const close = (): void => {
      for (const chunk of chunksOf(lines, this.understanding)) {
        const [first] = chunk.lines;
        const inCard = chunk.title !== undefined || chunksOf(lines, this.understanding).length > 1;
        const said = this.lines(chunk.lines, inCard ? { ...use, target: undefined } : use);
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
    const spoken = reading.said.filter(({ text }) => text !== '');
    return splitSaid(spoken).map((said) => ({
      title: table.name === undefined ? title : undefined,
      sheet: table.name,
      said,
      place: said[0]?.place ?? table.place,
    }));
  }
}
