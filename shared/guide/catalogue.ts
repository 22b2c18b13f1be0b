import type { Chapter } from './chapter.ts';
import { activityCard } from './chapters/activity-card.ts';
import { backups } from './chapters/backups.ts';
import { commandLine } from './chapters/command-line.ts';
import { deadlines } from './chapters/deadlines.ts';
import { directories } from './chapters/directories.ts';
import { filings } from './chapters/filings.ts';
import { findings } from './chapters/findings.ts';
import { firstMinutes } from './chapters/first-minutes.ts';
import { importAndMerge } from './chapters/import-and-merge.ts';
import { keyboard } from './chapters/keyboard.ts';
import { longRegister } from './chapters/long-register.ts';
import { printing } from './chapters/printing.ts';
import { registersAndFiles } from './chapters/registers-and-files.ts';
import { saved } from './chapters/saved.ts';
import { twoLaws } from './chapters/two-laws.ts';

/** The user's guide, chapter by chapter, in the order of reading. */
export const chapters: readonly Chapter[] = [
  firstMinutes,
  activityCard,
  directories,
  longRegister,
  findings,
  deadlines,
  printing,
  filings,
  registersAndFiles,
  importAndMerge,
  saved,
  backups,
  twoLaws,
  keyboard,
  commandLine,
];

/** The chapter of an id; the first where there is none such. */
export const chapterNamed = (id: string | undefined): Chapter =>
  chapters.find((chapter) => chapter.id === id) ?? firstMinutes;
