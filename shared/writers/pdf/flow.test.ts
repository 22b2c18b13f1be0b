import { expect, test } from 'vitest';
import type { Face } from './face.ts';
import { startFlow } from './flow.ts';
import type { Faces } from './line-breaking.ts';
import type { Sheet } from './sheet.ts';
import { childOf, type StructureNode } from './structure-node.ts';
import { styles } from './theme.ts';
import { emptyUnit, type Unit } from './unit.ts';

const face: Face = {
  id: 'F1',
  has: () => true,
  encode: (text) => ({ code: text, width: text.length * 500 }),
};
const faces: Faces = { regular: face, medium: face, semibold: face };
const root: StructureNode = { tag: 'Document', parent: undefined };

/** A unit of lines ten points high, named `name 0`, `name 1` … */
function unit(name: string, count: number, more: Partial<Unit> = {}): Unit {
  const node = childOf(root, 'P');
  const lines = Array.from({ length: count }, (_, index) => ({
    node,
    indent: 0,
    leading: 10,
    text: { spans: [{ letters: styles.body.letters, code: `<${name} ${index}>`, advance: 10 }], width: 10 },
  }));
  return { ...emptyUnit, cells: [{ node, x: 60, lines }], ...more };
}

/** The lines on each sheet, repeated ones in brackets. */
const texts = (sheets: readonly Sheet[]): readonly (readonly string[])[] =>
  sheets.map(({ marks }) =>
    marks.flatMap((mark) =>
      mark.kind === 'content' || mark.kind === 'artifact'
        ? [...mark.operators.matchAll(/<(.*?)>/g)].map(([, text]) =>
            mark.kind === 'artifact' ? `[${text}]` : `${text}`,
          )
        : [],
    ),
  );

function placed(units: readonly Unit[]): readonly (readonly string[])[] {
  const flow = startFlow(10, faces);
  flow.startSheet('portrait');
  for (const one of units) flow.place(one);
  flow.settle();
  return texts(flow.sheets);
}

const page = (() => {
  const flow = startFlow(10, faces);
  flow.startSheet('portrait');
  return Math.floor(flow.room() / 10);
})();

test('a heading moves to the next sheet with what follows it', () => {
  const [first, second] = placed([
    unit('text', page - 3),
    unit('heading', 1, { keepWithNext: true }),
    unit('row', 3),
  ]);
  expect(first).toHaveLength(page - 3);
  expect(second).toEqual(['heading 0', 'row 0', 'row 1', 'row 2']);
});

test('a heading does not stay alone above a paragraph too short to break', () => {
  const [first, second] = placed([
    unit('text', page - 3),
    unit('heading', 1, { keepWithNext: true }),
    unit('p', 3, { whole: false }),
  ]);
  expect(first).not.toContain('heading 0');
  expect(second).toEqual(['heading 0', 'p 0', 'p 1', 'p 2']);
});

test('rows do not break, and the header stands again as an artifact', () => {
  const header = unit('header', 1, { keepWithNext: true });
  const row = (name: string): Unit => unit(name, 20, { repeat: header });
  const sheets = placed([header, row('a'), row('b'), row('c'), row('d')]);
  const rowsOn = sheets.map((lines) => lines.filter((line) => line.endsWith(' 0') || line.endsWith(' 0]')));
  expect(rowsOn.flat().filter((line) => line === 'header 0')).toHaveLength(1);
  expect(rowsOn.slice(1).every((lines) => lines[0] === '[header 0]')).toBe(true);
  for (const lines of sheets) expect(lines.filter((line) => /^[abcd] /.test(line)).length % 20).toBe(0);
});

test('a row higher than a sheet goes on, line by line, and loses none', () => {
  const header = unit('header', 2);
  const sheets = placed([unit('text', 10), unit('tall', page * 3, { repeat: header }), unit('end', 1)]);
  const tall = sheets.flat().filter((line) => line.startsWith('tall'));
  expect(tall).toEqual(Array.from({ length: page * 3 }, (_, index) => `tall ${index}`));
  expect(sheets[0]).toHaveLength(page);
  expect(sheets[1]?.slice(0, 3)).toEqual(['[header 0]', '[header 1]', `tall ${page - 10}`]);
});

test('a header that fills the sheet is not repeated', () => {
  const header = unit('header', page - 2);
  const sheets = placed([header, unit('tall', page * 2, { repeat: header })]);
  expect(sheets.flat().filter((line) => line.startsWith('[header'))).toEqual([]);
});

test('a paragraph leaves two lines and takes two', () => {
  const paragraph = unit('p', 6, { whole: false });
  expect(placed([unit('text', page - 1), paragraph])[1]?.[0]).toBe('p 0');
  expect(placed([unit('text', page - 5), paragraph])[1]).toEqual(['p 4', 'p 5']);
});

test('a header that no whole row fits under takes the lines of one that do fit', () => {
  const header = unit('header', 1, { keepWithNext: true });
  const sheets = placed([
    unit('heading', 1, { keepWithNext: true }),
    header,
    unit('row', page - 1, { repeat: header }),
  ]);
  expect(sheets[0]).toHaveLength(page);
  expect(sheets[0]?.slice(0, 3)).toEqual(['heading 0', 'header 0', 'row 0']);
  expect(sheets[1]).toEqual(['[header 0]', `row ${page - 2}`]);
});

test('a header that would stand alone at the foot goes over with its row', () => {
  const header = unit('header', 1, { keepWithNext: true });
  const [first, second] = placed([unit('text', page - 2), header, unit('row', 3, { repeat: header })]);
  expect(first).not.toContain('header 0');
  expect(second?.[0]).toBe('header 0');
});
