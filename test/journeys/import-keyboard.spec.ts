import { ids, twoCopies } from './colleague-files.ts';
import { expect, test } from './fixture.ts';
import { begin, detail, done, entries, entry, expectReview } from './importing.ts';
import { activitiesOf, exportRegister, readRegister } from './register-file.ts';

test('a file is looked through, decided about and merged by keyboard alone', async ({ desk }) => {
  const { page } = desk;
  const { ours, theirs } = twoCopies();
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  await desk.openFrom(theirs.file(desk.folder, 'boris.ropa.json'));
  await page.keyboard.press('g');
  await page.keyboard.press('i');
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
  const choose = page.getByRole('button', { name: 'Choose files…' });
  for (let step = 0; step < 60; step += 1) {
    if (await choose.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expectReview(page);
  await expect(entries(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect(entry(page, 'Visitor passes')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('2');
  await expect(entry(page, 'Visitor passes')).not.toContainText('1 conflict');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press(' ');
  await expect(entry(page, 'Recruitment')).toContainText('left out');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(entry(page, 'Payroll')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('1');
  await page.keyboard.press('Enter');
  await expect(detail(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('group', { name: 'Main purpose · English' }).getByRole('radio').nth(1),
  ).toBeChecked();
  const mergeButton = page.getByRole('button', { name: 'Merge…' });
  for (let step = 0; step < 40; step += 1) {
    if (await mergeButton.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(done(page)).toBeVisible();
  const merged = activitiesOf(readRegister(await exportRegister(desk, 'merged.ropa.json')));
  expect(merged.map(({ id }) => id)).not.toContain(ids.visitors);
  expect(merged.map(({ id }) => id)).not.toContain(ids.recruitment);
  expect(merged.find(({ id }) => id === ids.payroll)).toMatchObject({
    purpose: { en: 'Paying wages and taxes for the employees of the port' },
  });
});
