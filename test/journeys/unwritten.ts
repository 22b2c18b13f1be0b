import type { Page } from 'playwright/test';
import { expect } from './fixture.ts';

/** Longer than a letter lies in the window alone, shorter than the pause after which a field is written; milliseconds. */
const betweenDraftAndWriting = 200;

/**
 * From here on what is typed is kept as a draft and never written, as in the moment before the pause of a person is long
 * enough: however slow the machine, a crash meets the page in that moment.
 */
export async function stopBeforeWriting(page: Page): Promise<void> {
  await page.evaluate((longest) => {
    const start = globalThis.setTimeout.bind(globalThis);
    const startUnlessLong = (...[work, wait = 0, ...rest]: Parameters<typeof setTimeout>): unknown =>
      start(work, wait > longest ? 2 ** 31 - 1 : wait, ...rest);
    Object.assign(globalThis, { setTimeout: startUnlessLong });
  }, betweenDraftAndWriting);
}

/** Waits until what is kept of drafts says this. */
export async function expectDraft(kept: () => Promise<string> | string, text: string): Promise<void> {
  await expect.poll(kept).toContain(text);
}
