import { readFileSync, writeFileSync } from 'node:fs';
import { ids, twoCopies } from './colleague-files.ts';
import { expectOpen, goTo } from './doors.ts';
import { expect, test } from './fixture.ts';
import { begin, detail, drop, entries, entry, expectReview, merge, question } from './importing.ts';
import { activitiesOf, exportRegister, readRegister } from './register-file.ts';

test('IM-10 a kill while a file is merged leaves the register as it was before or as it is after', async ({
  desk,
}) => {
  const { ours, theirs } = twoCopies();
  const boris = theirs.file(desk.folder, 'boris.ropa.json');
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  const before = activitiesOf(readRegister(await exportRegister(desk, 'before.ropa.json')));
  const seen = new Set<string>();
  for (const [turn, pause] of [0, 0, 15, 40].entries()) {
    await drop(desk.page, boris);
    await expectReview(desk.page);
    await merge(desk.page);
    await new Promise((resume) => setTimeout(resume, pause));
    await desk.relaunch('kill');
    await expectOpen(desk.page);
    const now = activitiesOf(readRegister(await exportRegister(desk, `after-${turn}.ropa.json`)));
    const isAfter = now.some(({ id }) => id === ids.recruitment);
    seen.add(isAfter ? 'after' : 'before');
    if (!isAfter) {
      expect(now).toEqual(before);
      continue;
    }
    const purposes = now.map(({ id, purpose }) => [id, purpose?.en]);
    expect(purposes).toContainEqual([ids.newsletter, 'Sending news and offers to subscribers of the site']);
    expect(now).toHaveLength(4);
    await desk.page.keyboard.press('Control+z');
    await expect(desk.page.locator('nav').getByRole('link', { name: 'Register' })).toContainText('3');
    break;
  }
  expect(seen.size).toBeGreaterThan(0);
});

test('what was decided is kept when one leaves, and when the program is started again', async ({ desk }) => {
  const { ours, theirs } = twoCopies();
  const boris = theirs.file(desk.folder, 'boris.ropa.json');
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  await drop(desk.page, boris);
  await expectReview(desk.page);
  await entry(desk.page, 'Payroll').click();
  await question(desk.page, 'Main purpose · English').getByText('Theirs', { exact: true }).click();
  await entry(desk.page, 'Recruitment').click();
  await detail(desk.page).getByRole('button', { name: 'Leave out' }).click();

  await goTo(desk.page, 'Findings');
  await goTo(desk.page, 'Import');
  await expect(entry(desk.page, 'Recruitment')).toContainText('left out');
  await desk.relaunch();
  await expectOpen(desk.page);
  await drop(desk.page, boris);
  await expectReview(desk.page);
  await expect(entry(desk.page, 'Recruitment')).toContainText('left out');
  await entry(desk.page, 'Payroll').click();
  await expect(
    question(desk.page, 'Main purpose · English').getByRole('radio', { name: /^Theirs/ }),
  ).toBeChecked();
});

test('IM-07 a register of a newer program is refused in a sentence, and nothing is changed', async ({
  desk,
}) => {
  const { page } = desk;
  const file = twoCopies().ours.file(desk.folder, 'anna.ropa.json');
  await begin(desk, file);
  const newer = file.replace('anna', 'newer');
  writeFileSync(newer, readFileSync(file, 'utf8').replace(/"version": \d+/, '"version": 999'));
  await drop(page, newer);
  await expect(page.getByRole('alert').filter({ hasText: 'newer' })).toBeVisible();
  await expect(entries(page)).toHaveCount(0);
});
