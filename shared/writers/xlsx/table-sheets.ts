import type { Paper, Records, Table } from '../../paper/paper.ts';
import { say, type Language } from '../../wording/wording.ts';
import { cell, contentCell, type Sheet, type SheetRow } from './sheet.ts';

const recordName = { en: 'Name', ru: 'Наименование' };

function* tableRows({ columns, rows }: Table): Generator<SheetRow> {
  yield columns.map(({ title }) => cell(title, 'head'));
  for (const row of rows) yield row.map(contentCell);
}

function* recordRows({ labels, records }: Records, language: Language): Generator<SheetRow> {
  yield [say(recordName, language), ...labels].map((label) => cell(label, 'head'));
  for (const { heading, values } of records) yield [cell(heading), ...values.map(contentCell)];
}

/** A sheet for each table and for each form with its records, in the order of the paper. */
export const tableSheets = ({ sections, language }: Paper): readonly Sheet[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Sheet[] => {
      if (block.kind === 'table')
        return block.columns.length > 0
          ? [{ name: block.name, kind: 'table', rows: () => tableRows(block) }]
          : [];
      if (block.kind !== 'records') return [];
      return [{ name: block.name, kind: 'table', rows: () => recordRows(block, language) }];
    }),
  );
