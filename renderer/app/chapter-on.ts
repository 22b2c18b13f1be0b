import type { PageName, Route } from './route.ts';

/** The chapter of the guide that tells of a page; none where the first one does. */
export const chapterOfPage: Readonly<Partial<Record<PageName, string>>> = {
  register: 'long-register',
  activity: 'activity-card',
  directories: 'directories',
  records: 'directories',
  documents: 'printing',
  filings: 'filings',
  findings: 'findings',
  deadlines: 'deadlines',
  import: 'import',
  tables: 'deadlines',
  health: 'backups',
  settings: 'saved',
};

/** Where F1 leads from here: to the chapter on the page one is on; who reads the guide already stays. */
export function chapterOn(here: Route): Route {
  if (here.page === 'guide') return here;
  const chapter = chapterOfPage[here.page];
  return chapter === undefined ? { page: 'guide' } : { page: 'guide', chapter };
}
