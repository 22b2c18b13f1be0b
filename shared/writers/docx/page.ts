import type { Section } from '../../paper/paper.ts';

export type Orientation = Section['orientation'];

/** Twentieths of a point, the measure of WordprocessingML. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** A4 (ISO 216) as it stands upright; a landscape page is told by its orientation and keeps these. */
export const a4 = { width: 11906, height: 16838 } as const;

export const margins = {
  portrait: {
    top: twips(27),
    right: twips(22),
    bottom: twips(25),
    left: twips(23),
    header: twips(10),
    footer: twips(11),
  },
  landscape: {
    top: twips(25),
    right: twips(18),
    bottom: twips(22),
    left: twips(18),
    header: twips(10),
    footer: twips(10),
  },
} as const;

/** The width between the margins, in twips. */
export const textWidth: Readonly<Record<Orientation, number>> = {
  portrait: a4.width - margins.portrait.left - margins.portrait.right,
  landscape: a4.height - margins.landscape.left - margins.landscape.right,
};

export const colours = {
  ink: '1C1E21',
  second: '5C6066',
  third: '686D73',
  hairline: 'D0CCC3',
  rule: '8A8D91',
} as const;

/** On Windows and macOS alike, and with a substitute of the same widths (Liberation Sans) wherever LibreOffice runs. */
export const font = 'Arial';

/** Widths in twips for shares of a whole, which add up to it exactly. */
export function widthsOf(shares: readonly number[], whole: number): readonly number[] {
  const positive = shares.map((share) => (share > 0 ? share : 1));
  const total = positive.reduce((sum, share) => sum + share, 0);
  let before = 0;
  let edge = 0;
  return positive.map((share) => {
    before += share;
    const next = Math.round((before / total) * whole);
    const width = next - edge;
    edge = next;
    return width;
  });
}
