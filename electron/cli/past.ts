import { changedSince } from '../../shared/changes/changed-since.ts';
import { registerOn, utcDay } from '../../shared/changes/register-on.ts';
import type { DocumentRequest } from '../../shared/documents/document-kind.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Register } from '../../shared/register/register.ts';

/** What a document or a rule may ask of a register’s history; its days are those of UTC, as the file has them. */
export type Past = Pick<DocumentRequest, 'registerOn' | 'firstDay' | 'changedSince'>;

export function pastOf(ledger: Ledger): Past {
  const known = new Map<string, Register | undefined>();
  const first = ledger.history[0];
  return {
    registerOn: (day) => {
      if (!known.has(day)) known.set(day, registerOn(ledger, day));
      return known.get(day);
    },
    changedSince: changedSince(ledger.history),
    ...(first && { firstDay: utcDay(first.at) }),
  };
}
