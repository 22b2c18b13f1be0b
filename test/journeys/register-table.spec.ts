import type { Locator, Page } from 'playwright/test';
import { answerWho, expectOpen, goTo, openFile } from './doors.ts';
import { expect, test } from './fixture.ts';
import { combobox, expectSaved } from './form.ts';
import { madeId, registerFile } from './register-file.ts';

const count = 10_000;
const departments = ['Accounts', 'Legal', 'Marketing', 'Personnel', 'Sales'];
const statuses = ['active', 'draft', 'suspended'];

const activity = (at: number) => ({
  id: madeId(1000 + at),
  number: String(at + 1),
  name: { en: `Activity ${at + 1}`, ru: at === 4711 ? 'Учёт новогодних ёлок' : `Процесс ${at + 1}` },
  purpose: { en: at === 1234 ? 'Paying for a zeppelin' : 'Keeping the company going' },
  regimes: ['fz-152', 'gdpr'],
  status: statuses[at % 3],
  department: { en: departments[at % 5], ru: `Отдел ${at % 5}` },
  subjects: ['employee'],
  gdprBases: [at % 2 === 0 ? 'a' : 'b'],
});

const grid = (page: Page): Locator => page.getByRole('grid', { name: 'Processing activities' });
const rows = (page: Page): Locator => grid(page).locator('.row');
const active = (page: Page): Locator => grid(page).locator('[data-active]');
const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search activities' });
const expectLines = (page: Page, lines: number) =>
  expect(grid(page)).toHaveAttribute('aria-rowcount', String(lines + 1));

async function expectFewRows(page: Page): Promise<void> {
  expect(await rows(page).count()).toBeLessThan(120);
  expect(await page.locator('*').count()).toBeLessThan(3000);
}

/** Takes an entry of a menu; one whose entries are ticked stays open for more, and is closed. */
async function fromMenu(page: Page, button: string | RegExp, entry: string): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button }).click();
  const menu = page.getByRole('menu');
  const chosen = menu.locator('[role^="menuitem"]').filter({ hasText: new RegExp(`^${entry}$`) });
  const staysOpen = (await chosen.getAttribute('role')) === 'menuitemcheckbox';
  await chosen.click();
  if (staysOpen) await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
}

async function expectSearch(page: Page): Promise<void> {
  const found = [
    ['ЕЛОК', 1, 'Activity 4712'],
    ['ёлок нового', 1, 'Activity 4712'],
    ['zeppelin', 1, 'Activity 1235'],
    ['процесс 9999', 1, 'Activity 9999'],
    ['personnel', 2000, 'Activity 4'],
  ] as const;
  for (const [words, lines, first] of found) {
    await search(page).fill(words);
    await expectLines(page, lines);
    await expect(rows(page).first()).toContainText(first);
  }
  await search(page).fill('no such words');
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all activities' }).click();
  await expectLines(page, count);
}

async function expectSortingAndGroups(page: Page): Promise<void> {
  const byName = grid(page).getByRole('columnheader', { name: 'Activity and purpose' });
  await byName.getByRole('button').click();
  await expect(byName).toHaveAttribute('aria-sort', 'ascending');
  await byName.getByRole('button').click();
  await expect(byName).toHaveAttribute('aria-sort', 'descending');
  await expect(rows(page).first()).toContainText('Activity 10000');

  await fromMenu(page, /^Group/, 'department');
  await expect(grid(page).getByRole('rowheader').first()).toContainText('Accounts');
  await expect(grid(page).getByRole('rowheader').first()).toContainText('2000');
  await expectLines(page, count + departments.length);
  await fromMenu(page, /^Group/, 'none');
  await fromMenu(page, 'Columns', 'Department');
  await expect(grid(page).getByRole('columnheader', { name: 'Department' })).toBeVisible();
  await grid(page).getByRole('columnheader', { name: '№' }).getByRole('button').click();
  await expectFewRows(page);
}

async function expectKeys(page: Page): Promise<void> {
  await grid(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText('Activity 1');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText('Activity 2');
  await page.keyboard.press('End');
  await expect(active(page)).toContainText('Activity 10000');
  await expect(active(page)).toBeInViewport();
  await expectFewRows(page);
  await page.keyboard.press('Home');
  await expect(active(page)).toContainText('Activity 1');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Activity 2', level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(active(page)).toContainText('Activity 2');
}

async function expectBulkEdit(page: Page): Promise<void> {
  await search(page).fill('personnel');
  await expectLines(page, 2000);
  await search(page).press('Enter');
  await expect(grid(page)).toBeFocused();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('2000 selected')).toBeVisible();
  await fromMenu(page, 'Set status', 'Ended');
  await expectSaved(page);
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await fromMenu(page, /^Status/, 'Ended');
  await expectLines(page, 2000);
  await page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing found' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all activities' }).click();
  await expectLines(page, count);
}

test('ten thousand activities are searched, sorted, grouped and edited in one table', async ({ desk }) => {
  const { page } = desk;
  await openFile(
    desk,
    registerFile(
      desk.folder,
      'many.ropa.json',
      Array.from({ length: count }, (_, at) => activity(at)),
    ),
  );
  await expectOpen(page);
  await answerWho(page);
  await expectLines(page, count);
  await expectFewRows(page);
  await expectSearch(page);
  await expectSortingAndGroups(page);
  await expectKeys(page);
  await expectBulkEdit(page);
  await goTo(page, 'Register');
  await page.keyboard.press('n');
  await expect(combobox(page, 'Status')).toContainText('Draft');
  await goTo(page, 'Register');
  await expectLines(page, count + 1);
});
