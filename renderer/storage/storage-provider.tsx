import { createContext, use, useEffect, useState, type ReactNode } from 'react';
import type { Language, Wording } from '../../shared/wording/wording.ts';
import type { JournalDoor } from '../desktop/journal-door.ts';
import { sentenceOf } from '../desktop/not-kept.ts';
import { useHost } from '../desktop/use-host.ts';
import { agreeToClose } from './closing.ts';
import { openInBrowser, openOnDesktop } from './open-here.ts';
import type { Storage } from './storage.ts';

/** How far opening the store has come; `elsewhere` lasts while another window holds it. */
export type OpeningState =
  | { readonly state: 'opening' }
  | { readonly state: 'elsewhere' }
  | { readonly state: 'failed'; readonly message: Wording };

type Opened = OpeningState | { readonly state: 'open'; readonly storage: Storage };

const StorageContext = createContext<Storage | undefined>(undefined);

/** Puts another store in place of the one that was opened, for what is in it. */
export const StorageInPlace = StorageContext;

/** The opened store; to be used below `StorageProvider` only. */
export function useStorage(): Storage {
  const storage = use(StorageContext);
  if (!storage) throw new Error('used outside StorageProvider');
  return storage;
}

const unopenable = (error: unknown): Wording => {
  const name = error instanceof Error ? error.name : 'unknown';
  return {
    en: `The store of this program cannot be opened (${name}). Nothing was changed. Restart the program; if it stays so, take a copy of its data folder and open your last exported file.`,
    ru: `Хранилище программы не открывается (${name}). Ничего не изменено. Перезапустите программу; если не поможет, скопируйте папку с данными и откройте последний выгруженный файл.`,
  };
};

const systemLanguage = (): Language => (navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en');

async function openHere(journal: JournalDoor | undefined): Promise<Opened> {
  try {
    const language = systemLanguage();
    const storage = journal ? await openOnDesktop(journal, language) : await openInBrowser(language);
    await storage.openLast();
    if (journal) void agreeToClose(storage, journal);
    return { state: 'open', storage };
  } catch (error) {
    return { state: 'failed', message: sentenceOf(error) ?? unopenable(error) };
  }
}

const forever = new Promise<never>(() => undefined);

/** One window writes: the lock is held as long as the page lives, and another window waits for it. */
async function openAlone(journal: JournalDoor | undefined, report: (opened: Opened) => void): Promise<void> {
  const take = async (lock: Lock | null): Promise<boolean> => {
    if (!lock) return false;
    report(await openHere(journal));
    return forever;
  };
  if (await navigator.locks.request('ropa-desk', { ifAvailable: true }, take)) return;
  report({ state: 'elsewhere' });
  await navigator.locks.request('ropa-desk', take);
}

interface Props {
  readonly children: ReactNode;
  readonly fallback: (state: OpeningState) => ReactNode;
}

let opening: Promise<void> | undefined;

/** Opens the store once and gives it to all below; until then `fallback` says how far it is. */
export function StorageProvider({ children, fallback }: Props): ReactNode {
  const { journal } = useHost();
  const [opened, setOpened] = useState<Opened>({ state: 'opening' });
  useEffect(() => {
    // The host is the same for as long as the page lives.
    opening ??= openAlone(journal, setOpened);
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [journal]);
  useEffect(() => {
    // Drawn: whatever the data are, they do not keep the window from standing.
    if (opened.state === 'open') journal?.startedWell();
  }, [opened, journal]);
  if (opened.state !== 'open') return fallback(opened);
  return <StorageContext value={opened.storage}>{children}</StorageContext>;
}
