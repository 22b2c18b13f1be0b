import writeExcelFile, { type Feature, type Sheet as LibrarySheet } from 'write-excel-file/universal';
import { openPackage, partText, replaceOnce, type Parts } from '../package/package.ts';
import { font, type SharedTexts } from './shared-texts.ts';

const ROWS = /<sheetData>.*<\/sheetData>/s;

/** A number in the library's file is the number of a shared text. */
const asText = (rows: string): string => rows.replaceAll('"><v>', '" t="s"><v>');

/**
 * Lets the library make the package: styles, sheets, content types. The rows are taken out before it zips and put back
 * after: for more than 160 kB it would start a worker from a `blob:` address, which the window's security policy forbids.
 */
export async function spreadsheetPackage(sheets: LibrarySheet<Blob>[], texts: SharedTexts): Promise<Parts> {
  const rows = new Map<string, string>();
  const takeRows: Feature<Blob> = {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetId }) => {
            rows.set(`xl/worksheets/sheet${sheetId}.xml`, ROWS.exec(xml)?.[0] ?? '<sheetData/>');
            return xml.replace(ROWS, '<sheetData/>');
          },
        },
      },
    },
  };
  const options = { fontFamily: font.family, fontSize: font.size, features: [takeRows] };
  const blob = await writeExcelFile(sheets, options).toBlob();
  const parts = openPackage(new Uint8Array(await blob.arrayBuffer()));
  for (const [part, data] of rows)
    parts.set(part, replaceOnce(partText(parts, part), '<sheetData/>', asText(data)));
  parts.set('xl/sharedStrings.xml', texts.part());
  return parts;
}
