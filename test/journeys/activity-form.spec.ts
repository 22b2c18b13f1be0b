import type { Page } from 'playwright/test';
import { answerWho, goTo, openSample, startEmpty } from './doors.ts';
import { expect, test } from './fixture.ts';
import {
  addItem,
  chosen,
  combobox,
  expectSaved,
  make,
  openActivity,
  part,
  textbox,
  tick,
  turnTo,
} from './form.ts';

const sectionButton = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: new RegExp(`^${name}`) });

async function newActivity(page: Page, laws: readonly ('GDPR' | '152-FZ')[]): Promise<void> {
  await startEmpty(page, 'Northern Port LLC', laws);
  await answerWho(page);
  await page.keyboard.press('n');
  await textbox(part(page, 'Identity'), 'Name').fill('Payroll');
  await expect(page.getByRole('heading', { name: 'Payroll', level: 1 })).toBeVisible();
}

test('a card asks only what its own laws ask for, and keeps what another law asked', async ({ desk }) => {
  const { page } = desk;
  await newActivity(page, ['GDPR']);
  const bases = part(page, 'Legal basis');
  await expect(combobox(bases, 'GDPR')).toBeVisible();
  await expect(combobox(bases, '152-FZ')).toHaveCount(0);
  await expect(page.getByRole('radiogroup', { name: 'Citizens of Russia among them' })).toHaveCount(0);
  await expect(page.getByRole('radiogroup', { name: 'Vulnerable persons among them' })).toHaveCount(1);

  await tick(part(page, 'Identity'), 'Laws', ['152-FZ']);
  await expect(combobox(bases, '152-FZ')).toBeVisible();
  await tick(bases, '152-FZ', ['Consent of the data subject']);
  await tick(part(page, 'Identity'), 'Laws', ['152-FZ']);
  await expect(combobox(bases, '152-FZ')).toHaveCount(0);
  await tick(part(page, 'Identity'), 'Laws', ['152-FZ']);
  await expect(chosen(bases, '152-FZ')).toContainText('Consent of the data subject');
});

test('what is missing stands beside the field and at its section, and goes when it is filled in', async ({
  desk,
}) => {
  const { page } = desk;
  await newActivity(page, ['GDPR', '152-FZ']);
  const subjects = page.locator('[data-path="/subjects"]');
  const finding = /Art\. 30\(1\)\(c\)/;
  await expect(sectionButton(page, 'Data subjects')).toHaveAccessibleName(/error|to check/);
  const words = (await subjects.locator('[id$="findings"]').textContent()) ?? '';
  expect(words).toMatch(/\w+ .*\w+/);
  expect(words).toMatch(finding);
  await tick(page, 'Categories of data subjects', ['Employees']);
  await expect(subjects.locator('[id$="findings"]')).not.toContainText(words);
  await expect(sectionButton(page, 'Data subjects')).toHaveAccessibleName('Data subjects');

  await sectionButton(page, 'Recipients').click();
  await expect(part(page, 'Recipients').getByRole('heading', { name: 'Recipients', level: 2 })).toBeFocused();
  await expect(sectionButton(page, 'Recipients')).toHaveAttribute('aria-current', 'location');
});

test('a finding leads to its field, which takes the keyboard', async ({ desk }) => {
  const { page } = desk;
  await openSample(page, 'Website of a software company');
  await answerWho(page);
  await goTo(page, 'Findings');
  await page
    .getByRole('button', { name: /Name the text of consent in use/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? ''),
    )
    .toMatch(/^\/consent\/document/);
  await expect(page.locator(':focus')).toBeInViewport();

  await goTo(page, 'Findings');
  await page
    .getByRole('button', { name: /person responsible for organising processing/ })
    .first()
    .click();
  await expect
    .poll(() =>
      page.evaluate(() => document.activeElement?.closest('[data-path]')?.getAttribute('data-path') ?? ''),
    )
    .toMatch(/^\/responsible/);
});

test('a text turns between its languages and says which side is empty', async ({ desk }) => {
  const { page } = desk;
  await newActivity(page, ['GDPR', '152-FZ']);
  const sides = part(page, 'Identity').getByRole('group', { name: 'Name', exact: true });
  await expect(sides.getByRole('button', { name: 'RU empty, Russian' })).toBeVisible();
  await turnTo(part(page, 'Identity'), 'Name', 'Russian');
  await expect(textbox(part(page, 'Identity'), 'Name')).toBeFocused();
  await expect(textbox(part(page, 'Identity'), 'Name')).toHaveAttribute('placeholder', 'Payroll');
  await page.keyboard.type('Зарплата');
  await expect(sides.getByRole('button', { name: 'RU, Russian', exact: true })).toBeVisible();
  await page.keyboard.press('Alt+l');
  await expect(textbox(part(page, 'Identity'), 'Name')).toHaveValue('Payroll');
  await page.getByRole('button', { name: 'RU', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Зарплата', level: 1 })).toBeVisible();
});

test('choices are found by words of either language and by the article; what is missing is made one’s own', async ({
  desk,
}) => {
  const { page } = desk;
  await newActivity(page, ['GDPR', '152-FZ']);
  const bases = part(page, 'Legal basis');
  const options = page.getByRole('listbox', { name: '152-FZ' }).getByRole('option');
  await combobox(bases, '152-FZ').click();
  const all = await options.count();
  for (const words of ['item 5', 'договор', 'contract']) {
    await combobox(bases, '152-FZ').fill(words);
    await expect.poll(() => options.count(), { message: words }).toBeLessThan(all);
    await expect(options.filter({ hasText: /item 5$/ }), words).toHaveCount(1);
  }
  await combobox(bases, '152-FZ').fill('item 5');
  await expect(options.first()).toHaveText(/item 5$/);
  await combobox(bases, '152-FZ').press('Escape');

  await addItem(part(page, 'Data'), 'group of data');
  const data = part(page, 'Data');
  await make(data, 'Data', 'Locker number');
  await expect(chosen(data, 'Data')).toContainText('Locker number');
  await expectSaved(page);
  await page.keyboard.press('Control+z');
  await expect(chosen(data, 'Data')).not.toContainText('Locker number');
  await page.keyboard.press('Control+y');
  await expect(chosen(data, 'Data')).toContainText('Locker number');
  await expectSaved(page);
  await desk.relaunch();
  await openActivity(desk.page, 'Payroll');
  await expect(chosen(part(desk.page, 'Data'), 'Data')).toContainText('Locker number');
  await goTo(desk.page, 'Directories');
  await desk.page.getByRole('tab', { name: /^Own data items/ }).click();
  await expect(desk.page.getByRole('list', { name: 'Own data items' })).toContainText('Locker number');
});
