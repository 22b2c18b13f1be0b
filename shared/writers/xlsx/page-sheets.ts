import { assertNever } from '../../basics/assert-never.ts';
import type { Block, LabelledRow, Paper, Run } from '../../paper/paper.ts';
import { say } from '../../wording/wording.ts';
import { cell, contentCell, type Sheet, type SheetRow } from './sheet.ts';

const coverName = { en: 'Cover', ru: 'Титульный лист' };
const textName = { en: 'Text', ru: 'Текст' };

/** Characters: labels, and texts beside them. */
const widths = [36, 96];

const labelled = ({ label, value }: LabelledRow): SheetRow => [cell(label, 'label'), contentCell(value)];
const line = (runs: readonly Run[], look: 'text' | 'muted' = 'text'): SheetRow => [undefined, { runs, look }];

const texts = (lines: readonly (string | undefined)[]): readonly SheetRow[] =>
  lines.filter((text) => text).map((text) => [cell(text ?? '', 'muted')]);

/** The first sheet: what the cover, the header and the footer of the document say. */
export function coverSheet({ cover, header, footer, language }: Paper): Sheet {
  const rows: readonly SheetRow[] = [
    ...texts([cover.organisation]),
    [cell(cover.title, 'title')],
    ...texts([cover.subtitle]),
    [],
    ...cover.facts.map(labelled),
    [],
    ...texts([header.left, header.right, footer]),
  ];
  return { name: say(coverName, language), kind: 'page', widths, rows: () => rows };
}

const room = '____________________';

function blockRows(block: Block): readonly SheetRow[] {
  switch (block.kind) {
    case 'heading':
      return [[], [cell(block.text, block.level === 1 ? 'title' : 'heading')]];
    case 'paragraph':
      return [line(block.runs, block.style === 'body' ? 'text' : 'muted')];
    case 'bullets':
      return block.items.map((runs) => line([{ text: '• ' }, ...runs]));
    case 'rows':
      return block.rows.map(labelled);
    case 'table':
    case 'records':
      return [line([{ text: `→ ${block.name}` }], 'muted')];
    case 'signature':
      return block.lines.map(({ who, captions }) => [
        cell(who),
        cell(captions.map((caption) => `${room} (${caption})`).join('   ')),
      ]);
    default:
      return assertNever(block);
  }
}

function* textRows(paper: Paper): Generator<SheetRow> {
  for (const { blocks } of paper.sections) for (const block of blocks) yield* blockRows(block);
}

const isLoose = ({ kind }: Block): boolean => kind !== 'table' && kind !== 'records';

/** Everything between the tables, in its order, with the places of the tables named; none where there are only tables. */
export function textSheets(paper: Paper): readonly Sheet[] {
  if (!paper.sections.some(({ blocks }) => blocks.some(isLoose))) return [];
  return [{ name: say(textName, paper.language), kind: 'page', widths, rows: () => textRows(paper) }];
}
