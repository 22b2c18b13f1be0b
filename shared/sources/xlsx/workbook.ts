import { childOf, childrenOf, type Element } from '../xml/element.ts';
import { elementOf } from '../xml/read-xml.ts';
import { keepWithin } from '../refusal.ts';
import type { Archive } from '../zip/archive.ts';
import { refuseDamaged } from '../zip/directory.ts';

/** A sheet and the part it is in. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  readonly strings: string;
  readonly styles: string;
}

/** The parts of a workbook that may be read; whatever else it refers to, in the package or outside, is not looked at. */
const readable = /^xl\/(?:[A-Za-z]+\/)?[A-Za-z]+\d*\.xml$/;

/** The sheets of a workbook in their order (ECMA-376 part 1, 18.2). */
export function workbookOf(archive: Archive): Workbook {
  const root = childOf(elementOf(archive, 'xl/workbook.xml'), 'workbook');
  if (!root) return refuseDamaged();
  const related = relatedParts(archive, 'xl/_rels/workbook.xml.rels');
  const listed = childrenOf(childOf(root, 'sheets') ?? root, 'sheet');
  keepWithin('sheets', listed.length);
  const ofType = (type: string): string | undefined => related.find((one) => one.type === type)?.part;
  return {
    sheets: listed.flatMap((sheet) => sheetOf(sheet, related)),
    from1904: /^(?:1|true|on)$/.test(childOf(root, 'workbookPr')?.attributes['date1904'] ?? ''),
    strings: ofType('sharedStrings') ?? 'xl/sharedStrings.xml',
    styles: ofType('styles') ?? 'xl/styles.xml',
  };
}

interface Related {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

function relatedParts(archive: Archive, part: string): readonly Related[] {
  if (!archive.has(part)) return refuseDamaged();
  return childrenOf(childOf(elementOf(archive, part), 'Relationships') ?? refuseDamaged(), 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      part: Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`,
    }))
    .filter((related) => readable.test(related.part));
}

function sheetOf(
  { attributes: { name = '', id = '', state = 'visible' } }: Element,
  related: readonly Related[],
): SheetPart[] {
  const found = related.find((one) => one.id === id && one.type === 'worksheet');
  return found ? [{ name, part: found.part, hidden: state !== 'visible' }] : [];
}
