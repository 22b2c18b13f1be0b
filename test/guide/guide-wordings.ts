import type { Chapter, Part } from '../../shared/guide/chapter.ts';
import { runsOf, type Run } from '../../shared/guide/run.ts';
import type { Language, Wording } from '../../shared/wording/wording.ts';

function wordingsOfPart(part: Part): readonly Wording[] {
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return [part.words];
    case 'list':
    case 'steps':
      return part.items;
    case 'table':
      return [...part.head, ...part.rows.flat()];
    case 'commands':
      return part.lines.map(({ does }) => does);
    case 'picture':
      return [part.picture.alt];
    case 'shortcuts':
      return [];
  }
}

/** Everything a chapter says, its title first. */
export const wordingsOf = ({ title, parts }: Chapter): readonly Wording[] => [
  title,
  ...parts.flatMap(wordingsOfPart),
];

/** What a wording marks with this look, in one language: its keys, say. */
export const marked = (wording: Wording, language: Language, look: Run['look']): readonly string[] =>
  runsOf(wording[language]).flatMap((run) => (run.look === look ? [run.text] : []));
