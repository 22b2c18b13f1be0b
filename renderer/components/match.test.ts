import { describe, expect, it } from 'vitest';
import { stretchesOf } from './match.ts';

const marked = (text: string, typed: string) =>
  stretchesOf(text, typed)
    .map((stretch) => (stretch.found ? `[${stretch.text}]` : stretch.text))
    .join('');

describe('stretchesOf', () => {
  it('marks each place, whatever the case', () => {
    expect(marked('Consent and consent', 'CONS')).toBe('[Cons]ent and [cons]ent');
  });

  it('finds ё by е and keeps the text as it was written', () => {
    expect(marked('Кадровый учёт', 'учет')).toBe('Кадровый [учёт]');
  });

  it('marks every word typed', () => {
    expect(marked('Trade union member', 'mem trade')).toBe('[Trade] union [mem]ber');
  });

  it('is not misled by letters made of two characters', () => {
    expect(marked('Уче\u0308т и\u0306ода', 'йод учет')).toBe('[Уче\u0308т] [и\u0306од]а');
  });

  it('leaves a text without the words in one piece, and an empty one in none', () => {
    expect(stretchesOf('Payroll', 'x')).toEqual([{ text: 'Payroll', found: false, start: 0 }]);
    expect(stretchesOf('Payroll', '')).toEqual([{ text: 'Payroll', found: false, start: 0 }]);
    expect(stretchesOf('', 'x')).toEqual([]);
  });
});
