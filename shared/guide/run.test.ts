import { describe, expect, it } from 'vitest';
import { runsOf } from './run.ts';

describe('words of the guide', () => {
  it('come apart at their marks, and nothing of them is lost', () => {
    expect(runsOf('Press [[Ctrl Z]] or **Undo**; `ropa check` tells.')).toEqual([
      { look: 'plain', text: 'Press ' },
      { look: 'key', text: 'Ctrl Z' },
      { look: 'plain', text: ' or ' },
      { look: 'screen', text: 'Undo' },
      { look: 'plain', text: '; ' },
      { look: 'code', text: 'ropa check' },
      { look: 'plain', text: ' tells.' },
    ]);
  });

  it('without marks are one run; brackets and stars by themselves are no marks', () => {
    expect(runsOf('a [b] * c')).toEqual([{ look: 'plain', text: 'a [b] * c' }]);
    expect(runsOf('')).toEqual([]);
  });

  it('keep the slash and other signs as keys', () => {
    expect(runsOf('[[/]][[?]]')).toEqual([
      { look: 'key', text: '/' },
      { look: 'key', text: '?' },
    ]);
  });
});
