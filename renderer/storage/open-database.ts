import Dexie from 'dexie';
import { currentStoreVersion, RopaDatabase, versionOnDisk } from './database.ts';

const name = 'ropa-desk';

export type OpenedDatabase =
  | { readonly state: 'open'; readonly database: RopaDatabase }
  /** Written by a newer program: it can be looked into, and nothing may be written. */
  | { readonly state: 'newer'; readonly database: RopaDatabase };

/**
 * Opens the working store. With `rebuildable`, one that cannot be opened is thrown away and begun anew: all of it is in
 * the journal. Rejects where it cannot be opened.
 */
export async function openDatabase(rebuildable: boolean): Promise<OpenedDatabase> {
  const database = new RopaDatabase(name);
  try {
    await database.open();
  } catch (error) {
    if (!rebuildable) throw error;
    await Dexie.delete(name);
    await database.open();
  }
  // Dexie opens a newer store without a word.
  return { state: versionOnDisk(database) > currentStoreVersion ? 'newer' : 'open', database };
}
