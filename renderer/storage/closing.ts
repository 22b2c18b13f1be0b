import type { JournalDoor } from '../desktop/journal-door.ts';
import { flushEvent } from './flushing.ts';
import type { Storage } from './storage.ts';

/** Each time the program is about to close, writes what is on its way and says whether all is saved. */
export async function agreeToClose(storage: Storage, journal: JournalDoor): Promise<never> {
  for (;;) {
    await journal.untilClosing();
    window.dispatchEvent(new Event(flushEvent));
    const queue = storage.session.get()?.queue;
    await queue?.settled();
    await journal.mayClose(queue?.state.get().state !== 'failed');
  }
}
