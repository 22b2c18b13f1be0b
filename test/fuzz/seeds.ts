import { readFileSync } from 'node:fs';
import path from 'node:path';
import { utf8 } from '../sources/opened.ts';
import { documentLinks, openSpreadsheet, wordDocument, workbook } from '../sources/packages.ts';

const folder = path.join(import.meta.dirname, '../fixtures/registers-of-others');
const file = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, name)));

const sheet = `<sheetData>
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><t>Re</t></r><r><t>tention</t></r></is></c></row>
<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>46113</v></c><c r="C2"><f>SUM(A1:A2)</f><v>5</v></c><c r="D2" t="b"><v>1</v></c></row>
<row r="4"><c r="B4" t="str"><f>"x"</f><v>x</v></c><c r="C4" t="e"><v>#REF!</v></c></row></sheetData>
<mergeCells><mergeCell ref="A2:A4"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>`;

const body = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Реестр</w:t></w:r></w:p>
<w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr></w:pPr><w:r><w:t>item</w:t><w:br/><w:t>more</w:t></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>
<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:hyperlink r:id="rId1"><w:r><w:t>b</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr>
<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:sdt><w:sdtContent><w:p><w:r><w:sym w:char="F0FE"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p></w:sdtContent></w:sdt>`;

const styles =
  '<w:styles><w:style w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style></w:styles>';
const footnotes =
  '<w:footnotes><w:footnote w:id="2"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote></w:footnotes>';

const tables = `<table:table table:name="Реестр"><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="date" office:date-value="2026-04-01"><text:p>01.04.26</text:p></table:table-cell><table:table-cell table:number-columns-repeated="3"><text:p>a<text:s text:c="3"/>b <text:a xlink:href="https://example.org">c</text:a></text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell/><table:table-cell table:number-rows-spanned="2"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`;

/** Good files of every format, to be spoilt. */
export const seeds: Readonly<Record<string, readonly Uint8Array[]>> = {
  xlsx: [
    file('it-peoplemesh/it-peoplemesh.xlsx'),
    workbook({
      sheets: [
        { name: 'Реестр', inside: sheet, links: { rId1: 'https://example.org/' } },
        { name: 'Lists', inside: sheet, state: 'hidden' },
      ],
      strings: ['<t>Activity</t>', '<t>Start</t>', '<r><t>Pay</t></r><r><t>roll</t></r>'],
      styles:
        '<numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
    }),
  ],
  docx: [
    wordDocument(body, {
      'word/styles.xml': styles,
      'word/footnotes.xml': footnotes,
      'word/_rels/document.xml.rels': documentLinks({ rId1: 'https://example.org/x' }),
    }),
  ],
  ods: [openSpreadsheet(tables)],
  csv: [
    file('it-peoplemesh/it-peoplemesh.csv'),
    utf8('sep=;\r\nA;B\r\n"x ""y""\r\nz";2\r\n\r\nC;D\r\n1;2\r\n'),
  ],
  markdown: [
    file('it-peoplemesh/ROPA.md'),
    file('at-menschlichkeit-oesterreich/art-30-ropa.md'),
    utf8(
      '# A\n\n> quote *a **b** c*\n\n1. [x] done\n   - nested `code` <br> &amp; \\* [l](http://a.b "t")\n\n| a | b |\n|--|:-:|\n| c \\| d | ![i](j) |\n\n<table><tr><td>1</td></tr></table>\n\n```\ncode\n```\n',
    ),
  ],
  html: [
    utf8(
      '<!DOCTYPE html><html><head><title>t</title><style>a{}</style><script>1</script></head><body><h1>A &amp; B</h1><p>x<br>y <a href="https://example.org">z</a><ul><li>1<ul><li>2</ul></ul><table><caption>c</caption><thead><tr><th rowspan=2 colspan="2">a</th></tr></thead><tr><td><table><tr><td>n</td><td>m</td></tr></table></td></tr></table><dl><dt>t<dd>d</dl><pre> p\n q</pre><input type=checkbox checked><select><option>1<option selected>2</select></body></html>',
    ),
  ],
  yaml: [
    file('us-ethyca-fides/systems.yml'),
    file('us-ethyca-fides/sample_organization.yml'),
    utf8(
      'a: &x {b: 1, c: [true, null, ~]}\nd: *x\ne: |\n  text\n  more\nf: "q\\u0041"\n---\ng:\n  - h: 2026-04-01\n',
    ),
  ],
  json: [
    utf8(
      '{"register":[{"name":"Payroll","data":["a","b"],"n":-1.5e3,"t":true,"f":null,"u":"\\u0416\\ud83d\\ude00"},{}],"x":[[[]]]}',
    ),
  ],
  text: [
    utf8(
      '1. GENERAL\n\nController: ACME\nPurpose — pay\n• one\n   – two\n\nHEAD\n====\n\na\tb\nc\td\n\n| x | y |\n| 1 | 2 |\n',
    ),
    Uint8Array.from([
      0xff, 0xfe, 0x20, 0x04, 0x35, 0x04, 0x35, 0x04, 0x41, 0x04, 0x0a, 0x00, 0x3a, 0x00, 0x46, 0x04,
    ]),
    // «Реестр обработки; цель» in windows-1251.
    Uint8Array.from([
      0xd0, 0xe5, 0xe5, 0xf1, 0xf2, 0xf0, 0x20, 0xee, 0xe1, 0xf0, 0xe0, 0xe1, 0xee, 0xf2, 0xea, 0xe8, 0x3b,
      0x20, 0xf6, 0xe5, 0xeb, 0xfc,
    ]),
  ],
};
