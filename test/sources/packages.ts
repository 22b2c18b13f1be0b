import { zipSync, type Zippable } from 'fflate';
import { utf8 } from './opened.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A packed file of parts. */
export function packed(parts: Readonly<Record<string, Uint8Array | string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = [typeof content === 'string' ? utf8(content) : content, { mtime: '2026-01-01' }];
  return zipSync(files);
}

/** A sheet of a workbook: `inside` is what stands in its `worksheet`. */
export interface SheetSpecimen {
  readonly name: string;
  readonly inside: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Addresses of its links by their ids. */
  readonly links?: Readonly<Record<string, string>>;
}

export interface WorkbookSpecimen {
  readonly sheets: readonly SheetSpecimen[];
  readonly strings?: readonly string[];
  /** What stands in `styleSheet`. */
  readonly styles?: string;
  readonly from1904?: boolean;
  readonly more?: Readonly<Record<string, Uint8Array | string>>;
}

const related = (lines: readonly string[]): string =>
  `${declaration}<Relationships xmlns="${relationships}">${lines.join('')}</Relationships>`;

/** A workbook as Excel writes one, of what is given. */
export function workbook({ sheets, strings, styles, from1904, more }: WorkbookSpecimen): Uint8Array {
  const listed = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const parts: Record<string, Uint8Array | string> = {
    '[Content_Types].xml': `${declaration}<Types/>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns:r="${office}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([
      ...sheets.map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      ),
      `<Relationship Id="rId90" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
      `<Relationship Id="rId91" Type="${office}/styles" Target="styles.xml"/>`,
    ]),
  };
  if (strings)
    parts['xl/sharedStrings.xml'] =
      `${declaration}<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`;
  if (styles) parts['xl/styles.xml'] = `${declaration}<styleSheet>${styles}</styleSheet>`;
  for (const [at, { inside, links }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `${declaration}<worksheet xmlns:r="${office}">${inside}</worksheet>`;
    if (links)
      parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = related(
        Object.entries(links).map(
          ([id, target]) =>
            `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
        ),
      );
  }
  return packed({ ...parts, ...more });
}

/** A sheet of inline texts. */
export const textSheet = (rows: readonly (readonly string[])[]): string =>
  `<sheetData>${rows
    .map(
      (cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`,
    )
    .join('')}</sheetData>`;

/** A document as Word writes one: `body` is what stands in `w:body`. */
export const wordDocument = (
  body: string,
  more: Readonly<Record<string, Uint8Array | string>> = {},
): Uint8Array =>
  packed({
    '[Content_Types].xml': `${declaration}<Types/>`,
    'word/document.xml': `${declaration}<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:w14="w14"><w:body>${body}</w:body></w:document>`,
    ...more,
  });

/** The relations of a document to addresses outside it. */
export const documentLinks = (links: Readonly<Record<string, string>>): string =>
  related(
    Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  );

/** A spreadsheet as LibreOffice writes one: `tables` is what stands in `office:spreadsheet`. */
export const openSpreadsheet = (tables: string, styles = '', manifest = ''): Uint8Array =>
  packed({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': `${declaration}<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`,
    'content.xml': `${declaration}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s" xmlns:xlink="l"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
  });
