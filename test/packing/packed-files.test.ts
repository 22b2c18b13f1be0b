import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { _electron } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectFolder } from './builder-config.ts';
import { pack, type Packed } from './pack.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ropa-pack-'));
let packed: Packed;
beforeAll(async () => {
  packed = await pack(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** The files below a built part, as they are named in the archive. */
const built = (part: string): readonly string[] =>
  readdirSync(path.join(projectFolder, 'dist', part), { recursive: true, encoding: 'utf8' })
    .map((name) => `dist/${part}/${name.split(path.sep).join('/')}`)
    .filter((name) => statSync(path.join(projectFolder, name)).isFile());

describe('the packed program', () => {
  it('holds what was built for it, its package.json, and nothing else', () => {
    const expected = [
      ...built('main'),
      ...built('store-worker'),
      ...built('preload'),
      ...built('renderer'),
      'package.json',
    ];
    expect(packed.files).toEqual(expected.toSorted());
    expect(packed.files).toContain('dist/main/main.cjs');
    expect(packed.files).toContain('dist/store-worker/store-worker.cjs');
    expect(packed.files).toContain('dist/preload/preload.cjs');
    expect(packed.files).toContain('dist/renderer/index.html');
    expect(packed.files.filter((name) => /\.map$|\.tsx?$|\.env|node_modules|test/.test(name))).toEqual([]);
  });

  it('says of itself only what a user may know', () => {
    const text = readFileSync(path.join(packed.appFolder, 'package.json'), 'utf8');
    expect(JSON.parse(text)).toMatchObject({ name: 'ropa-desk', main: 'dist/main/main.cjs' });
    expect(Object.keys(JSON.parse(text) as object)).not.toEqual(expect.arrayContaining(['devDependencies']));
  });

  it('brings the languages of the program and no other', () => {
    expect(readdirSync(path.join(packed.programFolder, 'locales')).toSorted()).toEqual([
      'en-US.pak',
      'ru.pak',
    ]);
    expect(readdirSync(packed.programFolder)).toContain('ropa-desk');
  });

  it('starts from what was packed alone', async () => {
    const app = await _electron.launch({
      executablePath: path.join(projectFolder, 'test/host/electron-standin.cjs'),
      args: [packed.appFolder, `--user-data-dir=${path.join(folder, 'profile')}`],
    });
    try {
      const page = await app.firstWindow();
      await page.waitForURL((address) => address.pathname === '/index.html');
      await page.waitForLoadState('networkidle');
      const { version } = JSON.parse(readFileSync(path.join(projectFolder, 'package.json'), 'utf8')) as {
        version: string;
      };
      expect(await page.evaluate('window.ropaDesk.about()')).toMatchObject({ version });
      expect(await page.title()).toMatch(/Ropa Desk/);
      expect(await page.evaluate('document.body.innerText.trim().length')).toBeGreaterThan(0);
    } finally {
      await app.close();
    }
  });
});
