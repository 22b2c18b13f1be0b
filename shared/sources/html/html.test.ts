import { describe, expect, it } from 'vitest';
import { opened, places, shape } from '../../../test/sources/opened.ts';
import { openPasted } from '../open-pasted.ts';

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>T</title></head><body>${body}</body></html>`;

describe('a page', () => {
  it('is what it shows: nothing of scripts, styles, hidden and deleted parts', async () => {
    const document = await opened(
      page(
        '<h2>A &amp; B</h2><script>alert(1)</script><style>p{}</style><p hidden>x</p><div style="display: none">y</div><p>one <b>two</b>\n three<br>four <del>old</del></p>loose<!-- c --><template>t</template><noscript>n</noscript> <img src="http://evil.example/p.gif" alt="logo">',
      ),
    );
    expect(shape(document)).toEqual(['heading 2: A & B', 'one two three\nfour', 'loose logo']);
    expect(places(document)).toEqual(['paragraph 1', 'paragraph 2', 'paragraph 3']);
  });

  it('has lists, definitions, controls and links as words', async () => {
    const document = await opened(
      page(
        '<ul><li><p>a</p><p>b</p><li>c<ol><li>d</ol></ul><dl><dt>Term</dt><dd>said</dd><dt>Other</dt><dd>x</dd><dd>y</dd></dl><p><input type=checkbox checked>yes <input type=radio>no <select><option>1<option selected>2</select> <a href="https://example.org/p">policy</a> <a href="https://example.org">example.org</a> <a href="javascript:alert(1)">run</a></p>',
      ),
    );
    expect(shape(document)).toEqual([
      'item 1: a',
      'b',
      'item 1: c',
      'item 2: d',
      [
        ['Term', 'said'],
        ['Other', 'x\ny'],
      ],
      '☒ yes ☐ no 2 policy (https://example.org/p) example.org run',
    ]);
  });

  it('writes spans out: a text that covers rows stands in each, one that covers columns in the first', async () => {
    const table =
      '<table><caption>Register</caption><tr><th rowspan="2">Name</th><th colspan="2">Transfer</th><th>End</th></tr><tr><td>to</td><td>by</td></tr><tr><td rowspan=0>Pay</td><td>US</td><td>SCC</td><td>2026</td></tr><tr><td>UK</td></tr></table>';
    const document = await opened(page(table));
    expect(shape(document)).toEqual([
      [
        ['Name', 'Transfer', '', 'End'],
        ['Name', 'to', 'by'],
        ['Pay', 'US', 'SCC', '2026'],
        ['Pay', 'UK'],
      ],
    ]);
    expect(document).toMatchObject({ blocks: [{ name: 'Register' }] });
    expect(places(document)[0]).toContain('table 1, row 4');
  });

  it('opens tables that only arrange, and writes tables inside cells out', async () => {
    const inner = '<table><tr><td>Name</td><td>ACME</td></tr><tr><td>City</td><td>Riga</td></tr></table>';
    const arranged = `<table><tr><td><h1>Register</h1>${inner}</td></tr></table>`;
    expect(shape(await opened(page(arranged)))).toEqual([
      'heading 1: Register',
      [
        ['Name', 'ACME'],
        ['City', 'Riga'],
      ],
    ]);
    const nested = `<table><tr><td>Controller</td><td>${inner}</td></tr><tr><td>b</td><td>c</td></tr></table>`;
    expect(shape(await opened(page(nested)))).toEqual([
      [
        ['Controller', 'Name: ACME\nCity: Riga'],
        ['b', 'c'],
      ],
    ]);
  });

  it('ZP-04 spans without end cost nothing', async () => {
    const wide = page(
      '<table><tr><td colspan="99999999">a</td></tr><tr><td rowspan="99999999">b</td><td>c</td></tr></table>',
    );
    expect(shape(await opened(wide))).toEqual([[['a'], ['b', 'c']]]);
  });
});

describe('what was pasted', () => {
  const shown = async (text: string, html?: string): Promise<readonly unknown[]> => {
    const result = await openPasted(text, html);
    if (!result.ok) throw new Error(result.failure.message.en);
    return shape(result.value);
  };

  it('IM-13 is the table of its HTML, with nothing run or fetched', async () => {
    const html =
      '<meta charset="utf-8"><style>@import url(http://evil.example)</style><table><tr><td>a</td><td>b<script>1</script></td></tr><tr><td>c</td><td onclick="x()">d</td></tr></table>';
    expect(await shown('a\tb\nc\td', html)).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
  });

  it('is text with tabs, or plain text, where there is no table', async () => {
    expect(await shown('a\tb\nc\td\n')).toEqual([
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ]);
    expect(await shown('Purpose: pay', '<span>Purpose: pay</span>')).toEqual(['Purpose: pay']);
  });
});
