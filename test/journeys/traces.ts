import { readdirSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Desk } from './fixture.ts';

/** A recording of the journey itself holds what was typed; it is the test's, not the program's. */
const ours = /^playwright/;

function* filesBelow(folder: string, leftOut: readonly string[]): Generator<string> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const place = path.join(folder, entry.name);
    if (entry.isFile()) yield place;
    else if (entry.isDirectory() && !leftOut.includes(entry.name) && !ours.test(entry.name))
      yield* filesBelow(place, leftOut);
  }
}

function holds(file: string, since: number, texts: readonly string[]): boolean {
  try {
    if (statSync(file).mtimeMs < since) return false;
    const content = readFileSync(file);
    return texts.some((text) => content.includes(text) || content.includes(Buffer.from(text, 'utf16le')));
  } catch {
    // Another program’s temporary file that has gone meanwhile.
    return false;
  }
}

/**
 * The files written since an instant that hold any of the texts, in UTF-8 or UTF-16: those of the profile, but for the
 * folders left out, and those in the system’s folder for temporary files.
 */
export function filesHolding(
  texts: readonly string[],
  { profile }: Desk,
  since: number,
  leftOut: readonly string[],
): readonly string[] {
  const places = [...filesBelow(profile, leftOut), ...filesBelow(os.tmpdir(), leftOut)];
  return [...new Set(places)].filter((file) => holds(file, since, texts));
}
