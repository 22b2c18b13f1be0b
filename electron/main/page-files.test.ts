import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPageFiles } from './page-files.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the files of a page', () => {
  it('are those in its folder, with their types, and nothing that only points elsewhere', async () => {
    mkdirSync(path.join(folder, 'page/assets'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'secret');
    const names = ['index.html', 'assets/a.js', 'assets/b.css', 'assets/c.woff2', 'assets/d.unknown'];
    for (const name of names) writeFileSync(path.join(folder, 'page', name), name);
    symlinkSync(path.join(folder, 'secret.txt'), path.join(folder, 'page/assets/link.txt'));
    symlinkSync(folder, path.join(folder, 'page/up'));
    const files = readPageFiles(path.join(folder, 'page'));
    expect([...files].map(([name, { type }]) => `${name}: ${type}`).toSorted()).toEqual([
      '/assets/a.js: text/javascript; charset=utf-8',
      '/assets/b.css: text/css; charset=utf-8',
      '/assets/c.woff2: font/woff2',
      '/assets/d.unknown: application/octet-stream',
      '/index.html: text/html; charset=utf-8',
    ]);
    expect(Buffer.from((await files.get('/assets/a.js')?.read()) ?? []).toString()).toBe('assets/a.js');
  });
});
