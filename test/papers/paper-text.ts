import { assertNever } from '../../shared/basics/assert-never.ts';
import type { Block, Content, Paper, Run, Table } from '../../shared/paper/paper.ts';

const marks: Readonly<Partial<Record<NonNullable<Run['style']>, readonly [string, string]>>> = {
  citation: ['[', ']'],
  inserted: ['{+', '+}'],
  deleted: ['[-', '-]'],
};

function runText({ text, style }: Run): string {
  const [before = '', after = ''] = (style && marks[style]) ?? [];
  return before + text + after;
}

const runsText = (runs: readonly Run[]): string => runs.map(runText).join('');

const contentText = (content: Content, indent: string): string =>
  content.map((line) => `${indent}${line.bullet ? '• ' : ''}${runsText(line.runs)}`).join('\n');

function tableText(table: Table): string {
  const titles = table.columns.map((column) => column.title);
  const rows = table.rows.map((row) =>
    row.map((cell, index) => `  ${titles[index]}:\n${contentText(cell, '    ')}`).join('\n'),
  );
  return [`{table ${table.name}: ${titles.join(' | ')}}`, ...rows].join('\n  --\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return `${block.style === 'body' ? '' : `(${block.style}) `}${runsText(block.runs)}`;
    case 'bullets':
      return block.items.map((item) => `• ${runsText(item)}`).join('\n');
    case 'rows':
      return block.rows.map((row) => `${row.label}:\n${contentText(row.value, '    ')}`).join('\n');
    case 'table':
      return tableText(block);
    case 'records':
      return block.records
        .map((record) => {
          const rows = block.labels.flatMap((label, index) => {
            const value = record.values[index] ?? [];
            return value.length > 0 ? [`${label}:\n${contentText(value, '    ')}`] : [];
          });
          return [`## ${record.heading}`, ...rows].join('\n');
        })
        .join('\n\n');
    case 'signature':
      return block.lines.map((line) => `${line.who}: ${line.captions.join(' / ')}`).join('\n');
    default:
      return assertNever(block);
  }
}

/** A paper as a text that a person reads and compares; citations stand in brackets, changes as `[-taken away-]` and `{+put in+}`. */
export function paperText(paper: Paper): string {
  const { cover, header } = paper;
  const facts = cover.facts.map((fact) => `${fact.label}:\n${contentText(fact.value, '    ')}`);
  const sections = paper.sections.map((section) =>
    [`=== ${section.orientation} ===`, ...section.blocks.map(blockText)].join('\n\n'),
  );
  return `${[
    `${header.left} | ${header.right}`,
    paper.footer,
    [cover.organisation, cover.title, cover.subtitle ?? ''].join('\n'),
    facts.join('\n'),
    ...sections,
  ].join('\n\n')}\n`;
}
