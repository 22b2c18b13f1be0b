import type { Page } from 'playwright/test';
import { answerWho, goTo, openSample } from './doors.ts';
import { expect, test } from './fixture.ts';
import { openActivity } from './form.ts';

const day = 24 * 3_600_000;

/** Opens the register as it was at the end of the day on which it was made, some days later. */
async function openDayOfMaking(page: Page): Promise<string> {
  const made = new Date();
  await page.clock.setFixedTime(made.getTime() + 400 * day);
  await page.reload();
  await goTo(page, 'Register');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /past day/ }).click();
  const dialog = page.getByRole('dialog', { name: 'The register as of a past day' });
  const typed = `${made.getDate()} ${made.toLocaleString('en', { month: 'long' })} ${made.getFullYear()}`;
  await dialog.getByRole('textbox', { name: 'Day' }).fill(typed);
  await dialog.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(dialog).toBeHidden();
  return typed;
}

test('the register of a past day is read and printed: nothing that writes is offered, and days count from it', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  await goTo(page, 'Due');
  const due = page.locator('#page');
  await expect(due.getByRole('button', { name: 'Calendar file…' })).toBeVisible();
  const dueThen = await due.innerText();
  const shown = await openDayOfMaking(page);
  await expect(page.getByRole('status').filter({ hasText: `as it was on ${shown}` })).toBeVisible();

  await expect(page.getByRole('button', { name: 'New activity' })).toBeHidden();
  await goTo(page, 'Directories');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button', { name: /^(?:New entry|Delete)$/ })).toBeHidden();
  await goTo(page, 'Filings');
  await expect(page.getByRole('button', { name: /^(?:New filing|Prepare)/ })).toBeHidden();
  await goTo(page, 'Due');
  await expect.poll(() => due.innerText()).toBe(dueThen);

  await openActivity(page, 'External information exchange');
  await expect(page.getByRole('button', { name: 'Print card' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'More' })).toBeHidden();

  await page.getByRole('button', { name: 'Back to today' }).click();
  await goTo(page, 'Register');
  await expect(page.getByRole('button', { name: 'New activity' })).toBeVisible();
});
