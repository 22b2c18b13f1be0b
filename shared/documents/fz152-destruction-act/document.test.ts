import { describe, expect, it } from 'vitest';
import { smallRegister } from '../../../test/fixtures/registers/small-register.ts';
import { id, ids } from '../../../test/fixtures/registers/small-register/ids.ts';
import { paperText } from '../../../test/papers/paper-text.ts';
import type { DestructionAct } from '../../register/destruction-act.ts';
import { fz152DestructionAct } from './document.ts';

const request = (destructions: readonly DestructionAct[], options: Readonly<Record<string, string>> = {}) =>
  ({
    register: { ...smallRegister, destructions },
    revision: 1,
    date: '2026-11-22',
    language: 'en',
    options,
  }) as const;
const textOf = (
  destructions: readonly DestructionAct[],
  options?: Readonly<Record<string, string>>,
): string => paperText(fz152DestructionAct.build(request(destructions, options)));
const said = (destructions: readonly DestructionAct[]): readonly string[] =>
  fz152DestructionAct.checklist(request(destructions)).map(({ en }) => en);

const paper: DestructionAct = {
  id: id(701),
  number: '7',
  activity: id(3),
  methods: ['shredding'],
  date: '2026-10-31',
};
const other: DestructionAct = { id: id(702), number: '8', systems: [ids.site], methods: ['overwriting'] };

/** The labels in the order of item 3 of the requirements. */
const contents = [
  'Operator',
  'Processor on assignment',
  'Data subject',
  'Destroyed by',
  'Categories of data destroyed',
  'Material carriers, sheets of each',
  'Information system',
  'Method of destruction',
  'Reason of destruction',
  'Date of destruction',
];

describe('the act of destruction', () => {
  it('has the ten contents in the order of the requirements, and two lines to sign on where nobody is named', () => {
    const lines = textOf([paper]).split('\n');
    const places = contents.map((label) => lines.indexOf(`${label}:`));
    expect(places).toEqual(places.toSorted((one, two) => one - two));
    expect(places).not.toContain(-1);
    expect(lines.filter((line) => line.startsWith('Position, name:'))).toHaveLength(2);
  });

  it('is a form to fill in by hand where none is recorded, with the sheet for the export', () => {
    const text = textOf([]);
    for (const label of contents.slice(1)) expect(text).toContain(`${label}:\n    ____`);
    expect(text).toContain('Export from the event log');
    expect(said([])[0]).toContain('a form to fill in by hand is printed');
  });

  it('has no sheet for the export where data were processed without automation', () => {
    expect(textOf([paper])).toContain('The data were processed without automation.');
    expect(textOf([paper])).not.toContain('Export from the event log');
    expect(textOf([other])).toContain('Export from the event log');
    expect(said([other])).toContainEqual(expect.stringContaining('goes with an export'));
  });

  it('is kept for three years at least', () => {
    expect(textOf([paper])).toContain('Keep until 31 October 2029.');
    const early = { ...paper, keepUntil: '2027-01-01' };
    expect(textOf([early])).toContain('Keep until 31 October 2029.');
    expect(said([early])).toContainEqual(expect.stringContaining('three years are printed'));
  });

  it('leaves out what is no destruction: de-identification, an archive, a return', () => {
    const returned = { ...paper, id: id(703), number: '9', methods: ['return', 'archive'] };
    const mixed = { ...paper, methods: ['shredding', 'anonymise'] };
    expect(fz152DestructionAct.options[0]?.values(request([paper, returned]).register)).toHaveLength(1);
    expect(textOf([mixed])).not.toContain('anonymisation');
    expect(said([mixed])).toContainEqual(expect.stringContaining('is no destruction under Art. 21'));
  });

  it('prints one act, or all of them each on pages of its own', () => {
    const all = fz152DestructionAct.build(request([paper, other]));
    expect(all.sections).toHaveLength(3);
    expect(textOf([paper, other])).toContain('# Act № 8');
    expect(textOf([paper, other], { act: other.id })).not.toContain('31 October');
  });

  it('says that the processing was not assigned only where the card shows it', () => {
    const withRecipients = { ...paper, activity: id(2) };
    expect(textOf([withRecipients])).toContain('The processing was not assigned.');
    expect(textOf([paper])).not.toContain('The processing was not assigned.');
  });
});
