import { xmlText } from '../../writers/package/xml.ts';

/* Parts of a workbook (ECMA-376 part 1, 18). All cells are texts that stand in them: nothing is worked out. */

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The looks of a cell, by their place in the styles. */
export const looks = { plain: 0, head: 1, text: 2, quoted: 3, muted: 4 } as const;
export type Look = keyof typeof looks;

export interface SheetCell {
  readonly text: string;
  readonly look: Look;
}

export interface SheetColumn {
  /** In letters of the usual size. */
  readonly width: number;
  readonly hidden: boolean;
}

/** A drop-down of a column: its values stand in a column of the sheet of lists. */
export interface DropDown {
  readonly column: number;
  readonly list: number;
  readonly length: number;
}

/** A hint that a cell of a column shows when it is chosen. */
export interface Prompt {
  readonly column: number;
  readonly title: string;
  readonly text: string;
}

export interface SheetMarkup {
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** The first row is for programs, the second one names the columns. */
  readonly table: boolean;
  /** How many columns stay in sight. */
  readonly frozen: number;
  readonly dropDowns: readonly DropDown[];
  readonly prompts: readonly Prompt[];
  /** Where the values of drop-downs stand. */
  readonly lists: string;
  readonly wrongValue: { readonly title: string; readonly text: string };
  readonly locked: boolean;
}

/** “A”, “Z”, “AA”: a column by its number from 0. */
export function columnName(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnName(Math.floor(at / 26) - 1) + letter;
}

/** A text as spreadsheets read it: they would take “_x0041_” for a letter. */
const cellText = (text: string): string => xmlText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const FORMULA_LIKE = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n\0']/u;

function cellXml(cell: SheetCell | undefined, column: number, row: number): string {
  if (!cell || cell.text === '') return '';
  const look = FORMULA_LIKE.test(cell.text) ? 'quoted' : cell.look;
  const text = `<is><t xml:space="preserve">${cellText(cell.text)}</t></is>`;
  return `<c r="${columnName(column)}${row}" s="${looks[look]}" t="inlineStr">${text}</c>`;
}

/** The height of a line in points, and how many lines a row shows at most: a long text is read in its cell. */
const lineHeight = 15;
const mostLines = 8;

/** As high as its longest cell needs: not every program works it out when it opens a file. */
function heightOf(cells: readonly (SheetCell | undefined)[], columns: readonly SheetColumn[]): number {
  const lines = cells.map((cell, at) => {
    const { width = 30, hidden = false } = columns[at] ?? {};
    if (!cell || hidden) return 1;
    const perLine = Math.max(width - 2, 4);
    return cell.text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  });
  return lineHeight * Math.min(mostLines, Math.max(1, ...lines));
}

function rowsXml({ rows, table, columns }: SheetMarkup): string {
  return rows
    .map((cells, at) => {
      const hidden = table ? (at === 0 ? ' hidden="1"' : ` ht="${heightOf(cells, columns)}"`) : '';
      const inside = cells.map((cell, column) => cellXml(cell, column, at + 1)).join('');
      return `<row r="${at + 1}"${hidden}>${inside}</row>`;
    })
    .join('');
}

const columnXml = ({ width, hidden }: SheetColumn, at: number): string =>
  `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${looks.text}" customWidth="1"${hidden ? ' hidden="1"' : ''}/>`;

function viewXml({ table, frozen }: SheetMarkup): string {
  if (!table) return '<sheetView workbookViewId="0"/>';
  const corner = `${columnName(frozen)}3`;
  const pane = `<pane xSplit="${frozen}" ySplit="2" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/>`;
  return `<sheetView workbookViewId="0">${pane}<selection pane="bottomRight" activeCell="${corner}" sqref="${corner}"/></sheetView>`;
}

/** Rows below the last one that have drop-downs too, for what is added. */
const spare = 500;

function validationsXml(sheet: SheetMarkup): string {
  const last = sheet.rows.length + spare;
  const range = (column: number): string => `${columnName(column)}3:${columnName(column)}${last}`;
  const { title, text } = sheet.wrongValue;
  const lists = sheet.dropDowns.map(({ column, list, length }) => {
    const from = columnName(list);
    const formula = `'${sheet.lists}'!$${from}$2:$${from}$${length + 1}`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="${xmlText(title)}" error="${xmlText(text)}" sqref="${range(column)}"><formula1>${xmlText(formula)}</formula1></dataValidation>`;
  });
  const prompts = sheet.prompts.map(
    (prompt) =>
      `<dataValidation allowBlank="1" showInputMessage="1" promptTitle="${xmlText(prompt.title)}" prompt="${xmlText(prompt.text)}" sqref="${range(prompt.column)}"/>`,
  );
  const all = [...lists, ...prompts];
  return all.length === 0 ? '' : `<dataValidations count="${all.length}">${all.join('')}</dataValidations>`;
}

/** A sheet as its part. */
export function sheetXml(sheet: SheetMarkup): string {
  const last = `${columnName(Math.max(sheet.columns.length, 1) - 1)}${Math.max(sheet.rows.length, 2)}`;
  return [
    xmlHead,
    `<worksheet xmlns="${namespace}">`,
    `<sheetViews>${viewXml(sheet)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    sheet.columns.length > 0 ? `<cols>${sheet.columns.map(columnXml).join('')}</cols>` : '',
    `<sheetData>${rowsXml(sheet)}</sheetData>`,
    sheet.locked ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    sheet.table ? `<autoFilter ref="A2:${last}"/>` : '',
    validationsXml(sheet),
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    sheet.table ? '<pageSetup paperSize="9" orientation="landscape"/>' : '',
    '</worksheet>',
  ].join('');
}

const xf = (attributes: string, inside: string): string =>
  `<xf numFmtId="49" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1" applyProtection="1" ${attributes}>${inside}</xf>`;
const wrapped = '<alignment vertical="top" wrapText="1"/>';
const open = '<protection locked="0"/>';

/** The looks of all cells: texts that wrap, in the text format, so that what is typed stays what it is. */
export const stylesXml = [
  xmlHead,
  `<styleSheet xmlns="${namespace}">`,
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
  '<font><b/><sz val="11"/><color rgb="FF1C1E21"/><name val="Calibri"/><family val="2"/></font>',
  '<font><sz val="11"/><color rgb="FF5C6066"/><name val="Calibri"/><family val="2"/></font></fonts>',
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF1EFE9"/></patternFill></fill></fills>',
  '<borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="5">',
  xf('fontId="0" fillId="0"', ''),
  xf('fontId="1" fillId="2" applyFont="1" applyFill="1"', wrapped),
  xf('fontId="0" fillId="0"', wrapped + open),
  xf('fontId="0" fillId="0" quotePrefix="1"', wrapped + open),
  xf('fontId="2" fillId="0" applyFont="1"', wrapped + open),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

export const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetOfWorkbook {
  readonly name: string;
  readonly hidden: boolean;
}

/** The list of sheets; its structure is locked, so that none is renamed or deleted by a slip. */
export const workbookXml = (sheets: readonly SheetOfWorkbook[]): string =>
  `${xmlHead}<workbook xmlns="${namespace}" xmlns:r="${relations}"><workbookPr/><workbookProtection lockStructure="1"/>` +
  `<bookViews><workbookView/></bookViews><sheets>${sheets
    .map(
      ({ name, hidden }, at) =>
        `<sheet name="${xmlText(name)}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;
