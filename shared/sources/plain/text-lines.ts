/** A line of a plain text and its number from 1; `indent` counts the spaces before it, a tab as four. */
export interface TextLine {
  readonly words: string;
  readonly line: number;
  readonly indent: number;
}

/** Lines that stand together without an empty one between them. */
export type Passage = readonly TextLine[];

/** The passages of a text. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: TextLine[][] = [];
  let open: TextLine[] | undefined;
  for (const [at, written] of text.split(/\r\n?|\n|\f/).entries()) {
    const words = written.trim();
    if (words === '') {
      open = undefined;
      continue;
    }
    if (!open) {
      open = [];
      passages.push(open);
    }
    const lead = written.slice(0, written.length - written.trimStart().length);
    open.push({
      words: written.trimEnd().slice(lead.length),
      line: at + 1,
      indent: lead.replaceAll('\t', '    ').length,
    });
  }
  return passages;
}
