import type { Understood } from '../headings/understand.ts';
import type { Said } from '../found-record.ts';
import type { Part } from './chapter-parts.ts';
import type { Line } from './lines.ts';
import { namesActivity } from './names-activity.ts';
import { isTable, type Chapter } from './outline.ts';
import { isPolicyTitle } from './policy/policy-words.ts';
import { isRegisterTitle } from './register-title.ts';
import { knownLabel } from './label-line.ts';
import { readLines, type Section } from './read-lines.ts';
import { purposeTitle } from './purpose-title.ts';
import { readTable, type TableReading } from './read-table.ts';
import { coreIn, say } from './said.ts';
import { chunksOf, splitSaid } from './split-cards.ts';
import { subTableSaid } from './sub-table.ts';
import type { Table } from './table.ts';
import type { Understanding } from './understanding.ts';

const headingSure = 0.6;
/** What a text calls itself, a consent and an annex name no place, whatever words they have: «Приложение 1» is no application. */
const isNoLabel = (heading: string): boolean =>
  isPolicyTitle(heading) || isRegisterTitle(heading) || /^приложени\p{L}*\s*(?:№|n)?\s*\d/iu.test(heading);
/** Its purpose and two more of what the law asks for. */
const leastPlaces = 3;

/** A counted sentence of a policy is kept as what it says; as a heading it would ask for a place in vain. */
const isSentence = (heading: string): boolean =>
  /^\s*\d+(?:\.\d+)+\.?\s/u.test(heading) && /[.:;]\s*$/u.test(heading) && heading.split(/\s+/).length > 5;

const isFilled = (label: ReturnType<typeof knownLabel>): boolean => label !== undefined && label.value !== '';

/** What a chapter says, each under the label it stands under, whatever will be made of it. */
export class ChapterWords {
  /** The headings of chapters and labels, whether or not something stands right under them. */
  readonly headings = new Map<string, Section['target']>();
  private readonly tables = new Map<Table, TableReading>();
  private readonly cards = new Map<Chapter, readonly Said[]>();
  private readonly ownCards = new Map<Chapter, boolean>();
  private readonly understanding: Understanding;

  constructor(understanding: Understanding) {
    this.understanding = understanding;
  }

  /** What a chapter's heading means; a sentence that merely mentions a place is no heading of it. */
  of(chapter: Chapter): { readonly target: Section['target']; readonly sure: number } {
    const { heading } = chapter;
    if (heading === undefined) return { target: undefined, sure: 0 };
    const understood = this.understanding.of(heading);
    if (isNoLabel(heading) || namesActivity(heading, understood.sure) || this.isOwnCard(chapter, understood))
      return { target: undefined, sure: 0 };
    const isLong = heading.split(/\s+/).length > 9;
    const sentence =
      (understood.sure < 0.9 && (isLong || /[:.;]$/.test(heading))) ||
      (isLong && /\p{L}{3}[).]*[.;]$/u.test(heading));
    return sentence ? { target: undefined, sure: 0 } : understood;
  }

  /** Whether what stands under a heading that only might be a label is an activity by itself: “Account deletion” over its purpose, basis and data. */
  private isOwnCard(chapter: Chapter, { target, sure }: Understood): boolean {
    if (target === undefined || sure < headingSure || chapter.chapters.length > 0) return false;
    const known = this.ownCards.get(chapter);
    if (known !== undefined) return known;
    const section = { label: '', target: undefined, place: chapter.place };
    const lines = chapter.content.filter((part): part is Line => !isTable(part));
    const tables = chapter.content
      .filter(isTable)
      .map((table) => readTable(table, section, this.understanding));
    const said = [
      ...readLines(lines, section, this.understanding),
      ...tables.flatMap((reading) => (reading.layout === 'labels' ? reading.said : [])),
    ];
    const purposes = said.filter((one) => one.target === 'purpose' && one.text !== '');
    const isForOthers = said.some((one) => one.target === 'onBehalfOf' && one.text !== '');
    const isCard =
      (purposes.length === 1 && purposes[0]?.label !== '' && coreIn(said) >= leastPlaces) ||
      (isForOthers && coreIn(said) >= 2);
    this.ownCards.set(chapter, isCard);
    return isCard;
  }

  /** Whether a chapter's heading names a place of the register. */
  isLabel(chapter: Chapter): boolean {
    const { target, sure } = this.of(chapter);
    return target !== undefined && target !== 'name' && target !== 'number' && sure >= headingSure;
  }

  /** Whether a heading says something itself and titles no activity. */
  isAside(chapter: Chapter): boolean {
    const { heading = '' } = chapter;
    return isSentence(heading) && !this.isLabel(chapter) && purposeTitle(heading) === undefined;
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
    const said = this.under(chapter, this.sectionOf(chapter), true, true);
    this.cards.set(chapter, said);
    return said;
  }

  under(chapter: Chapter, section: Section, top: boolean, inCard: boolean): readonly Said[] {
    const inner = top && section.target !== undefined ? { ...section, target: undefined } : section;
    const use = top && !this.isLabel(chapter) ? inner : section;
    const lines = chapter.content.filter((part): part is Line => !isTable(part));
    const children = chapter.chapters.flatMap((child) =>
      this.under(child, this.childSection(child, use), false, inCard),
    );
    const own = this.lines(lines, use);
    const tables = inCard
      ? this.tablesInCard(chapter, use, [...own, ...children])
      : chapter.content.filter(isTable).flatMap((table) => this.tableSaid(table, use));
    if (own.length > 0 || tables.length > 0 || children.length > 0 || chapter.heading === undefined || top)
      return [...own, ...tables, ...children];
    const label = section.label === chapter.heading ? '' : section.label;
    return [say(section.target, label, chapter.heading, chapter.place)];
  }

  /** What tables say; where something else is said of an activity, those that list things are lists of its things. */
  private tablesInCard(chapter: Chapter, use: Section, beside: readonly Said[]): readonly Said[] {
    const tables = chapter.content.filter(isTable);
    const listed = new Map(
      tables.map((table) => [
        table,
        subTableSaid(table, this.over(chapter, table) ?? use.target, this.understanding),
      ]),
    );
    const others = tables.flatMap((table) => (listed.get(table) ? [] : this.tableSaid(table, use)));
    const isActivity =
      use.target !== undefined ||
      coreIn([...beside, ...others]) > 0 ||
      purposeTitle(chapter.heading ?? '') !== undefined;
    const lists = tables.flatMap((table) => {
      const said = listed.get(table);
      return said ? (isActivity ? said : this.tableSaid(table, use)) : [];
    });
    if (isActivity)
      for (const { label, target, text } of lists) if (text === '') this.headings.set(label, target);
    return [...others, ...lists];
  }

  /** What a label alone in the line over a table says that it lists. */
  private over({ content }: Chapter, table: Table): Section['target'] {
    const before = content[content.indexOf(table) - 1];
    const known =
      before === undefined || isTable(before) ? undefined : knownLabel(before.text, this.understanding);
    return known?.value === '' ? this.understanding.of(known.label).target : undefined;
  }

  private tableSaid(table: Table, use: Section): readonly Said[] {
    const reading = this.table(table, use);
    return 'said' in reading ? reading.said : [];
  }

  /** Whether a chapter has a table that would list things of its activity. */
  hasLists(chapter: Chapter): boolean {
    return chapter.content.some(
      (part) => isTable(part) && subTableSaid(part, undefined, this.understanding) !== undefined,
    );
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
        const title = this.titleIn(lines.at(-1));
        close();
        parts.push(...this.partsOf(part, section, title));
      } else lines.push(part);
    }
    close();
    return parts;
  }

  /** A short line over a table is its title, unless it says something itself. */
  private titleIn(line: Line | undefined): string | undefined {
    const isTitle = line?.level === 0 && line.text.length < 120;
    return isTitle &&
      !/\p{L}{3}[.;]$/u.test(line.text) &&
      !isFilled(knownLabel(line.text, this.understanding))
      ? line.text
      : undefined;
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
