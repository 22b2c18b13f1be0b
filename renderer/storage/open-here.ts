import type { Given } from '../../shared/bridge/contract.ts';
import type { Language, Wording } from '../../shared/wording/wording.ts';
import type { JournalDoor } from '../desktop/journal-door.ts';
import { notKept, sentenceOf } from '../desktop/not-kept.ts';
import { browserDrafts, type DraftPlace } from './drafts.ts';
import type { RopaDatabase } from './database.ts';
import { upgradeRegisters } from './upgrade-registers.ts';
import { openDatabase } from './open-database.ts';
import { reconcile } from './reconcile.ts';
import { readingInstallation, readInstallation } from './settings-record.ts';
import { databaseSource, journalSource } from './source.ts';
import { openStorage, type Ground, type Storage } from './storage.ts';

const newerStore: Wording = {
  en: 'These data were written by a newer Ropa Desk. They can be read, printed and exported; to change anything, update the program. Nothing was touched.',
  ru: 'Данные записаны более новой версией Ropa Desk. Их можно читать, печатать и выгружать; чтобы вносить изменения, обновите программу. Данные не изменены.',
};

const notBroughtTogether: Wording = {
  en: 'The working store and the journal do not agree, and could not be brought together. The journal is shown; it can be read, printed and exported, and nothing is changed. Restart the program; if it stays so, export the register and open that file.',
  ru: 'Рабочее хранилище и журнал расходятся, согласовать их не удалось. Показан журнал: его можно читать, печатать и выгружать, ничего не изменяется. Перезапустите программу; если не поможет, выгрузите реестр и откройте этот файл.',
};

const notOpened: Wording = {
  en: 'The working store of the window cannot be opened: the disk may be full. The registers are shown from the journal, which is whole; they can be read, printed and exported, and nothing is changed. Free some space, then restart the program.',
  ru: 'Рабочее хранилище окна не открывается: возможно, на диске нет места. Реестры показаны по журналу, он цел; их можно читать, печатать и выгружать, ничего не изменяется. Освободите место и перезапустите программу.',
};

const now = (): string => new Date().toISOString();

/** What the storage stands on in a browser: the working store alone. */
export async function browserGround(
  database: RopaDatabase,
  language: Language,
  draftPlace: DraftPlace,
  clock: () => string,
): Promise<Ground> {
  return {
    source: databaseSource(database),
    database,
    journal: undefined,
    draftPlace,
    installation: await readInstallation(database, language),
    now: clock,
    reading: undefined,
    notices: [],
  };
}

/** Opens what this installation keeps, in a browser from the working store alone. */
export async function openInBrowser(language: Language): Promise<Storage> {
  const { state, database } = await openDatabase(false);
  const draftPlace = browserDrafts(localStorage);
  if (state === 'open') {
    await upgradeRegisters(database);
    return openStorage(await browserGround(database, language, draftPlace, now));
  }
  const stored = await database.settings.toArray();
  const kept = Object.fromEntries(stored.map(({ key, value }) => [key, value]));
  return openStorage({
    source: databaseSource(database),
    database: undefined,
    journal: undefined,
    draftPlace: { keep: () => undefined, left: [] },
    installation: readingInstallation(language, kept),
    now,
    reading: newerStore,
    notices: [],
  });
}

const draftsBeside = (journal: JournalDoor, { drafts }: Given<'openStore'>): DraftPlace => ({
  keep: journal.keepDraft,
  left: drafts,
});

/** Opens what the journal says may only be read; the working store is not touched. */
const openReading = (
  journal: JournalDoor,
  opened: Given<'openStore'>,
  language: Language,
  reading: Wording,
): Promise<Storage> =>
  openStorage({
    source: journalSource(journal, opened.registers),
    database: undefined,
    journal,
    draftPlace: { keep: () => undefined, left: [] },
    installation: readingInstallation(language, opened.settings),
    now,
    reading,
    notices: opened.notices,
  });

/** Opens what this installation keeps on the desktop: the journal, and the working store brought to say the same. */
export async function openOnDesktop(journal: JournalDoor, language: Language): Promise<Storage> {
  const opened = await journal.open();
  if (opened.access !== 'full') {
    const reading = opened.reading?.message ?? newerStore;
    // Nothing to be seen is no empty register: nobody is offered to begin anew.
    if (opened.registers.length === 0) throw notKept(reading);
    return openReading(journal, opened, language, reading);
  }
  const working = await openDatabase(true).catch((error: unknown) => {
    // Chromium’s folder can be full or out of reach while the journal is neither.
    if (opened.registers.length === 0) throw error;
    return undefined;
  });
  if (!working) return openReading(journal, opened, language, notOpened);
  const { state, database } = working;
  if (state === 'newer') {
    database.close();
    return openReading(journal, opened, language, newerStore);
  }
  let recovered: readonly Wording[];
  try {
    recovered = await reconcile({ database, journal }, opened);
  } catch (error) {
    // What cannot be brought together stays as it is on both sides, and the journal is shown.
    database.close();
    return openReading(journal, opened, language, sentenceOf(error) ?? notBroughtTogether);
  }
  return openStorage({
    source: databaseSource(database),
    database,
    journal,
    draftPlace: draftsBeside(journal, opened),
    installation: await readInstallation(database, language, opened.settings),
    now,
    reading: undefined,
    notices: [...opened.notices, ...recovered],
  });
}
