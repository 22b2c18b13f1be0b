import type { Language } from '../../wording/wording.ts';
import { textLines, type Setting } from './content.ts';
import { startFlow, type Flow } from './flow.ts';
import { breakLines } from './line-breaking.ts';
import { headingUnit } from './paragraph.ts';
import type { Chapter, Sheet } from './sheet.ts';
import { childOf, type StructureNode } from './structure-node.ts';
import { hairline, styles } from './theme.ts';
import { emptyUnit, type Unit } from './unit.ts';

const title = { en: 'Contents', ru: 'Содержание' };

/** A chapter and the number of its page. */
export interface ContentsEntry {
  readonly chapter: Chapter;
  readonly page: number;
}

const numberWidth = 40;
const indent = 14;

function entryUnit({ chapter, page }: ContentsEntry, list: StructureNode, { area, faces }: Setting): Unit {
  const link = childOf(childOf(list, 'TOCI'), 'Link');
  const top = chapter.level === 1;
  const style = top ? styles.chapter : styles.body;
  const x = area.x + (top ? 0 : indent);
  const right = area.x + area.width;
  const number = breakLines([{ text: String(page) }], style, Infinity, faces);
  const lines = textLines([{ text: `${chapter.text} ` }], style, right - x - numberWidth, link, faces);
  return {
    ...emptyUnit,
    before: top ? 10 : 0,
    padding: top ? { top: 4, bottom: 4 } : { top: 3, bottom: 1 },
    cells: [
      { node: link, x, lines },
      {
        node: link,
        x: right - (number[0]?.width ?? 0),
        lines: number.map((text) => ({ node: link, text, indent: 0, leading: style.leading })),
      },
    ],
    rules: top ? [{ x: area.x, width: area.width, colour: hairline, weight: 0.6 }] : [],
    keepWithNext: top,
    closes: link.parent ? [link.parent] : [],
    link: { node: link, target: chapter.target, words: chapter.text, width: right - x },
  };
}

/** The contents as sheets of their own. Their number does not depend on the numbers of the pages they name. */
export function contentsSheets(
  entries: readonly ContentsEntry[],
  language: Language,
  footerHeight: number,
  setting: Setting,
): readonly Sheet[] {
  const flow: Flow = startFlow(footerHeight, setting.faces);
  flow.startSheet('portrait');
  const { chapter: _notInItself, ...heading } = headingUnit({ level: 1, text: title[language] }, setting);
  flow.place(heading);
  const list = childOf(setting.root, 'TOC');
  for (const entry of entries) flow.place(entryUnit(entry, list, setting));
  flow.settle();
  return flow.sheets;
}
