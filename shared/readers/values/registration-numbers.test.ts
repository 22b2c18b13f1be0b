import { describe, expect, it } from 'vitest';
import { registrationsIn } from './registration-numbers.ts';

describe('a number of a register is no telephone', () => {
  it.each([
    ['Leuchtturm Verein (ZVR: 1182213083)', ['ZVR: 1182213083'], 'Leuchtturm Verein'],
    ['Hafen GmbH, HRB 12345, Kai 2', ['HRB 12345'], 'Hafen GmbH, , Kai 2'],
    [
      'ООО «Маяк» (ИНН 7701234567, ОГРН 1027700132195)',
      ['ИНН 7701234567', 'ОГРН 1027700132195'],
      'ООО «Маяк»',
    ],
    ['Phare SAS\nSIRET 123 456 789 00012', ['SIRET 123 456 789 00012'], 'Phare SAS'],
    ['Faro S.r.l.\nPartita IVA: 01234567890', ['Partita IVA: 01234567890'], 'Faro S.r.l.'],
    ['Fyret\nCVR-nr. 38030329', ['CVR-nr. 38030329'], 'Fyret'],
    ['Harbour Ltd, +44 20 0000 0000', [], 'Harbour Ltd, +44 20 0000 0000'],
  ])('%s', (text, numbers, rest) => {
    const read = registrationsIn(text);
    expect(read.found.map(({ words }) => words)).toEqual(numbers);
    expect(read.rest).toBe(rest);
  });
});
