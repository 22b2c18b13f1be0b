import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A program's folder with a page of two files, and the way to remove it. */
export function createPageFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-page-'));
  mkdirSync(path.join(folder, 'dist/renderer/assets'), { recursive: true });
  writeFileSync(path.join(folder, 'dist/renderer/index.html'), '<!doctype html><title>Ropa Desk</title>');
  writeFileSync(path.join(folder, 'dist/renderer/assets/index.js'), 'export {};');
  writeFileSync(path.join(folder, 'secret.txt'), 'secret');
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
