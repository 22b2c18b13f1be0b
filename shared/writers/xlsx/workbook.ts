import type { Paper } from '../../paper/paper.ts';
import { say } from '../../wording/wording.ts';
import { partText, replaceOnce, type Parts } from '../package/package.ts';
import { legalText, xmlText } from '../package/xml.ts';
import type { Sheet } from './sheet.ts';

/** What the finished file says of a sheet. */
export interface SheetFacts {
  readonly kind: Sheet['kind'];
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
}

/** A, …, Z, AA, …: the letters of a column counted from 1. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const area = ({ rows, columns }: SheetFacts, mark = ''): string =>
  `${mark}A${mark}1:${mark}${letters(Math.max(columns, 1))}${mark}${Math.max(rows, 1)}`;

const page = { en: 'page &P of &N', ru: 'стр. &P из &N' };

/** The header and the footer in print take 255 characters each; the cover sheet has the whole texts. */
const LONGEST_PART = 110;

/** One side of a header or footer, in small type; `&` stands doubled, for alone it is a code. */
function runningPart(side: 'L' | 'R', text: string): string {
  let part = '';
  for (const character of legalText(text).replaceAll('\n', ' ')) {
    const next = character === '&' ? '&&' : character;
    if (part.length + next.length > LONGEST_PART) return `&${side}&8 ${part}…`;
    part += next;
  }
  return `&${side}&8 ${part}`;
}

function runningLines(paper: Paper): string {
  const header = runningPart('L', paper.header.left) + runningPart('R', paper.header.right);
  const footer = `${runningPart('L', paper.footer)}&R&8 ${say(page, paper.language)}`;
  return `<headerFooter><oddHeader>${xmlText(header)}</oddHeader><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>`;
}

/** An estimated height is no one's wish: without the mark, a program fits the row anew when its texts change. */
const withoutFixedHeights = (xml: string): string => xml.replaceAll(' customHeight="1">', '>');

const FORMAT = '<sheetFormatPr defaultRowHeight="13.5"/>';

/** Completes a sheet, in the order that the schema asks for (ISO/IEC 29500-1, 18.3.1.99). */
function finishSheet(xml: string, facts: SheetFacts, paper: Paper): string {
  const start = xml.indexOf('>', xml.indexOf('<worksheet')) + 1;
  const top = `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${area(facts)}"/>`;
  const orientation = facts.kind === 'table' ? 'landscape' : 'portrait';
  const bottom = [
    facts.kind === 'table' ? `<autoFilter ref="${area(facts)}"/>` : '',
    '<pageMargins left="0.6" right="0.6" top="0.8" bottom="0.7" header="0.35" footer="0.35"/>',
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`,
    runningLines(paper),
    `<ignoredErrors><ignoredError sqref="${area(facts)}" numberStoredAsText="1"/></ignoredErrors>`,
  ].join('');
  const whole = replaceOnce(
    xml.slice(0, start) + top + withoutFixedHeights(xml.slice(start)),
    '<cols>',
    `${FORMAT}<cols>`,
  );
  return replaceOnce(whole, '</sheetData></worksheet>', `</sheetData>${bottom}</worksheet>`);
}

/** The header row repeats in print, and the filter is known by its own name, as Excel writes it. */
function definedNames(sheets: readonly SheetFacts[]): string {
  const names = sheets.flatMap((facts, index) => {
    if (facts.kind !== 'table') return [];
    const sheet = xmlText(`'${facts.name.replaceAll("'", "''")}'`);
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sheet}!${area(facts, '$')}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${sheet}!$1:$1</definedName>`,
    ];
  });
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

/** The name that the library is given for a sheet; the real one replaces it, whatever characters it has. */
export const provisionalName = (index: number): string => `sheet-${index + 1}`;

/** Gives the workbook what the library has no options for: names, filters, print set-up, the default style. */
export function finishWorkbook(parts: Parts, sheets: readonly SheetFacts[], paper: Paper): void {
  let workbook = partText(parts, 'xl/workbook.xml');
  for (const [index, facts] of sheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    parts.set(part, finishSheet(partText(parts, part), facts, paper));
    workbook = replaceOnce(workbook, `name="${provisionalName(index)}"`, `name="${xmlText(facts.name)}"`);
  }
  parts.set('xl/workbook.xml', replaceOnce(workbook, '<definedNames/>', definedNames(sheets)));
  const styles = replaceOnce(
    partText(parts, 'xl/styles.xml'),
    '<cellXfs',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs',
  );
  const normal = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';
  parts.set('xl/styles.xml', replaceOnce(styles, '</cellXfs>', `</cellXfs>${normal}`));
}
