import { fail, succeed } from '../../basics/result.ts';
import type { Paper } from '../../paper/paper.ts';
import { unhurried } from '../unhurried.ts';
import type { Fonts, Progress, Writer } from '../writer.ts';
import { draw } from './draw.ts';
import { layOut } from './layout.ts';
import { beginPdf, type PdfFile } from './pdf-file.ts';
import { runningLines } from './running.ts';

const layoutShare = 0.5;

/** Laying out and drawing as steps that can be stopped between any two; each yields the share done. */
function* steps(file: PdfFile, paper: Paper): Generator<number, void> {
  const running = runningLines(paper, file.faces);
  const layout = layOut(paper, file.faces, running.footerHeight);
  let step = layout.next();
  for (; !step.done; step = layout.next()) yield step.value * layoutShare;
  for (const share of draw(file, step.value, running)) yield layoutShare + share * (1 - layoutShare);
}

/** PDF 1.7 with a structure tree, bookmarks and the Golos Text faces embedded (ISO 32000-1, 14.8). */
export const pdfWriter: Writer = {
  format: 'pdf',
  mediaType: 'application/pdf',
  write: async (paper: Paper, fonts: Fonts, progress: Progress) => {
    if (!(await progress.report(0))) return fail({ type: 'cancelled' });
    const file = beginPdf(paper, fonts);
    if (!(await unhurried(steps(file, paper), progress.report))) return fail({ type: 'cancelled' });
    const bytes = await file.finish();
    return (await progress.report(1)) ? succeed(bytes) : fail({ type: 'cancelled' });
  },
};
