import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { isIsoDate } from '../../shared/wording/date.ts';
import { misused, type Outcome, type Surroundings } from './command.ts';
import type { Words } from './words.ts';

/** The day a command writes with, today unless `--date` says another one. */
export function dayOf(words: Words, { today }: Surroundings): Result<string, Outcome> {
  const date = words.value('date') ?? today;
  return isIsoDate(date)
    ? succeed(date)
    : fail(misused(`“${date}” is not a day that exists: write YYYY-MM-DD.`));
}
