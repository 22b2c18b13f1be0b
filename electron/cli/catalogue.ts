import type { Command } from './command.ts';
import { check } from './commands/check.ts';
import { diff } from './commands/diff.ts';
import { documents } from './commands/documents.ts';
import { exportDocuments } from './commands/export.ts';
import { importFiles } from './commands/import.ts';
import { merge } from './commands/merge.ts';
import { sample } from './commands/sample.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  sample,
  check,
  documents,
  exportDocuments,
  importFiles,
  merge,
  diff,
];
