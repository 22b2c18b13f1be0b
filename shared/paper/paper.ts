import type { Language } from '../wording/wording.ts';

/**
 * A document before it has a format. Documents make it and know the law; writers turn it into DOCX, PDF, HTML or XLSX
 * and know the format. Everything in it is a finished text in one language: no codes, no machine dates, no empty rows.
 */
export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** The cover: what it is, whose it is, of what date and against which law. */
  readonly cover: Cover;
  /** At the top of each page, left and right. */
  readonly header: { readonly left: string; readonly right: string };
  /** At the bottom of each page, left; the writer adds “page x of y” on the right. */
  readonly footer: string;
  /** ISO date (YYYY-MM-DD): stands in the file's properties, so that the same input gives the same bytes. */
  readonly date: string;
  /** Name of the organisation, for the file's properties. */
  readonly author: string;
  readonly sections: readonly Section[];
}

export interface Cover {
  /** A line above the title: the name of the organisation. */
  readonly organisation: string;
  readonly title: string;
  /** A line under the title: the law that asks for the document. */
  readonly subtitle?: string;
  /** Revision, date, place to sign, editions of the law: label and value. */
  readonly facts: readonly LabelledRow[];
  /** A table of contents follows the cover when true. */
  readonly contents: boolean;
}

export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | BulletList | LabelledRows | Table | Records | Signature;

/** Levels 1 and 2 are chapters (numbered by the document, in the text), shown in contents, bookmarks and navigation. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  /** `lead` stands small and grey under a heading; `note` is a remark; `body` is the rule. */
  readonly style: 'body' | 'lead' | 'note';
}

export interface BulletList {
  readonly kind: 'bullets';
  readonly items: readonly (readonly Run[])[];
}

/** Labels at the left in grey, values at the right, hairlines between: a card. */
export interface LabelledRows {
  readonly kind: 'rows';
  readonly rows: readonly LabelledRow[];
}

export interface LabelledRow {
  readonly label: string;
  readonly value: Content;
}

/** A table of many like things: its header repeats on each page, its rows do not break. */
export interface Table {
  readonly kind: 'table';
  /** The name of the sheet in a workbook. */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
}

export interface Column {
  readonly title: string;
  /** Share of the table's width; shares of all columns are added up. */
  readonly share: number;
}

/**
 * Many cards of one form. On a page each is a heading (level 2) and labelled rows without the empty ones; in a
 * workbook the whole block is one sheet: a column for each label, a row for each record.
 */
export interface Records {
  readonly kind: 'records';
  readonly name: string;
  readonly labels: readonly string[];
  readonly records: readonly PaperRecord[];
}

export interface PaperRecord {
  readonly heading: string;
  /** One for each label; an empty content prints no row. */
  readonly values: readonly Content[];
}

/** Lines to sign on: who (position and name), with room for the signature and the date. */
export interface Signature {
  readonly kind: 'signature';
  readonly lines: readonly { readonly who: string; readonly captions: readonly string[] }[];
}

/** What stands in a cell: lines one under another; empty when there are none. */
export type Content = readonly Line[];

export interface Line {
  readonly runs: readonly Run[];
  readonly bullet?: true;
}

export interface Run {
  readonly text: string;
  /**
   * `citation` is small and grey, `muted` grey, `strong` heavier; `inserted` is underlined and `deleted` struck through,
   * as lawyers mark what a new wording adds and takes away.
   */
  readonly style?: 'citation' | 'muted' | 'strong' | 'inserted' | 'deleted';
}

export const plain = (text: string): Content => [{ runs: [{ text }] }];

/** Whether the runs lead to what follows, “The data subject may:”, and so are not left alone at the foot of a page. */
export const introduces = (runs: readonly Run[]): boolean =>
  runs.at(-1)?.text.trimEnd().endsWith(':') ?? false;
