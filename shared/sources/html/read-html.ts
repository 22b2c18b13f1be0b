import type { Block, Place, SourceDocument } from '../../readers/source-document.ts';
import { BlockList } from '../blocks/block-list.ts';
import { PageWalk } from './page-walk.ts';
import { parseHtml } from './parse-html.ts';

/** What a page shows: scripts, styles, comments and hidden parts are left out, and nothing it refers to is fetched. */
export function readHtml(html: string): SourceDocument {
  return { type: 'blocks', format: 'html', blocks: blocksOfHtml(html) };
}

/** The blocks of a piece of HTML; `place` is where it stands in a text that has lines. */
export function blocksOfHtml(html: string, place?: Place): readonly Block[] {
  const list = new BlockList();
  new PageWalk(list, { fixed: place, paragraph: 0, table: 0 }).whole(parseHtml(html));
  return list.blocks;
}
