import type { Heading, Paragraph, Run } from '../../paper/paper.ts';

/** The faces of Golos Text that a page is set in. */
export const faceNames = ['regular', 'medium', 'semibold'] as const;
export type FaceName = (typeof faceNames)[number];

/** How letters look: face, size in points, colour as the operands of the PDF operator `rg`, a line under or through them. */
export interface Letters {
  readonly face: FaceName;
  readonly size: number;
  readonly colour: string;
  readonly stroke?: 'under' | 'through';
}

/** Letters and the height of their lines in points. */
export interface TextStyle {
  readonly letters: Letters;
  readonly leading: number;
}

const rgb = (hex: string): string =>
  [1, 3, 5]
    .map((at) => Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000)
    .join(' ');

export const ink = rgb('#1C1E21');
export const grey = rgb('#5C6066');
export const hairline = rgb('#D3D1CC');
export const darkLine = rgb('#8C9096');

const style = (face: FaceName, size: number, leading: number, colour: string): TextStyle => ({
  letters: { face, size, colour },
  leading,
});

export const styles = {
  body: style('regular', 9.75, 14.25, ink),
  label: style('medium', 9.75, 14.25, grey),
  cell: style('regular', 8.25, 11.5, ink),
  columnTitle: style('medium', 8, 11, grey),
  running: style('regular', 8, 10.5, grey),
  caption: style('regular', 7.75, 10.5, grey),
  coverOwner: style('medium', 11.25, 16, ink),
  coverTitle: style('semibold', 27, 34, ink),
  coverSubtitle: style('regular', 11.25, 17, grey),
  blockTitle: style('semibold', 18, 24, ink),
  chapter: style('medium', 9.75, 14.25, ink),
} as const satisfies Readonly<Record<string, TextStyle>>;

export const paragraphStyles: Readonly<Record<Paragraph['style'], TextStyle>> = {
  body: styles.body,
  lead: style('regular', 9.75, 14.25, grey),
  note: style('regular', 8.6, 12.5, grey),
};

export const headingStyles: Readonly<Record<Heading['level'], TextStyle>> = {
  1: style('semibold', 15, 20, ink),
  2: style('semibold', 11.25, 15.75, ink),
  3: style('semibold', 9.75, 14.25, ink),
};

/** The letters of a run in the style of its paragraph: a citation is smaller and grey, `muted` grey, `strong` heavier, `inserted` underlined, `deleted` struck. */
export function lettersOf(run: Run, base: TextStyle): Letters {
  const { letters } = base;
  if (run.style === 'citation')
    return { ...letters, size: Math.round(letters.size * 86) / 100, colour: grey };
  if (run.style === 'muted') return { ...letters, colour: grey };
  if (run.style === 'inserted') return { ...letters, stroke: 'under' };
  if (run.style === 'deleted') return { ...letters, colour: grey, stroke: 'through' };
  if (run.style === 'strong') return { ...letters, face: 'semibold' };
  return letters;
}
