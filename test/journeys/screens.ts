import type { Page } from 'playwright/test';
import type { Language } from '../../shared/wording/wording.ts';
import { expect } from './fixture.ts';

/** Every page of a register, by the address it stands at; an activity and an entry of a directory are opened by hand. */
export const screens = [
  'register',
  'findings',
  'deadlines',
  'documents',
  'filings',
  'organisation',
  'import',
  'directories/parties',
  'directories/systems',
  'directories/measures',
  'directories/dataItems',
  'records/destructions',
  'records/incidents',
  'health',
  'settings',
  'tables/production-calendar',
  'tables/roskomnadzor-list',
  'guide',
] as const;

/** Goes to a page by its address and waits until it stands. */
export async function show(page: Page, screen: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = `#/${hash}`;
  }, screen);
  await expect(page.locator('h1')).toBeVisible();
  // Pages, findings and check lists come in a frame or two.
  await expect(page.getByText(/Looking through the register|Просматриваю реестр/)).toBeHidden();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Opens the first activity of the register, with all of its sections drawn. */
export async function showActivity(page: Page): Promise<void> {
  await show(page, 'register');
  await page.getByRole('grid').locator('.row .name').first().click();
  // Sections are drawn one by one while the window has nothing else to do.
  await expect(page.locator('[data-section="review"] [data-path]').first()).toBeAttached();
}

export async function speak(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: language.toUpperCase(), exact: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}
