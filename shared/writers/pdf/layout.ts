import type { Paper } from '../../paper/paper.ts';
import type { Language } from '../../wording/wording.ts';
import { blockWeight, unitsOf } from './block.ts';
import type { Setting } from './content.ts';
import { contentsSheets, type ContentsEntry } from './contents.ts';
import { placeCover, placeTitleBlock } from './cover.ts';
import { startFlow, type Flow } from './flow.ts';
import type { Faces } from './line-breaking.ts';
import { textArea, type Orientation, type Sheet } from './sheet.ts';
import type { StructureNode } from './structure-node.ts';

function settingOf(
  faces: Faces,
  language: Language,
  footerHeight: number,
): (orientation: Orientation) => Setting {
  const root: StructureNode = { tag: 'Document', parent: undefined };
  let targets = 0;
  const newTarget = (): string => `chapter-${(targets += 1)}`;
  return (orientation) => ({ faces, language, area: textArea(orientation, footerHeight), root, newTarget });
}

/** Lays a paper out on sheets: the body first, then the contents that name its pages. Yields the share done, 0 to 1. */
export function* layOut(
  paper: Paper,
  faces: Faces,
  footerHeight: number,
): Generator<number, readonly Sheet[]> {
  const setting = settingOf(faces, paper.language, footerHeight);
  const cover = coverSheets(paper, footerHeight, setting);
  const body = startFlow(footerHeight, faces);
  yield* bodySteps(paper, body, setting);
  if (!paper.cover.contents) return body.sheets;
  const contents = (before: number): readonly Sheet[] =>
    contentsSheets(entriesOf(body.sheets, before), paper.language, footerHeight, setting('portrait'));
  const front = cover.length + contents(0).length;
  return [...cover, ...contents(front), ...body.sheets];
}

function coverSheets(
  { cover }: Paper,
  footerHeight: number,
  setting: (orientation: Orientation) => Setting,
): readonly Sheet[] {
  const { faces } = setting('portrait');
  const flow = startFlow(footerHeight, faces);
  flow.startSheet('portrait', true);
  placeCover(cover, flow, setting('portrait'));
  return flow.sheets;
}

function* bodySteps(
  paper: Paper,
  flow: Flow,
  setting: (orientation: Orientation) => Setting,
): Generator<number, void> {
  const blocks = paper.sections.flatMap((section) => section.blocks);
  const all = blocks.reduce((sum, block) => sum + blockWeight(block), 1);
  let done = 0;
  const withBlock = !paper.cover.contents;
  if (withBlock) {
    const orientation = paper.sections[0]?.orientation ?? 'portrait';
    flow.startSheet(orientation);
    placeTitleBlock(paper.cover, flow, setting(orientation));
  }
  for (const [index, { orientation, blocks: own }] of paper.sections.entries()) {
    if (index > 0 || !withBlock) flow.startSheet(orientation);
    for (const unit of unitsOf(own, setting(orientation))) {
      flow.place(unit);
      yield Math.min(1, (done += 1) / all);
    }
  }
  flow.settle();
}

const entriesOf = (sheets: readonly Sheet[], before: number): readonly ContentsEntry[] =>
  sheets.flatMap((sheet, index) => sheet.chapters.map((chapter) => ({ chapter, page: before + index + 1 })));
