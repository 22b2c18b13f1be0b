import { collections } from '../../../shared/register/collections.ts';
import type { Deadline } from '../../../shared/deadlines/deadline.ts';
import { capitalised } from '../../../shared/wording/capitalised.ts';
import { textIn, type Language, type Wording } from '../../../shared/wording/wording.ts';

/** A line of the page: the heading of a month, or a deadline under it. */
export type DeadlineLine =
  | { readonly kind: 'month'; readonly key: string; readonly label: string; readonly isOverdue: boolean }
  | { readonly kind: 'deadline'; readonly key: string; readonly deadline: Deadline };

const overdueWords: Wording = { en: 'Overdue', ru: 'Просрочено' };

const months = {
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  ru: new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** “December 2026”, «Декабрь 2026». */
function monthWords(month: string, language: Language): string {
  const words = months[language].format(new Date(`${month}-01T00:00:00Z`));
  return capitalised(words.replace(/ г\.$/, ''));
}

/** Deadlines, which come by date, under their months; what is overdue stands first, under a heading of its own. */
export function deadlineLines(deadlines: readonly Deadline[], language: Language): readonly DeadlineLine[] {
  const lines: DeadlineLine[] = [];
  let under: string | undefined;
  for (const deadline of deadlines) {
    const heading = deadline.overdue ? 'overdue' : deadline.due.slice(0, 7);
    if (heading !== under) {
      const label = deadline.overdue ? overdueWords[language] : monthWords(heading, language);
      lines.push({ kind: 'month', key: heading, label, isOverdue: deadline.overdue });
      under = heading;
    }
    lines.push({ kind: 'deadline', key: deadline.id, deadline });
  }
  return lines;
}

/** What the entry is called, and what it is where it is no activity. */
export function entryWords({ entityKind, name, table }: Deadline, language: Language): string | undefined {
  if (table !== undefined) return undefined;
  const called = textIn(name, language);
  if (entityKind === 'activities' || entityKind === 'organisation') return called;
  const what = collections[entityKind].one[language];
  return called ? `${what}: ${called}` : what;
}
