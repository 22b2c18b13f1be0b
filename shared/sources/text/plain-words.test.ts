import { describe, expect, it } from 'vitest';
import { oneLine, plainText, plainWords } from './plain-words.ts';

describe('IM-06 letters that deceive', () => {
  it.each([
    ['NUL and other controls are shown', 'a\u0000b\u0007c', 'a�b�c'],
    ['controls of C1 are shown', 'a\u0080b', 'a�b'],
    ['halves of letters are shown', 'a\ud800b\udc00', 'a�b�'],
    ['whole letters of two halves stay', '😀', '😀'],
    ['marks of direction are gone', '\u202etxt.exe\u202c \u2066x\u2069\u200e', 'txt.exe x'],
    ['letters without width are gone', 'Pay\u200broll\ufeff\u2060', 'Payroll'],
    ['a joiner between letters is gone', 'Pay\u200droll', 'Payroll'],
    ['a joiner of an emoji stays', '👩\u200d💻', '👩\u200d💻'],
    ['a soft hyphen is gone', 'Daten\u00adschutz', 'Datenschutz'],
    ['hidden letters of tags are gone', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['twins are made one', 'e\u0301и\u0306', 'éй'],
    ['line ends are made one', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
  ])('%s', (_name, given, shown) => {
    expect(plainWords(given)).toBe(shown);
  });

  it('spaces around a text and at the ends of its lines go, the others stay', () => {
    expect(plainText('  a  b \t\n c\n')).toBe('a  b\n c');
    expect(oneLine(' a \n  b ')).toBe('a b');
  });
});
