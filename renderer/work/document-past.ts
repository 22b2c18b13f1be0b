import type { Uuid } from '../../shared/basics/uuid.ts';
import { changedSince } from '../../shared/changes/changed-since.ts';
import { registerOn } from '../../shared/changes/register-on.ts';
import type { DocumentRequest } from '../../shared/documents/document-kind.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Register } from '../../shared/register/register.ts';
import { narrowedTo } from './narrowed.ts';
import { dayHere } from './today.ts';

/** What a document may ask of a register’s history; days are those of the place where the person sits. */
export type DocumentPast = Pick<DocumentRequest, 'registerOn' | 'firstDay' | 'changedSince'>;

/** The history for one document. @param only the one activity that is printed, where not all are */
export function documentPast({ history, ...ledger }: Ledger, only: Uuid | undefined): DocumentPast {
  const known = new Map<string, Register | undefined>();
  const on = (day: string): Register | undefined => {
    const then = registerOn({ ...ledger, history }, day, dayHere);
    return then && only !== undefined ? narrowedTo(then, only) : then;
  };
  const first = history[0];
  return {
    registerOn: (day) => {
      if (!known.has(day)) known.set(day, on(day));
      return known.get(day);
    },
    changedSince: changedSince(history, dayHere),
    ...(first && { firstDay: dayHere(first.at) }),
  };
}
