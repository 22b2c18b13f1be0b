import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Paper } from '../../shared/paper/paper.ts';
import { pdfWriter } from '../../shared/writers/pdf/pdf-writer.ts';
import { golosText } from './golos-text.ts';

/* PDF files written to disk and what poppler and qpdf, which we did not write, make of them. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pdf-writer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
/** Writes a paper to a file that goes with the tests; its path. */
export async function file(paper: Paper): Promise<string> {
  const result = await pdfWriter.write(paper, golosText, { report: () => true });
  if (!result.ok) throw new Error('cancelled');
  const path = join(folder, `${(files += 1)}.pdf`);
  writeFileSync(path, result.value);
  return path;
}

const big = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
/** What a command prints. */
export const read = (command: string, ...args: readonly string[]): string => execFileSync(command, args, big);
export const pagesOf = (path: string): readonly string[] =>
  read('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
/** All text in the order of the file, with one space for many. */
export const text = (path: string): string => read('pdftotext', '-raw', path, '-').replace(/\s+/g, ' ');

/** The structure tree, refused where the reader finds fault with it. */
export function structure(path: string): string {
  const { stdout, stderr, status } = spawnSync('pdfinfo', ['-struct-text', path], big);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
}

export const count = (haystack: string, needle: RegExp): number => haystack.match(needle)?.length ?? 0;
