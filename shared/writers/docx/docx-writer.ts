import { fail, succeed } from '../../basics/result.ts';
import type { Block, Paper } from '../../paper/paper.ts';
import { setCoreProperties } from '../package/core-properties.ts';
import { closePackage } from '../package/package.ts';
import { paceOf } from '../package/pace.ts';
import type { Writer } from '../writer.ts';
import { bodyMarkup, sectionKinds } from './body.ts';
import { setBody, skeletonOf } from './skeleton.ts';

const piecesOf = (block: Block): number => {
  if (block.kind === 'records') return block.records.length;
  return block.kind === 'table' ? block.rows.length + 2 : 1;
};

const countPieces = (paper: Paper): number =>
  paper.sections.reduce(
    (sum, { blocks }) => blocks.reduce((count, block) => count + piecesOf(block), sum + 1),
    2,
  );

/** The share of the work that is done when the body is written; the rest is packing. */
const BODY = 0.8;

/**
 * Writes a WordprocessingML document (ISO/IEC 29500) with real headings, styles, lists and a contents field. It names a
 * common font and embeds none, so `fonts` is not used.
 */
export const docxWriter: Writer = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  async write(paper, _fonts, progress) {
    const goOn = paceOf(progress, countPieces(paper), BODY);
    const skeleton = await skeletonOf(paper, sectionKinds(paper));
    const pieces: string[] = [];
    for (const piece of bodyMarkup(paper, skeleton.endings)) {
      pieces.push(piece);
      if (!(await goOn())) return fail({ type: 'cancelled' });
    }
    if (!(await progress.report(BODY))) return fail({ type: 'cancelled' });
    setBody(skeleton, pieces);
    setCoreProperties(skeleton.parts, paper);
    const bytes = closePackage(skeleton.parts);
    return (await progress.report(1)) ? succeed(bytes) : fail({ type: 'cancelled' });
  },
};
