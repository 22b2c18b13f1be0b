import type { Page } from 'playwright/test';
import { answerWho, goTo, openSample } from './doors.ts';
import { expect, test } from './fixture.ts';
import { chosen, expectSaved, openActivity, part, textbox, tick } from './form.ts';

const activity = 'External information exchange';
const [undo, redo] = ['Control+z', 'Control+Shift+z'];

async function openedSample(page: Page): Promise<void> {
  await openSample(page, 'Website of a software company');
  await answerWho(page);
}

async function ofMore(page: Page, deed: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: deed }).click();
}

async function deleteActivity(page: Page): Promise<void> {
  await ofMore(page, 'Delete…');
  const asking = page.getByRole('alertdialog', { name: 'Delete this activity?' });
  await expect(asking).toContainText(activity);
  await asking.getByRole('button', { name: 'Delete' }).click();
}

test('what is typed, chosen or taken out of a list is undone and done again by keyboard', async ({
  desk,
}) => {
  const { page } = desk;
  await openedSample(page);
  await openActivity(page, activity);

  const name = textbox(part(page, 'Identity'), 'Name');
  await name.press('End');
  await name.pressSequentially(' abroad');
  await page.keyboard.press(undo);
  await expect(name).toHaveValue(activity);
  await page.keyboard.press(redo);
  await expect(name).toHaveValue(`${activity} abroad`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${activity} abroad`);

  const subjects = chosen(page, 'Categories of data subjects');
  await tick(page, 'Categories of data subjects', ['Website visitors']);
  await expect(subjects).toContainText('Website visitors');
  await page.keyboard.press(undo);
  await expect(subjects).not.toContainText('Website visitors');
  await expect(subjects).toContainText('Website users');

  const cards = page.locator('[data-path="/recipients"]').getByRole('button', { name: /^Remove: / });
  await expect.poll(() => cards.count()).toBeGreaterThan(1);
  const titles = await cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label')));
  await cards.first().click();
  await expect(cards).toHaveCount(titles.length - 1);
  await page.keyboard.press(undo);
  await expect
    .poll(() => cards.evaluateAll((all) => all.map((card) => card.getAttribute('aria-label'))))
    .toEqual(titles);

  await expectSaved(page);
  await desk.relaunch();
  await openActivity(desk.page, `${activity} abroad`);
  await desk.page.keyboard.press(undo);
  await expect(textbox(part(desk.page, 'Identity'), 'Name')).toHaveValue(activity);
  await desk.page.keyboard.press(redo);
  await expect(textbox(part(desk.page, 'Identity'), 'Name')).toHaveValue(`${activity} abroad`);
});

test('a deleted or duplicated activity is undone, after a restart too', async ({ desk }) => {
  await openedSample(desk.page);
  await openActivity(desk.page, activity);
  const rows = () => desk.page.getByRole('grid').locator('.row');

  await ofMore(desk.page, 'Duplicate');
  await expect(desk.page.getByRole('heading', { level: 1 })).toContainText(activity);
  await goTo(desk.page, 'Register');
  await expect(rows()).toHaveCount(3);
  await desk.page.keyboard.press(undo);
  await expect(rows()).toHaveCount(2);

  await openActivity(desk.page, activity);
  await deleteActivity(desk.page);
  await expect(rows()).toHaveCount(1);
  await expect(desk.page.getByText(`Deleted: ${activity}`)).toBeVisible();
  await desk.page.keyboard.press(undo);
  await expect(rows()).toHaveCount(2);
  await desk.page.keyboard.press(redo);
  await expect(rows()).toHaveCount(1);
  await expectSaved(desk.page);

  await desk.relaunch();
  await expect(rows()).toHaveCount(1);
  await desk.page.getByRole('banner').getByRole('button', { name: 'Undo' }).click();
  await expect(rows()).toHaveCount(2);
  await openActivity(desk.page, activity);
  await expect(chosen(desk.page, 'Categories of data subjects')).toContainText('Website users');
});

test('a party that is used is deleted only after its uses are told, and comes back with them', async ({
  desk,
}) => {
  const { page } = desk;
  const name = 'Example Hosting';
  await openSample(page, 'International software vendor');
  await answerWho(page);
  await goTo(page, 'Directories');
  const parties = page.getByRole('list', { name: 'Parties' });
  await parties.getByRole('button', { name }).click();
  const form = page.getByRole('main');
  const used = form.locator('section', { has: page.getByRole('heading', { name: 'Where it is used' }) });
  const user = (await used.getByRole('button').first().textContent()) ?? '';

  await form.getByRole('button', { name: 'Delete', exact: true }).click();
  const asking = page.getByRole('alertdialog', { name: 'Delete this entry?' });
  await expect(asking).toContainText(user);
  await expect(asking).toContainText('Recipients › Party');
  await asking.getByRole('button', { name: 'Cancel' }).click();
  await expect(parties).toContainText(name);
  await form.getByRole('button', { name: 'Delete', exact: true }).click();
  await asking.getByRole('button', { name: 'Delete' }).click();
  await expect(parties).not.toContainText(name);
  await openActivity(page, user);
  const recipients = page.locator('[data-path="/recipients"]');
  await expect(recipients).toBeVisible();
  await expect(recipients).not.toContainText(name);

  await page.keyboard.press(undo);
  await expect(recipients).toContainText(name);
  await goTo(page, 'Directories');
  await expect(parties).toContainText(name);
});
