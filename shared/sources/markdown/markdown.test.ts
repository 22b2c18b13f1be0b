import { describe, expect, it } from 'vitest';
import { opened, places, refused, shape } from '../../../test/sources/opened.ts';
import { workWithin } from '../../../test/working-time.ts';

describe('Markdown', () => {
  it('is headings, lines with labels, items and tables with their words only', async () => {
    const document = await opened(
      '# Register **2026** ✅\n\n**Controller:** ACME  \n**Date:** 1 April\nwrapped\nline\n\n- [x] done `now`\n- [ ] open\n  - nested\n\n    more\n1. one\n\n| Name | Data |\n|---|:-:|\n| a \\| b | x<br>y &amp; [z](https://example.org/z) |\n| [mail](mailto:a@b.c) | [https://a.b](https://a.b) |\n',
    );
    expect(shape(document)).toEqual([
      'heading 1: Register 2026 ✅',
      'Controller: ACME\nDate: 1 April wrapped line',
      'item 1: ☒ done now',
      'item 1: ☐ open',
      'item 2: nested',
      'more',
      'item 1: one',
      [
        ['Name', 'Data'],
        ['a | b', 'x\ny & z (https://example.org/z)'],
        ['mail (mailto:a@b.c)', 'https://a.b'],
      ],
    ]);
    expect(places(document)).toEqual([
      'line 1', 'line 3', 'line 8', 'line 9', 'line 10', 'line 12', 'line 13', ['line 15', 'line 15', 'line 17', 'line 18'],
    ]); // prettier-ignore
  });

  it('goes on with a sentence over a line end before code, or after a comma, though a colon follows', async () => {
    const document = await opened(
      '- **Data:** name,\n  `id` of the device\n- **Basis:** Art. 6(1)(f) -\n  interest: safety\n\n**A:** b,\n`code`: c\n',
    );
    expect(shape(document)).toEqual([
      'item 1: Data: name, id of the device',
      'item 1: Basis: Art. 6(1)(f) - interest: safety',
      'A: b,\ncode: c',
    ]);
  });

  it('is no YAML because cards in it are, whose lists in one line are lists', async () => {
    const document = await opened(
      '# Register\n\n## Payroll\n\n```yaml\npurpose: salaries\nsubjects:\n  - staff\ndata: [name, IBAN]\n```\n',
    );
    expect(shape(document)).toEqual([
      'heading 1: Register',
      'heading 2: Payroll',
      'purpose: salaries\nsubjects:\n  - staff\ndata: name, IBAN',
    ]);
  });

  it('reads quotations, code and HTML inside it, and leaves comments and definitions out', async () => {
    const text =
      '# A\n\n> quoted *text*\n\n```\ncode\n```\n\n<!-- hidden -->\n\n<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>\n\n[x]: http://example.org\n';
    const document = await opened(text);
    expect(shape(document)).toEqual([
      'heading 1: A',
      'quoted text',
      'code',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
    expect(places(document)).toEqual(['line 1', 'line 3', 'line 5', ['line 11', 'line 11', 'line 11']]);
  });

  it('IM-03 is refused where it nests too deep, and read as plain text where nobody could have written it', async () => {
    expect((await refused(`# A\n\n${'> '.repeat(40)}x\n`)).message.en).toMatch(/more than 32 deep/);
    expect(await opened(`# A\n\n${'word\n'.repeat(5000)}`)).toMatchObject({ format: 'text' });
  });

  it.each([
    ['in one passage', 'b*a **'.repeat(3000), 1],
    ['in many', 'b*a **'.repeat(75), 400],
    ['of links', '[a'.repeat(3000), 40],
  ])('IM-03 marks without end are taken as they stand: %s', async (_where, passage, times) => {
    const text = `# A\n\n${`${passage}\n\n`.repeat(times)}*last*\n`;
    const document = await workWithin(2000, () => opened(text));
    expect(shape(document)).toHaveLength(times + 2);
    expect(shape(document)).toContain(passage.trim());
    expect(shape(document).at(-1)).toBe('last');
  });
});
