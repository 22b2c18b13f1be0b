import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { answerWho, expectOpen, goTo, openFile } from './doors.ts';
import { expect, type Desk } from './fixture.ts';

/** Drops files on the window, as a person does with the mouse. */
export async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const all = files.map((file) => ({
    name: path.basename(file),
    data: readFileSync(file).toString('base64'),
  }));
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, data } of dropped) {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const about = { dataTransfer, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new DragEvent('dragover', about));
    document.body.dispatchEvent(new DragEvent('drop', about));
  }, all);
}

/** Opens a register’s file on the first start. */
export async function begin(desk: Desk, file: string, who = 'Anna'): Promise<void> {
  await openFile(desk, file);
  await expectOpen(desk.page);
  await answerWho(desk.page, who);
}

export const entries = (page: Page): Locator => page.getByRole('listbox', { name: 'Entries of the file' });

export const entry = (page: Page, name: string): Locator =>
  entries(page).getByRole('option').filter({ hasText: name });

/** The entry that is looked at, with all there is to decide about it. */
export const detail = (page: Page): Locator =>
  page.getByRole('region').filter({ has: page.locator('#review-entry') });

/** A question about a disputed place. */
export const question = (page: Page, place: string): Locator =>
  detail(page).getByRole('group', { name: place, exact: true });

/** Says yes to the sentence of what will happen. */
export async function merge(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page
    .getByRole('alertdialog', { name: 'Merge the file into the register?' })
    .getByRole('button', { name: 'Merge', exact: true })
    .click();
}

/** What was taken in, as the page says it afterwards. */
export const done = (page: Page): Locator =>
  page.getByRole('status').filter({ has: page.getByRole('button', { name: 'Done' }) });

export const toImport = (page: Page): Promise<void> => goTo(page, 'Import');

/** The number beside Import in the rail: what waits for a decision. */
export const waiting = (page: Page): Locator =>
  page.locator('nav').getByRole('link', { name: 'Import' }).locator('.count');

export async function expectReview(page: Page): Promise<void> {
  await expect(entries(page)).toBeVisible();
}
