import type { Parts } from '../../writers/package/package.ts';
import {
  relations,
  sheetXml,
  stylesXml,
  workbookXml,
  xmlHead,
  type SheetMarkup,
  type SheetOfWorkbook,
} from './markup.ts';

const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const override = (name: string, type: string): string =>
  `<Override PartName="/${name}" ContentType="${spreadsheet}.${type}+xml"/>`;
const relation = (at: number, type: string, target: string): string =>
  `<Relationship Id="rId${at}" Type="${relations}/${type}" Target="${target}"/>`;
const related = (...inside: readonly string[]): string =>
  `${xmlHead}<Relationships xmlns="${packages}/relationships">${inside.join('')}</Relationships>`;

const contentTypes = (sheets: readonly string[]): string =>
  [
    xmlHead,
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', 'sheet.main'),
    override('xl/styles.xml', 'styles'),
    ...sheets.map((name) => override(`xl/${name}`, 'worksheet')),
    '</Types>',
  ].join('');

/** The parts of a workbook. There are none for properties: who wrote it, where and when is nobody’s affair. */
export function partsOf(sheets: readonly (readonly [SheetOfWorkbook, SheetMarkup])[]): Parts {
  const names = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  return new Map([
    ['[Content_Types].xml', contentTypes(names)],
    ['_rels/.rels', related(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    ['xl/workbook.xml', workbookXml(sheets.map(([sheet]) => sheet))],
    [
      'xl/_rels/workbook.xml.rels',
      related(
        ...names.map((name, at) => relation(at + 1, 'worksheet', name)),
        relation(names.length + 1, 'styles', 'styles.xml'),
      ),
    ],
    ['xl/styles.xml', stylesXml],
    ...sheets.map(([, markup], at): [string, string] => [`xl/${names[at]}`, sheetXml(markup)]),
  ]);
}
