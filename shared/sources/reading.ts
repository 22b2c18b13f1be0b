import type { Result } from '../basics/result.ts';
import { fail, succeed } from '../basics/result.ts';
import type { ReadRefusal } from '../readers/read-refusal.ts';
import type { SourceDocument } from '../readers/source-document.ts';
import { refuse, Refused } from './refusal.ts';

/** Reads with what may stop the reading, and gives the document or why it was stopped. */
export function reading(read: () => SourceDocument): Result<SourceDocument, ReadRefusal> {
  try {
    return succeed(withSomething(read()));
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal);
    throw error;
  }
}

function withSomething(document: SourceDocument): SourceDocument {
  const says = document.type === 'data' ? document.data !== null : document.blocks.length > 0;
  return says ? document : refuseEmpty();
}

/** Stops at a file that says nothing. */
export function refuseEmpty(): never {
  return refuse(
    'nothing-found',
    'The file is empty: it has no words. Ask for it again or take another copy.',
    'Файл пуст: слов в нём нет. Попросите прислать его заново или возьмите другую копию.',
  );
}
