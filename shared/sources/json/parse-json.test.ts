import { fc } from '../../../test/chances.ts';
import { describe, expect, it } from 'vitest';
import { refused } from '../../../test/sources/opened.ts';
import { plainWords } from '../text/plain-words.ts';
import { parseJson } from './parse-json.ts';

describe('JSON of others', () => {
  it('is what the language makes of it', () => {
    const value = fc.json({ stringUnit: 'grapheme', depthSize: 'small' });
    fc.assert(
      fc.property(value, (text) => {
        fc.pre(!text.includes('"__proto__"') && plainWords(text) === text && !/[-\d.]{16,}|e\+/.test(text));
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('keeps long numbers as they are written', () => {
    expect(parseJson('[123456789012345678901, 1.5, -0.1e-2, 9007199254740993]')).toEqual([
      '123456789012345678901',
      1.5,
      -0.001,
      '9007199254740993',
    ]);
  });

  it('IM-04 gives objects that inherit nothing', () => {
    const value = parseJson('{"constructor":1}') as Record<string, unknown>;
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect(value['toString']).toBeUndefined();
  });

  it.each([
    ['{"a":1,}', /not valid JSON \(line 1, column 8\)/],
    ['{"a":1\n "b":2}', /not valid JSON \(line 2, column 2\)/],
    ['{"a":01}', /not valid JSON \(line 1, column 6\)/],
    ['{"a":1} x', /not valid JSON \(line 1, column 9\)/],
    ['{"a":\'b\'}', /not valid JSON/],
  ])('a fault is told with its place: %s', async (text, says) => {
    expect((await refused(text)).message.en).toMatch(says);
  });

  it('IM-01 is incomplete wherever it is cut', async () => {
    const text = '{"a":["b",true,-1.5,{"c":null}],"d":"e"}';
    for (let length = 2; length < text.length; length += 1)
      expect((await refused(text.slice(0, length))).message.en).toMatch(/JSON is incomplete/);
  });

  it('IM-06 cleans names and texts', () => {
    expect(parseJson('{"a\\u200b":"x\\u202ey\\u0000\\ud800"}')).toEqual({ a: 'xy��' });
  });
});
