import type { Content, Line, Run } from '../../paper/paper.ts';
import { xmlText } from '../package/xml.ts';

/** A text between tags or in double quotes (HTML, 13.1): nothing in it is markup. */
export const escaped = xmlText;

/** Runs as phrasing content: a citation is `small`, a changed wording `ins` and `del`. */
export const runsMarkup = (runs: readonly Run[]): string => runs.map(runMarkup).join('');

function runMarkup({ text, style }: Run): string {
  const inner = escaped(text);
  if (style === 'citation') return `<small>${inner}</small>`;
  if (style === 'inserted') return `<ins>${inner}</ins>`;
  if (style === 'deleted') return `<del>${inner}</del>`;
  if (style === 'muted') return `<span class="muted">${inner}</span>`;
  return style === 'strong' ? `<strong>${inner}</strong>` : inner;
}

export const listMarkup = (items: readonly (readonly Run[])[]): string =>
  `<ul>${items.map((runs) => `<li>${runsMarkup(runs)}</li>`).join('')}</ul>`;

/** Neighbouring lines of one kind. */
function groupsOf(content: Content): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of content) {
    const last = groups.at(-1);
    if (last && last[0]?.bullet === line.bullet) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** What stands in a cell: a single line as it is, more as paragraphs and lists. */
export function contentMarkup(content: Content): string {
  const only = content.length === 1 ? content[0] : undefined;
  if (only && !only.bullet) return runsMarkup(only.runs);
  return groupsOf(content)
    .map((lines) =>
      lines[0]?.bullet
        ? listMarkup(lines.map((line) => line.runs))
        : lines.map((line) => `<p>${runsMarkup(line.runs)}</p>`).join(''),
    )
    .join('');
}
