import { fail, succeed } from '../../basics/result.ts';
import type { Block, Cover, Paper } from '../../paper/paper.ts';
import type { Language } from '../../wording/wording.ts';
import { unhurried } from '../unhurried.ts';
import type { Fonts, Progress, Writer } from '../writer.ts';
import { blockPieces, cardMarkup, type Chapter, type NewId, type Piece } from './block.ts';
import { escaped } from './markup.ts';
import { styleSheet } from './style-sheet.ts';

const contentsTitle = { en: 'Contents', ru: 'Содержание' };

const coverMarkup = ({ organisation, title, subtitle, facts, contents }: Cover): string =>
  `<header${contents ? ' class="cover"' : ''}>\n<p class="organisation">${escaped(organisation)}</p>\n` +
  `<h1>${escaped(title)}</h1>\n${subtitle ? `<p class="subtitle">${escaped(subtitle)}</p>\n` : ''}` +
  `${cardMarkup(facts, 'card facts')}</header>\n`;

const linkMarkup = ({ id, text }: Chapter): string => `<a href="#${id}">${escaped(text)}</a>`;

/** Chapters as a list of links, those of level 2 in a list under theirs. */
function contentsMarkup(chapters: readonly Chapter[], language: Language): string {
  const groups: { head: Chapter; under: Chapter[] }[] = [];
  for (const chapter of chapters) {
    const last = groups.at(-1);
    if (chapter.level === 2 && last) last.under.push(chapter);
    else groups.push({ head: chapter, under: [] });
  }
  const items = groups.map(({ head, under }) => {
    const inner = under.map((chapter) => `<li>${linkMarkup(chapter)}</li>`).join('');
    return `<li>${linkMarkup(head)}${inner === '' ? '' : `<ol>${inner}</ol>`}</li>`;
  });
  const title = contentsTitle[language];
  return `<nav class="contents" aria-label="${title}">\n<h2>${title}</h2>\n<ol>\n${items.join('\n')}\n</ol>\n</nav>\n`;
}

const headMarkup = (paper: Paper): string =>
  `<!doctype html>\n<html lang="${paper.language}">\n<head>\n<meta charset="utf-8">\n` +
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
  `<meta name="viewport" content="width=device-width, initial-scale=1">\n` +
  `<meta name="author" content="${escaped(paper.author)}">\n<meta name="date" content="${escaped(paper.date)}">\n` +
  `<title>${escaped(paper.title)}</title>\n<style>\n${styleSheet(paper)}</style>\n</head>\n`;

function* piecesOf(paper: Paper, newId: NewId): Generator<Piece> {
  for (const { orientation, blocks } of paper.sections) {
    yield { markup: `<section class="${orientation}">\n` };
    for (const block of blocks) yield* blockPieces(block, newId);
    yield { markup: '</section>\n' };
  }
}

/** Rows and records of a paper: the measure of progress. */
const sizeOf = (paper: Paper): number =>
  paper.sections
    .flatMap(({ blocks }) => blocks)
    .reduce(
      (sum, block) => sum + (block.kind === 'records' ? 2 * block.records.length : 1) + rowsIn(block),
      1,
    );

const rowsIn = (block: Block): number => (block.kind === 'table' ? block.rows.length : 0);

/** The page in steps, each yielding the share done. */
function* steps(paper: Paper): Generator<number, string> {
  const chapters: Chapter[] = [];
  const body: string[] = [];
  const size = sizeOf(paper);
  for (const { markup, chapter } of piecesOf(paper, () => `chapter-${chapters.length + 1}`)) {
    body.push(markup);
    if (chapter) chapters.push(chapter);
    yield Math.min(1, body.length / size);
  }
  const contents = paper.cover.contents ? contentsMarkup(chapters, paper.language) : '';
  return (
    `${headMarkup(paper)}<body>\n${coverMarkup(paper.cover)}${contents}<main>\n${body.join('')}</main>\n` +
    `<footer><p>${escaped(paper.footer)}</p><p>${escaped(paper.header.right)}</p></footer>\n</body>\n</html>\n`
  );
}

/** One HTML file that asks for nothing else: no script, no font, no address outside itself. */
export const htmlWriter: Writer = {
  format: 'html',
  mediaType: 'text/html',
  write: async (paper: Paper, _fonts: Fonts, progress: Progress) => {
    if (!(await progress.report(0))) return fail({ type: 'cancelled' });
    const page = await unhurried(steps(paper), progress.report);
    if (!page || !(await progress.report(1))) return fail({ type: 'cancelled' });
    return succeed(new TextEncoder().encode(page.made));
  },
};
