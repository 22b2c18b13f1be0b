import { succeed, type Result } from '../../basics/result.ts';
import type { FoundEntries, Proposal } from '../proposal.ts';
import type { ReadRefusal } from '../read-refusal.ts';
import type { Reader } from '../reader.ts';
import type { SourceDocument } from '../source-document.ts';
import type { WorkbookEdits } from './edits.ts';
import { isOurs, openWorkbook, type Entries } from './file.ts';
import { readEdits } from './read-edits.ts';

/** How a workbook that we exported differs from what was exported: cells, new rows, rows taken away. */
export function readWorkbook(document: SourceDocument): Result<WorkbookEdits, ReadRefusal> {
  const file = openWorkbook(document);
  return file.ok ? succeed(readEdits(file.value)) : file;
}

const entriesIn = ({
  activities,
  parties,
  systems,
  measures,
  dataItems,
  subjectCategories,
}: Entries): FoundEntries => ({ activities, parties, systems, measures, dataItems, subjectCategories });

/** The entries of a workbook of ours as they stand in it now; for the differences there is `readWorkbook`. */
function read(document: SourceDocument): Result<Proposal, ReadRefusal> {
  const edits = readWorkbook(document);
  if (!edits.ok) return edits;
  const { exported, edited, refused, leftovers } = edits.value;
  return succeed({
    format: document.format,
    layout: { en: 'Workbook of Ropa Desk', ru: 'Книга Ropa Desk' },
    ...entriesIn(edited),
    base: entriesIn(exported),
    leftovers: [
      ...leftovers,
      ...refused.map(({ kind, entry, heading, said, place }) => ({
        ...(kind === 'activities' && entry !== undefined ? { activity: entry } : {}),
        ...(heading === '' ? {} : { label: heading }),
        text: said,
        place,
      })),
    ],
    guesses: [],
  });
}

/** Reads the workbooks that `ropa export --format ropa-xlsx` writes. */
export const workbookReader: Reader = {
  id: 'ropa-workbook',
  name: { en: 'Workbook of Ropa Desk', ru: 'Книга Ropa Desk' },
  recognises: (document) => (isOurs(document) ? 1 : 0),
  read,
};
