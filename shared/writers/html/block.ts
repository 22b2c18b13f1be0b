import { assertNever } from '../../basics/assert-never.ts';
import type { Block, LabelledRow, Records, Signature, Table } from '../../paper/paper.ts';
import { contentMarkup, escaped, listMarkup, runsMarkup } from './markup.ts';

/** A heading of levels 1 and 2, for the contents. */
export interface Chapter {
  readonly level: 1 | 2;
  readonly text: string;
  readonly id: string;
}

/** A piece of the page, and the chapter that begins with it. */
export interface Piece {
  readonly markup: string;
  readonly chapter?: Chapter;
}

export type NewId = () => string;

/** The title of the paper is `h1`; its headings begin one below. */
function headingPiece(level: 1 | 2 | 3, text: string, newId: NewId): Piece {
  const tag = `h${level + 1}`;
  if (level === 3) return { markup: `<${tag}>${escaped(text)}</${tag}>\n` };
  const id = newId();
  return { markup: `<${tag} id="${id}">${escaped(text)}</${tag}>\n`, chapter: { level, text, id } };
}

const rowMarkup = ({ label, value }: LabelledRow): string =>
  `<div><dt>${escaped(label)}</dt><dd>${contentMarkup(value)}</dd></div>\n`;

/** Labelled rows as a list of terms. */
export function cardMarkup(rows: readonly LabelledRow[], className = 'card'): string {
  if (rows.length === 0) return '';
  return `<dl class="${className}">\n${rows.map(rowMarkup).join('')}</dl>\n`;
}

function* recordPieces({ labels, records }: Records, newId: NewId): Generator<Piece, void> {
  for (const { heading, values } of records) {
    yield headingPiece(2, heading, newId);
    const rows = labels
      .map((label, index) => ({ label, value: values[index] ?? [] }))
      .filter(({ value }) => value.some((line) => line.runs.some((run) => run.text !== '')));
    yield { markup: cardMarkup(rows) };
  }
}

function* tablePieces({ name, columns, rows }: Table): Generator<Piece, void> {
  if (columns.length === 0) return;
  const sum = columns.reduce((total, { share }) => total + share, 0) || 1;
  const widths = columns.map(({ share }) => `<col style="width: ${Math.round((share / sum) * 1000) / 10}%">`);
  const heads = columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`);
  yield {
    markup:
      `<div class="wide"><table aria-label="${escaped(name)}">\n<colgroup>${widths.join('')}</colgroup>\n` +
      `<thead><tr>${heads.join('')}</tr></thead>\n<tbody>\n`,
  };
  for (const row of rows) {
    const cells = columns.map((_, index) => `<td>${contentMarkup(row[index] ?? [])}</td>`);
    yield { markup: `<tr>${cells.join('')}</tr>\n` };
  }
  yield { markup: '</tbody>\n</table></div>\n' };
}

const signatureMarkup = ({ lines }: Signature): string =>
  lines
    .map(({ who, captions }) => {
      const places = captions.map((caption) => `<li>${escaped(caption)}</li>`).join('');
      return `<div class="signature"><p>${escaped(who)}</p><ul>${places}</ul></div>\n`;
    })
    .join('');

/** A block of a paper as pieces of the page, small enough to stop between them. */
export function* blockPieces(block: Block, newId: NewId): Generator<Piece, void> {
  switch (block.kind) {
    case 'heading':
      yield headingPiece(block.level, block.text, newId);
      break;
    case 'paragraph': {
      const className = block.style === 'body' ? '' : ` class="${block.style}"`;
      yield { markup: `<p${className}>${runsMarkup(block.runs)}</p>\n` };
      break;
    }
    case 'bullets':
      yield { markup: block.items.length === 0 ? '' : `${listMarkup(block.items)}\n` };
      break;
    case 'rows':
      yield { markup: cardMarkup(block.rows) };
      break;
    case 'table':
      yield* tablePieces(block);
      break;
    case 'records':
      yield* recordPieces(block, newId);
      break;
    case 'signature':
      yield { markup: signatureMarkup(block) };
      break;
    default:
      return assertNever(block);
  }
}
