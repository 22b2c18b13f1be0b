import type { Block } from '../../source-document.ts';

export type TextBlock = Exclude<Block, { type: 'table' }>;

/** A counted line that runs on from the one before it: “4.2.” below an item of the list of “4.1.”; «ст.» before it cites a law. */
const counted =
  /(?<!(?:^|\s)(?:[Сс]т|пп?|ч|гл|[Aa]rt|para|[Nn]o)\.?\s*)(?:\n(?=\d{1,2}(?:\.\d{1,2})+[.)]?\s+\p{L})|(?<=[.;:])\s+(?=\d{1,2}(?:\.\d{1,2})+[.)]?\s+\p{Lu}))/u;

/** “3. Conditions” right above “3.1. …”, though both are lines of one paragraph. */
const titleLine = /\n(?=\d{1,2}\.\s+\p{Lu}[^\n]{2,110}[^\n.;:,]\s*\n\s*\d{1,2}\.\d{1,2})/u;

/** Lines under one that announces them are a list as far as each ends like an item of one. */
function listIn(block: TextBlock): readonly TextBlock[] {
  const lines = block.text.split('\n').filter((line) => line.trim() !== '');
  const lead = lines.findIndex((line) => /:\s*$/u.test(line));
  if (block.type !== 'paragraph' || lead < 0 || lead === lines.length - 1) return [block];
  const after = lines.slice(lead + 1);
  const end = after.findIndex((line) => !/[;,]\s*$/u.test(line)) + 1 || after.length;
  if (end < 2 && after.length > 1) return [block];
  const part = (some: readonly string[]): readonly TextBlock[] =>
    some.length === 0 ? [] : [{ ...block, text: some.join('\n') }];
  return [
    ...part(lines.slice(0, lead)),
    ...part(lines.slice(lead, lead + 1)),
    ...after.slice(0, end).map((text) => ({ ...block, type: 'item' as const, level: 1, text: text.trim() })),
    ...part(after.slice(end)).flatMap(listIn),
  ];
}

/** The lines of a block that are clauses or items by themselves, however the file breaks them. */
export function linesOfClauses(block: Block): readonly TextBlock[] {
  if (block.type === 'table') return [];
  const [first = '', ...more] = block.text.split(titleLine).flatMap((text) => text.split(counted));
  const others = more.map((text) => ({ type: 'paragraph', text: text.trim(), place: block.place }) as const);
  return [{ ...block, text: first }, ...others].flatMap(listIn);
}
