import { describe, expect, it } from 'vitest';
import { runsOf } from './run.ts';

describe('words of the guide', () => {
  it('come apart at their marks, and nothing of them is lost', () => {
    expect(runsOf('Press [[Ctrl Z]] or **Undo**; `ropa check` tells.')).toEqual([
      { look: 'plain', text: 'Press ', at: 0 },
      { look: 'key', text: 'Ctrl Z', at: 6 },
      { look: 'plain', text: ' or ', at: 16 },
      { look: 'screen', text: 'Undo', at: 20 },
      { look: 'plain', text: '; ', at: 28 },
      { look: 'code', text: 'ropa check', at: 30 },
      { look: 'plain', text: ' tells.', at: 42 },
    ]);
  });

  it('without marks are one run; brackets and stars by themselves are no marks', () => {
    expect(runsOf('a [b] * c')).toEqual([{ look: 'plain', text: 'a [b] * c', at: 0 }]);
    expect(runsOf('')).toEqual([]);
  });

  it('keep the slash and other signs as keys', () => {
    expect(runsOf('[[/]][[?]]')).toEqual([
      { look: 'key', text: '/', at: 0 },
      { look: 'key', text: '?', at: 5 },
    ]);
  });
});
