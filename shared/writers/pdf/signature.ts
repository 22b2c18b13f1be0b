import type { Signature } from '../../paper/paper.ts';
import { textLines, type Setting } from './content.ts';
import { childOf } from './structure-node.ts';
import { darkLine, styles } from './theme.ts';
import { emptyUnit, type Unit } from './unit.ts';

const whoShare = 0.44;
const gap = 18;

/** So many people sign on one page. */
const together = 3;

/** Lines to sign on: who at the left, at the right a line for each caption, the caption under it. */
export function* signatureUnits({ lines }: Signature, setting: Setting): Generator<Unit, void> {
  for (const [index, line] of lines.entries()) {
    const more = index < lines.length - 1 && lines.length <= together;
    yield* signatureLine(line, index === 0, more, setting);
  }
}

function* signatureLine(
  { who, captions }: Signature['lines'][number],
  first: boolean,
  more: boolean,
  { area, faces, root }: Setting,
): Generator<Unit, void> {
  const whoWidth = area.width * whoShare;
  const width = captions.length === 0 ? 0 : (area.width - whoWidth) / captions.length - gap;
  const places = captions.map((caption, index) => ({
    caption,
    x: area.x + whoWidth + gap + index * (width + gap),
    width,
  }));
  const person = childOf(root, 'P');
  yield {
    ...emptyUnit,
    before: first ? 34 : 22,
    padding: { top: 0, bottom: 1.5 },
    cells: [
      { node: person, x: area.x, lines: textLines([{ text: who }], styles.body, whoWidth, person, faces) },
    ],
    rules: places.map(({ x }) => ({ x, width, colour: darkLine, weight: 0.6 })),
    keepWithNext: true,
    closes: [person],
  };
  const cells = places.map(({ caption, x }) => {
    const node = childOf(root, 'P');
    return { node, x, lines: textLines([{ text: caption }], styles.caption, width, node, faces) };
  });
  yield {
    ...emptyUnit,
    padding: { top: 2.5, bottom: 0 },
    cells,
    keepWithNext: more,
    closes: cells.map(({ node }) => node),
  };
}
