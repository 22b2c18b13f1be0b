import type { Ledger } from '../../../shared/file-format/ledger.ts';

/** The latest of an instant and of all that the files remember: what comes of them comes after them. */
export function latestInstant(at: string, ledgers: readonly Ledger[]): string {
  let latest = at;
  for (const { history } of ledgers) for (const event of history) if (event.at > latest) latest = event.at;
  return latest;
}
