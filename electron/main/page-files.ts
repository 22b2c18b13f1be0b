import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface PageFile {
  /** The media type it is served with. */
  readonly type: string;
  readonly read: () => Promise<Uint8Array>;
}

/** The files a page consists of, by the path under which each is asked for (`/assets/index.js`). */
export type PageFiles = ReadonlyMap<string, PageFile>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/vnd.microsoft.icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : entry.isFile() ? [file] : [];
  });

/**
 * Lists the files of a built page once; links are left out. Whoever asks later can only name an entry of this list, so
 * that no path is ever made from what a page says.
 */
export function readPageFiles(folder: string): PageFiles {
  const entries = filesBelow(folder).map((file): readonly [string, PageFile] => {
    const name = `/${path.relative(folder, file).split(path.sep).join('/')}`;
    const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
    return [name, { type, read: () => readFile(file) }];
  });
  return new Map(entries);
}
