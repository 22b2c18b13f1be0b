import type { Section } from '../../paper/paper.ts';
import type { StructureNode } from './structure-node.ts';

export type Orientation = Section['orientation'];

/** The part of a page that a section's blocks may fill, in points from its upper left corner. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A4 (ISO 216) in points. */
const short = 595.28;
const long = 841.89;

const margin = { left: 66, right: 57 } as const;

export const paperSize = (orientation: Orientation): { readonly width: number; readonly height: number } =>
  orientation === 'portrait' ? { width: short, height: long } : { width: long, height: short };

/** Where the hairlines over and under the text stand; the footer grows upwards with its lines. */
export const headerLine = 44;
export const footerLine = (orientation: Orientation, footerHeight: number): number =>
  paperSize(orientation).height - 28 - footerHeight;

/** The area of a page whose footer is `footerHeight` points high. */
export function textArea(orientation: Orientation, footerHeight: number): Area {
  const y = headerLine + 25;
  const bottom = footerLine(orientation, footerHeight) - 14;
  return {
    x: margin.left,
    y,
    width: paperSize(orientation).width - margin.left - margin.right,
    height: bottom - y,
  };
}

/** What is drawn on a page, in the order in which it is read: operators of a content stream in top-down coordinates. */
export type Mark =
  | { readonly kind: 'content'; readonly node: StructureNode; readonly operators: string }
  | { readonly kind: 'artifact'; readonly operators: string }
  | {
      readonly kind: 'link';
      readonly node: StructureNode;
      readonly area: Area;
      readonly target: string;
      readonly words: string;
    }
  | { readonly kind: 'close'; readonly node: StructureNode };

/** A heading for the bookmarks and the contents. */
export interface Chapter {
  readonly level: 1 | 2;
  readonly text: string;
  /** Name of the place in the file that links lead to. */
  readonly target: string;
}

export interface PlacedChapter extends Chapter {
  readonly y: number;
}

/** A page laid out and not yet drawn. The cover carries no header and footer (`bare`). */
export interface Sheet {
  readonly orientation: Orientation;
  readonly bare: boolean;
  readonly lines: string[];
  readonly marks: Mark[];
  readonly chapters: PlacedChapter[];
}

export const emptySheet = (orientation: Orientation, bare: boolean): Sheet => ({
  orientation,
  bare,
  lines: [],
  marks: [],
  chapters: [],
});
