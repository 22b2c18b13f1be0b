import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { findPython } from '../host/find-python.mjs';

const execute = promisify(execFile);
const atMost = { timeout: 300_000, maxBuffer: 64_000_000 };

/** A folder of its own, with files in it by name; `remove` takes it away again. */
export async function folderOf(
  files: Readonly<Record<string, Uint8Array>>,
): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'readers-'));
  await Promise.all(
    Object.entries(files).map(async ([name, bytes]) => writeFile(path.join(folder, name), bytes)),
  );
  return { folder, remove: async () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Lets one LibreOffice, with a profile of its own, convert files of a folder into `out` beside them; `reading` tells how
 * it is to read them where it would ask a person.
 */
export async function convert(
  folder: string,
  filter: string,
  names: readonly string[],
  reading?: string,
): Promise<void> {
  const out = path.join(folder, 'out');
  await mkdir(out, { recursive: true });
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', filter, '--outdir', out];
  const infilter = reading === undefined ? [] : [`--infilter=${reading}`];
  await execute('soffice', [...infilter, ...options, ...names], { ...atMost, cwd: folder });
}

/** The text of a PDF as it is laid out, page by page. */
export async function pagesOf(file: string): Promise<readonly string[]> {
  const { stdout } = await execute('pdftotext', ['-layout', file, '-'], atMost);
  return stdout.split('\f').slice(0, -1);
}

/** Runs Python (any warning is an error) on a file's path and reads what it prints as JSON. */
export async function askPython(script: string, file: string): Promise<unknown> {
  const python = findPython();
  if (python === undefined)
    throw new Error('Python 3 with python-docx, openpyxl and rdflib is not on this machine');
  const { stdout } = await execute(python, ['-W', 'error', '-c', script, file], atMost);
  return JSON.parse(stdout);
}
