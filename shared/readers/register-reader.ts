import { fail, succeed, type Result } from '../basics/result.ts';
import type { Wording } from '../wording/wording.ts';
import { assemble } from './assembly/assemble.ts';
import { blocksOfData } from './data/blocks-of-data.ts';
import { readBlocks, type Reading } from './layouts/read-blocks.ts';
import type { Corrections } from './mapping.ts';
import type { Proposal } from './proposal.ts';
import type { ReadRefusal } from './read-refusal.ts';
import type { Beforehand, Reader } from './reader.ts';
import type { Block, SourceDocument } from './source-document.ts';

/** Says what was looked for and what can be done. */
export const nothingFound: ReadRefusal = {
  type: 'nothing-found',
  message: {
    en:
      'No processing activities were found. Looked for: a table with a heading row (such as name, purpose, legal basis, data, retention), ' +
      'the same headings in a column, and cards with labels such as “Purpose: …”. Name the columns so, or copy the register into such a table, and read the file again.',
    ru:
      'Процессы обработки не найдены. Искали: таблицу со строкой заголовков (название, цель, правовое основание, состав данных, срок и подобные), ' +
      'те же заголовки в столбце и карточки с подписями вида «Цель: …». Назовите так столбцы или перенесите реестр в такую таблицу и откройте файл снова.',
  },
};

const readings = new WeakMap<SourceDocument, Reading>();

const made = new WeakMap<SourceDocument, readonly Block[]>();

/** A text as it is, data as the tables and labels that they are on paper. */
function blocksIn(document: SourceDocument): readonly Block[] {
  if (document.type === 'blocks') return document.blocks;
  const known = made.get(document);
  if (known) return known;
  const blocks = blocksOfData(document.data) ?? [];
  made.set(document, blocks);
  return blocks;
}

/** What a file says by the words of its headings alone; it is read once, though several ask how sure it is. */
function firstReading(document: SourceDocument): Reading {
  const known = readings.get(document);
  if (known) return known;
  const reading = readBlocks(blocksIn(document), document.format, {});
  readings.set(document, reading);
  return reading;
}

const hasAny = (corrections: Corrections | undefined): corrections is Corrections =>
  corrections !== undefined && Object.keys(corrections).length > 0;

/** Reads again with what a person said of the headings; the signature stays that of the file. */
function corrected(document: SourceDocument, first: Reading, { corrections }: Beforehand): Reading {
  const { mapping } = first.found;
  const told = mapping && corrections[mapping.signature];
  if (!hasAny(told)) return first;
  const again = readBlocks(blocksIn(document), document.format, told);
  const headings = again.found.mapping?.headings ?? [];
  return { ...again, found: { ...again.found, mapping: { signature: mapping?.signature ?? '', headings } } };
}

function read(document: SourceDocument, beforehand: Beforehand): Result<Proposal, ReadRefusal> {
  const { found } = corrected(document, firstReading(document), beforehand);
  return found.records.length === 0 ? fail(nothingFound) : succeed(assemble(found));
}

const readerFor = (id: string, name: Wording, isOurs: (reading: Reading) => boolean): Reader => ({
  id,
  name,
  recognises: (document) => {
    const reading = firstReading(document);
    return isOurs(reading) ? reading.sure : 0;
  },
  read,
});

/** Registers kept as tables: one activity a row or a column. */
export const tableReader = readerFor(
  'table',
  { en: 'Table of activities', ru: 'Таблица процессов' },
  ({ layout }) => layout !== 'cards',
);

/** Registers, forms and policies with a card an activity: labels and what is said under them. */
export const cardsReader = readerFor(
  'cards',
  { en: 'Cards of activities', ru: 'Карточки процессов' },
  ({ layout }) => layout === 'cards',
);
