import { expect, test } from 'vitest';
import type { Run } from '../../paper/paper.ts';
import type { Face } from './face.ts';
import { breakLines, oneLine, type Faces, type TextLine } from './line-breaking.ts';
import { styles } from './theme.ts';

/** Each letter is half as wide as it is high, and its code is the letter itself. */
const face: Face = {
  id: 'F1',
  has: () => true,
  encode: (text) => ({ code: text, width: [...text].length * 500 }),
};
const faces: Faces = { regular: face, medium: face, semibold: face };
const letter = styles.body.letters.size / 2;

const shown = (line: TextLine): string => line.spans.map((span) => span.code).join('');
const lines = (runs: readonly Run[], letters: number): readonly string[] =>
  breakLines(runs, styles.body, letters * letter, faces).map(shown);

test('words fill the line and the spaces between lines stay in the text', () => {
  expect(lines([{ text: 'one two three four' }], 9)).toEqual(['one two ', 'three ', 'four']);
});

test('a space at the end of the line does not push its word to the next', () => {
  expect(lines([{ text: 'seven77 x' }], 7)).toEqual(['seven77 ', 'x']);
});

test('runs without a space between them are one word', () => {
  expect(lines([{ text: 'the name' }, { text: ':', style: 'muted' }, { text: ' x' }], 8)).toEqual([
    'the ',
    'name: x',
  ]);
});

test('numbers stay with what they number, dashes with the word before', () => {
  expect(lines([{ text: 'по ст. 22 и № 152-ФЗ' }], 8)).toEqual(['по ', 'ст.\u00a022 и ', '№\u00a0152-ФЗ']);
  expect(lines([{ text: 'aaa bbb — ccc' }], 7)).toEqual(['aaa ', 'bbb\u00a0— ', 'ccc']);
});

test('addresses break after their signs, other long words between letters; nothing is lost', () => {
  expect(lines([{ text: 'https://example.org/a/path' }], 12)).toEqual(['https://', 'example.org/', 'a/path']);
  const word = 'ы'.repeat(1000);
  const broken = lines([{ text: `до ${word} после` }], 30);
  expect(broken.join('')).toBe(`до ${word} после`);
  expect(Math.max(...broken.map((line) => line.trimEnd().length))).toBe(30);
});

test('a word that must break between letters begins on a line of its own, an address goes on behind its label', () => {
  expect(lines([{ text: 'a человеконенавистнический b' }], 15)).toEqual([
    'a ',
    'человеконенавис',
    'тнический b',
  ]);
  expect(lines([{ text: 'see https://example.org/a' }], 12)).toEqual(['see https://', 'example.org/', 'a']);
});

test('line ends of any kind are kept', () => {
  expect(lines([{ text: 'a\nb\r\nc\u2028\nd' }], 50)).toEqual(['a', 'b', 'c', '', 'd']);
});

test('no text is no line', () => {
  expect(lines([], 10)).toEqual([]);
  expect(lines([{ text: '' }], 10)).toEqual([]);
});

test('a citation is smaller and grey on the same line', () => {
  const [line] = breakLines(
    [{ text: 'Consent ' }, { text: 'Art. 6', style: 'citation' }],
    styles.body,
    500,
    faces,
  );
  expect(line?.spans.map(({ code, letters }) => [code, letters.size < styles.body.letters.size])).toEqual([
    ['Consent ', false],
    ['Art.\u00a06', true],
  ]);
});

test('one line ends in an ellipsis where it has no room', () => {
  expect(shown(oneLine('A long name of a company', styles.running, 4 * 10, faces))).toBe('A long na…');
  expect(shown(oneLine('Short', styles.running, 4 * 10, faces))).toBe('Short');
});
