import { isProgramSheet } from '../../readers/program-sheets.ts';
import type { Row, SourceDocument } from '../../readers/source-document.ts';
import { BlockList } from '../blocks/block-list.ts';
import { hiddenSheets } from '../notes.ts';
import { sheetAt, sheetRowAt } from '../places.ts';
import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { SheetsListener } from './sheets.ts';

/** The visible sheets of an OpenDocument spreadsheet (ISO/IEC 26300), each a table of its name. */
export function readOds(archive: Archive): SourceDocument {
  const listener = new SheetsListener();
  readXml(archive, 'content.xml', listener);
  const list = new BlockList();
  const leftOut = listener.sheets.filter(({ hidden, name }) => hidden && !isProgramSheet(name));
  for (const sheet of listener.sheets) {
    if (leftOut.includes(sheet)) continue;
    const { name, rows } = sheet;
    const made = rows.map(({ number, cells }) => list.row(cells, sheetRowAt(name, number)));
    list.table(
      made.filter((row): row is Row => row !== undefined),
      sheetAt(name),
      name,
    );
  }
  const notes = hiddenSheets(leftOut);
  return { type: 'blocks', format: 'ods', blocks: list.blocks, ...(notes.length > 0 && { notes }) };
}
