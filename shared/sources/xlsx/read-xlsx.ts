import { isProgramSheet } from '../../readers/program-sheets.ts';
import type { Row, SourceDocument } from '../../readers/source-document.ts';
import type { Wording } from '../../wording/wording.ts';
import { BlockList } from '../blocks/block-list.ts';
import { hiddenSheets } from '../notes.ts';
import { sheetAt, sheetRowAt } from '../places.ts';
import type { Archive } from '../zip/archive.ts';
import { sharedStrings } from './shared-strings.ts';
import { rowsOfSheet, type CellContext } from './sheet.ts';
import { stylesOf } from './styles.ts';
import { workbookOf, type SheetPart } from './workbook.ts';

/** The visible sheets of a workbook (ECMA-376), each a table of its name. Macros and links to other files are not looked at. */
export function readXlsx(archive: Archive): SourceDocument {
  const { sheets, from1904, strings, styles } = workbookOf(archive);
  const context = { strings: sharedStrings(archive, strings), styles: stylesOf(archive, styles), from1904 };
  const list = new BlockList();
  const leftOut = sheets.filter(({ hidden, name }) => hidden && !isProgramSheet(name));
  for (const sheet of sheets) if (!leftOut.includes(sheet)) addSheet(list, archive, sheet, context);
  const notes = [...hiddenSheets(leftOut), ...macroNote(archive)];
  return { type: 'blocks', format: 'xlsx', blocks: list.blocks, ...(notes.length > 0 && { notes }) };
}

function addSheet(list: BlockList, archive: Archive, sheet: SheetPart, context: CellContext): void {
  const rows = [...rowsOfSheet(archive, sheet, context)].toSorted(([a], [b]) => a - b);
  const made = rows.map(([at, cells]) => list.row(cells, sheetRowAt(sheet.name, at + 1)));
  list.table(
    made.filter((row): row is Row => row !== undefined),
    sheetAt(sheet.name),
    sheet.name,
  );
}

const macroNote = (archive: Archive): readonly Wording[] =>
  archive.names.some((name) => /vbaProject\.bin$|^xl\/macrosheets\//i.test(name))
    ? [
        {
          en: 'The workbook has macros; they were neither run nor read.',
          ru: 'В книге есть макросы; они не выполнялись и не читались.',
        },
      ]
    : [];
