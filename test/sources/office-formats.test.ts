import { describe, expect, it } from 'vitest';
import { opened, places, shape } from './opened.ts';
import { documentLinks, openSpreadsheet, textSheet, wordDocument, workbook } from './packages.ts';

describe('a workbook', () => {
  it('shows values as its sheets do', async () => {
    const cells = [
      '<c t="s"><v>0</v></c>',
      '<c t="inlineStr"><is><r><t>Pay</t></r><r><t xml:space="preserve">roll </t></r><rPh><t>x</t></rPh></is></c>',
      '<c s="1"><v>46113</v></c>',
      '<c s="1"><v>46113.395833333336</v></c>',
      '<c s="2"><v>0.155</v></c>',
      '<c s="3"><v>123</v></c>',
      '<c><v>0.30000000000000004</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#REF!</v></c>',
      '<c t="str"><f>A1</f><v>shown</v></c>',
      '<c><f>A1+1</f></c>',
      '<c t="d"><v>2026-04-01T00:00:00</v></c>',
      '<c t="inlineStr"><is><t>00123_x000D_x</t></is></c>',
      '<c s="4"><v>59</v></c>',
    ];
    const document = await opened(
      workbook({
        sheets: [{ name: 'Register', inside: `<sheetData><row r="3">${cells.join('')}</row></sheetData>` }],
        strings: ['<t>Кадры</t>'],
        styles:
          '<numFmts><numFmt numFmtId="164" formatCode="[$-419]dd\\.mm\\.yyyy;@"/><numFmt numFmtId="165" formatCode="00000"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="14"/></cellXfs>',
      }),
    );
    expect(shape(document)).toEqual([
      [
        [
          'Кадры',
          'Payroll',
          '2026-04-01',
          '2026-04-01 09:30',
          '15.50%',
          '00123',
          '0.3',
          'TRUE',
          '#REF!',
          'shown',
          '=A1+1',
          '2026-04-01',
          '00123\nx',
          '1900-02-28',
        ],
      ],
    ]);
    expect(places(document)).toEqual([['Sheet “Register”', 'Sheet “Register”, row 3']]);
  });

  it('ZP-04 counts days from 1904 where it says so', async () => {
    const document = await opened(
      workbook({
        from1904: true,
        sheets: [{ name: 'A', inside: '<sheetData><row><c s="1"><v>44651</v></c></row></sheetData>' }],
        styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>',
      }),
    );
    expect(shape(document)).toEqual([[['2026-04-01']]]);
  });

  it('writes merged cells and links out, and leaves hidden sheets out by name', async () => {
    const inside = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Title</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Pay</t></is></c><c r="B3" t="inlineStr"><is><t>US</t></is></c></row><row r="4"><c r="C4" t="inlineStr"><is><t>UK</t></is></c></row></sheetData><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="A3:A9"/></mergeCells><hyperlinks><hyperlink ref="B3" r:id="l"/></hyperlinks>`;
    const document = await opened(
      workbook({
        sheets: [
          { name: 'Registre', inside, links: { l: 'https://example.org/us' } },
          { name: 'Listes', inside: textSheet([['Consent']]) },
          { name: 'Secret', inside: textSheet([['x']]), state: 'veryHidden' },
        ],
      }),
    );
    expect(shape(document)).toEqual([
      [['Title'], ['Pay', 'US (https://example.org/us)'], ['Pay', '', 'UK']],
      [['Consent']],
    ]);
    expect(document).toMatchObject({
      blocks: [{ name: 'Registre' }, { name: 'Listes' }],
      notes: [{ en: expect.stringMatching(/left out: Secret/) as string }],
    });
  });
});

describe('an OpenDocument spreadsheet', () => {
  it('shows values as its sheets do, and leaves hidden sheets, notes and borrowed tables out', async () => {
    const document = await opened(
      openSpreadsheet(
        `<table:table table:name="Реестр"><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>a<text:s text:c="2"/>b</text:p><text:p>c <text:a xlink:href="https://example.org/">d</text:a></text:p><office:annotation><text:p>note</text:p></office:annotation></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>
<table:table-row><table:table-cell table:number-rows-spanned="2" office:value-type="date" office:date-value="2026-04-01"><text:p>1.4.26</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.15"><text:p>15 %</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell></table:table-row>
<table:table-row><table:covered-table-cell/><table:table-cell table:formula="of:=[.A1]"/></table:table-row><table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>
<table:table table:name="Hidden" table:style-name="h"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>
<table:table table:name="'file:///x.ods'#A"><table:table-source xlink:href="file:///x.ods"/><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
        '<style:style style:name="h"><style:table-properties table:display="false"/></style:style>',
      ),
    );
    expect(shape(document)).toEqual([
      [
        ['', '', 'a  b\nc d (https://example.org/)'],
        ['', '', 'a  b\nc d (https://example.org/)'],
        ['2026-04-01', '15 %', 'TRUE'],
        ['2026-04-01', '=[.A1]'],
      ],
    ]);
    expect(places(document)).toEqual([
      ['Sheet “Реестр”', ...[1, 2, 3, 4].map((row) => `Sheet “Реестр”, row ${row}`)],
    ]);
    expect(document).toMatchObject({ notes: [{ en: expect.stringMatching(/left out: Hidden/) as string }] });
  });
});

const p = (runs: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe('a document', () => {
  it('has headings by style and level, and items by numbering', async () => {
    const styles =
      '<w:styles><w:style w:styleId="1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="My"><w:name w:val="My head"/><w:basedOn w:val="1"/></w:style><w:style w:styleId="L"><w:name w:val="List Bullet 2"/></w:style><w:style w:styleId="T"><w:name w:val="toc 1"/></w:style><w:style w:styleId="Loop"><w:name w:val="x"/><w:basedOn w:val="Loop"/></w:style></w:styles>';
    const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    const body = [
      p(r('contents'), style('T')),
      p(r('One'), style('1')),
      p(r('Own'), style('My')),
      p(r('Level'), '<w:outlineLvl w:val="2"/>'),
      p(r('bullet'), style('L')),
      p(r('numbered'), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'),
      p(r('plain'), '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      p(r('loop'), style('Loop')),
    ];
    const document = await opened(wordDocument(body.join(''), { 'word/styles.xml': styles }));
    expect(shape(document)).toEqual([
      'heading 1: One',
      'heading 1: Own',
      'heading 3: Level',
      'item 2: bullet',
      'item 2: numbered',
      'plain',
      'loop',
    ]);
    expect(places(document)[6]).toBe('paragraph 7');
  });

  it('reads changes as accepted, and check boxes, links, boxes and notes as words', async () => {
    const body = [
      p(
        `${r('keep ')}<w:ins>${r('new')}</w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>${r('secret', '<w:vanish/>')}`,
      ),
      p(
        `<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${r(' yes')}<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>${r('no')}`,
      ),
      `<w:sdt><w:sdtContent>${p(`<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${r('☒')}</w:sdtContent></w:sdt>${r(' chosen')}`)}</w:sdtContent></w:sdt>`,
      p(
        `<w:hyperlink r:id="l">${r('policy')}</w:hyperlink><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:instrText>INCLUDETEXT "c:\\x"</w:instrText></w:r>`,
      ),
      p(
        `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${p(r('boxed'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${p(r('boxed'))}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>${r('beside')}`,
      ),
    ];
    const document = await opened(
      wordDocument(body.join(''), {
        'word/footnotes.xml': `<w:footnotes><w:footnote w:type="separator" w:id="0">${p(r('-'))}</w:footnote><w:footnote w:id="2">${p(r('a note'))}</w:footnote></w:footnotes>`,
        'word/_rels/document.xml.rels': documentLinks({ l: 'https://example.org/p' }),
        'word/header1.xml': `<w:hdr>${p(r('header'))}</w:hdr>`,
      }),
    );
    expect(shape(document)).toEqual([
      'keep new',
      '☒ yes☐ no',
      '☒ chosen',
      'policy (https://example.org/p)[2]',
      'beside',
      'boxed',
      '[2] a note',
    ]);
    expect(document).toMatchObject({ notes: [{ en: expect.stringMatching(/tracked changes/) as string }] });
  });

  it('writes spans of tables out, and tables inside cells', async () => {
    const cell = (inside: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
    const inner = `<w:tbl>${row(cell(p(r('Name'))), cell(p(r('ACME'))))}${row(cell(p(r('City'))), cell(p(r('Riga'))))}</w:tbl>`;
    const table = `<w:tbl>${row(cell(p(r('Head')), '<w:gridSpan w:val="2"/>'), cell(p(r('End'))))}${row(cell(p(r('Pay')), '<w:vMerge w:val="restart"/>'), cell(p(r('a')) + p(r('b'))), cell(inner + p('')))}${row(cell(p(''), '<w:vMerge/>'), cell(p(r('c'))))}</w:tbl>`;
    const document = await opened(wordDocument(table));
    expect(shape(document)).toEqual([
      [
        ['Head', '', 'End'],
        ['Pay', 'a\nb', 'Name: ACME\nCity: Riga'],
        ['Pay', 'c'],
      ],
    ]);
    expect(places(document)).toEqual([['table 1', 'table 1, row 1', 'table 1, row 2', 'table 1, row 3']]);
  });
});
