import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import type { Block } from '../source-document.ts';
import { heading, item, paragraph, table } from './blocks.specimen.ts';
import { readBlocks } from './read-blocks.ts';

const word = fc.stringMatching(/^[a-zа-я]{3,9}$/);
const cell = fc.oneof(
  word,
  fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
  fc.constantFrom(
    'Purpose',
    'Zweck',
    'Правовое основание',
    'Name',
    'Data subjects',
    'Retention',
    'Recipients',
    'Contact',
    'DPO',
    'ja',
    '',
  ),
);
const line = fc
  .tuple(cell, fc.constantFrom(': ', ' — ', ' ', ''))
  .chain(([label, by]) => cell.map((value) => `${label}${by}${value}`.trim() || 'x'));
const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  line.map((text) => paragraph(text)),
  fc.tuple(fc.integer({ min: 1, max: 3 }), line).map(([level, text]) => heading(level, text)),
  fc.tuple(fc.integer({ min: 1, max: 3 }), line).map(([level, text]) => item(level, text)),
  fc
    .array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 })
    .map((rows) => table(rows)),
);

describe('whatever a file holds', () => {
  it('no word of it is dropped', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { maxLength: 14 }), (blocks) => {
        const { records, ofAll, mapping } = readBlocks(blocks, 'text', {}).found;
        const said = [...records.flatMap((record) => record.said), ...ofAll].flatMap(({ label, text }) => [
          label,
          text,
        ]);
        const kept = [...said, ...(mapping?.headings ?? []).map(({ heading: text }) => text)].join(' ');
        const texts = blocks.flatMap((block) =>
          block.type === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block.text],
        );
        const lost = texts
          .flatMap((text) => text.match(/[\p{L}]{3,}/gu) ?? [])
          .filter((one) => !kept.includes(one));
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
