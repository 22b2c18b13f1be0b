import { expect, test } from 'vitest';
import type { Block } from '../../paper/paper.ts';
import { unitsOf } from './block.ts';
import type { Setting } from './content.ts';
import type { Face } from './face.ts';
import { textArea } from './sheet.ts';

const face: Face = {
  id: 'F1',
  has: () => true,
  encode: (text) => ({ code: text, width: text.length * 500 }),
};
const setting: Setting = {
  faces: { regular: face, medium: face, semibold: face },
  language: 'en',
  area: textArea('portrait', 10),
  root: { tag: 'Document', parent: undefined },
  newTarget: () => 'chapter',
};

const remark: Block = { kind: 'paragraph', style: 'note', runs: [{ text: 'The act is kept.' }] };
const toSign: Block = {
  kind: 'signature',
  lines: ['Archivist', 'Administrator'].map((who) => ({ who, captions: ['signature'] })),
};

const stays = (blocks: readonly Block[]): readonly boolean[] =>
  [...unitsOf(blocks, setting)].map(({ keepWithNext }) => keepWithNext);

test('what stands above lines to sign on goes over with them, and two people sign on one page', () => {
  expect(stays([remark, remark])).toEqual([false, false]);
  expect(stays([remark, toSign])).toEqual([true, true, true, true, false]);
  const preparedBy: Block = { kind: 'rows', rows: [{ label: 'Prepared by', value: [] }] };
  expect(stays([toSign, preparedBy])).toEqual([true, true, true, true, true, false]);
});
