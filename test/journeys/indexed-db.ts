import type { Page } from 'playwright/test';

/** Every record of the working store, table by table, as Chromium gives them, without the program in between. */
export const indexedDbRecords = (page: Page): Promise<Readonly<Record<string, unknown>>> =>
  page.evaluate(async () => {
    const done = <Given>(request: IDBRequest<Given>): Promise<Given> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
      });
    const database = await done(indexedDB.open('ropa-desk'));
    const records: Record<string, unknown> = { version: database.version };
    for (const name of database.objectStoreNames)
      records[name] = await done(database.transaction(name).objectStore(name).getAll());
    database.close();
    return records;
  });

/** Raises the version of the working store, as a newer program would; no other page may hold it open. */
export const raiseVersion = (page: Page, version: number): Promise<void> =>
  page.evaluate(
    (to) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ropa-desk', to);
        opening.addEventListener('blocked', () => reject(new Error('held open')));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
        opening.addEventListener('success', () => {
          opening.result.close();
          resolve();
        });
      }),
    version,
  );
