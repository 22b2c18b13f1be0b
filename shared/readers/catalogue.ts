import { fail, type Result } from '../basics/result.ts';
import { dpvReader } from './dpv-jsonld/dpv-reader.ts';
import { fidesReader } from './fides-yaml/fides-reader.ts';
import { piaReader } from './pia-json/pia-reader.ts';
import type { Proposal } from './proposal.ts';
import type { ReadRefusal } from './read-refusal.ts';
import type { Beforehand, Reader } from './reader.ts';
import { workbookReader } from './ropa-workbook/workbook-reader.ts';
import { cardsReader, nothingFound, tableReader } from './register-reader.ts';
import type { SourceDocument } from './source-document.ts';

/** All readers of foreign files; of two that are equally sure, the one named first reads. */
export const readers: readonly Reader[] = [
  workbookReader,
  piaReader,
  fidesReader,
  dpvReader,
  tableReader,
  cardsReader,
];

/** Lets the reader that recognises a file most surely read it. */
export function readForeign(document: SourceDocument, beforehand: Beforehand): Result<Proposal, ReadRefusal> {
  const sure = readers.map((reader) => ({ reader, sureness: reader.recognises(document) }));
  const surest = sure.toSorted((a, b) => b.sureness - a.sureness)[0];
  if (surest === undefined || surest.sureness === 0) return fail(nothingFound);
  return surest.reader.read(document, beforehand);
}
