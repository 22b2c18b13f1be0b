import { readXml } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';

/** The number formats of the styles of a workbook, by the number that cells refer to. */
export function stylesOf(archive: Archive, part: string): readonly NumberFormat[] {
  if (!archive.has(part)) return [];
  const codes = new Map<number, string>();
  const styles: NumberFormat[] = [];
  let inCells = false;
  readXml(archive, part, {
    open: (name, { numFmtId = '0', formatCode }) => {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      else if (name === 'xf' && inCells)
        styles.push(numberFormat(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    text: () => undefined,
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}
