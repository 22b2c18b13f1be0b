import { openQuestions } from '../../shared/merging/leaf-conflicts.ts';
import { ids, twoCopies } from './colleague-files.ts';
import { goTo } from './doors.ts';
import { expect, test } from './fixture.ts';
import { expectSaved, openActivity, part, textbox } from './form.ts';
import {
  begin,
  detail,
  done,
  drop,
  entry,
  expectReview,
  merge,
  question,
  toImport,
  waiting,
} from './importing.ts';
import { activitiesOf, exportDialog, exportRegister, readRegister } from './register-file.ts';

const activityIn = (file: string, id: string) =>
  activitiesOf(readRegister(file)).find((activity) => activity.id === id);

const questionsIn = (file: string): number =>
  [...readRegister(file).states.values()].reduce((sum, state) => sum + openQuestions(state), 0);

test('a day: a colleague’s file is looked at, decided about, merged, undone, redone and sent back', async ({
  desk,
}) => {
  const { page } = desk;
  const { ours, theirs } = twoCopies();
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  await openActivity(page, 'Newsletter');
  await textbox(part(page, 'Identity'), 'Department').fill('Marketing');
  await expectSaved(page);
  const before = await exportRegister(desk, 'before.ropa.json');

  await drop(page, theirs.file(desk.folder, 'boris.ropa.json'));
  await expectReview(page);
  await expect(page.getByText('3 new entries, 3 changed. 3 conflicts stay open.')).toBeVisible();
  await entry(page, 'Payroll').click();
  await question(page, 'Main purpose · English').getByText('Theirs', { exact: true }).click();
  await question(page, 'Recipients (Northern Bank)').getByText('Ours', { exact: true }).click();
  await entry(page, 'Mailer Ltd').click();
  await detail(page)
    .getByText(/^Yes, the same as/)
    .click();
  await question(page, 'Name · English').getByText('Ours', { exact: true }).click();
  await question(page, 'Name · Russian').getByText('Ours', { exact: true }).click();
  await expect(page.getByText('2 new entries, 4 changed. 1 conflict stays open.')).toBeVisible();
  await merge(page);
  await expect(done(page)).toContainText('2 new entries, 4 changed');
  await expect(waiting(page)).toHaveText('1');

  const merged = await exportRegister(desk, 'merged.ropa.json');
  const payroll = activityIn(merged, ids.payroll);
  expect(payroll).toMatchObject({
    purpose: { en: 'Paying wages and taxes for the employees of the port' },
    department: { en: 'Accounts' },
  });
  expect(payroll?.recipients ?? []).toEqual([]);
  expect(activityIn(merged, ids.newsletter)).toMatchObject({
    purpose: { en: 'Sending news and offers to subscribers of the site' },
    department: { en: 'Marketing' },
  });
  expect(activityIn(merged, ids.visitors)).toMatchObject({ department: { en: 'Security' } });
  expect(activityIn(merged, ids.recruitment)?.recipients).toMatchObject([{ party: ids.mailerHere }]);
  expect(readRegister(merged).states.get(ids.mailer)?.entry).toBeUndefined();
  expect(questionsIn(merged)).toBe(1);

  await page.keyboard.press('Control+z');
  await expect(waiting(page)).toHaveCount(0);
  const undone = await exportRegister(desk, 'undone.ropa.json');
  const register = (file: string) => activitiesOf(readRegister(file));
  expect(register(undone)).toEqual(register(before));
  await page.keyboard.press('Control+Shift+z');
  await expect(waiting(page)).toHaveText('1');
  const redone = await exportRegister(desk, 'redone.ropa.json');
  expect(register(redone)).toEqual(register(merged));
  expect(questionsIn(redone)).toBe(1);
});

test('MR-12 an open conflict is two presses away, survives a restart, and whoever exports is warned', async ({
  desk,
}) => {
  const { ours, theirs } = twoCopies();
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  await drop(desk.page, theirs.file(desk.folder, 'boris.ropa.json'));
  await expectReview(desk.page);
  await merge(desk.page);
  await expect(done(desk.page)).toContainText('3 conflicts stay open');
  await expectSaved(desk.page);

  await desk.relaunch();
  const { page } = desk;
  await expect(waiting(page)).toHaveText('3');
  await goTo(page, 'Register');
  await expect(page.getByRole('grid').getByText('2 conflicts to decide')).toBeVisible();
  await toImport(page);
  await page.getByRole('button', { name: /^Payroll/ }).click();
  const rival = page.getByRole('group', { name: 'Written by two, undecided: Main purpose · English' });
  await expect(rival).toContainText('Boris');
  await expect(rival.getByRole('button', { name: 'Keep ours' })).toBeFocused();
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Export the register…' }).click();
  await expect(exportDialog(page).getByRole('note')).toContainText('3 conflicts are undecided');
  await page.keyboard.press('Escape');
  await goTo(page, 'Documents');
  await expect(page.getByRole('note').filter({ hasText: '3 conflicts are undecided' })).toBeVisible();

  await toImport(page);
  await page.getByRole('button', { name: /^Payroll/ }).click();
  await rival.getByRole('button', { name: 'Keep ours' }).click();
  await expect(waiting(page)).toHaveText('2');
  await expect(page.getByText('conflict decided: Main purpose')).toBeVisible();
  await toImport(page);
  await page.getByRole('button', { name: /^Visitor passes/ }).click();
  await page
    .getByRole('group', { name: 'Deleted by one, changed by the other' })
    .getByRole('button', { name: 'Keep it' })
    .click();
  await expect(waiting(page)).toHaveText('1');

  // A recipient that was taken away here and changed there is kept whole.
  await toImport(page);
  await page.getByRole('button', { name: /^Payroll/ }).click();
  const recipient = page.getByRole('group', { name: /^Written by two, undecided: Recipients/ });
  await recipient.getByRole('button', { name: 'Keep it' }).click();
  await expect(waiting(page)).toHaveCount(0);
  const kept = activityIn(await exportRegister(desk, 'kept.ropa.json'), ids.payroll);
  expect(kept?.recipients).toMatchObject([
    { party: ids.bank, role: 'third-party', purpose: { en: 'Transfer of wages' } },
  ]);
});

test('an import of this month is taken back though other work came after it, and taken in again', async ({
  desk,
}) => {
  const { page } = desk;
  const { ours, theirs } = twoCopies();
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  await drop(page, theirs.file(desk.folder, 'boris.ropa.json'));
  await expectReview(page);
  await merge(page);
  await done(page).getByRole('button', { name: 'Done' }).click();
  await openActivity(page, 'Recruitment');
  await textbox(part(page, 'Identity'), 'Department').fill('Personnel');
  await expectSaved(page);

  await toImport(page);
  await page.getByRole('button', { name: 'Take back…' }).click();
  const asked = page.getByRole('alertdialog', { name: 'Take this import back?' });
  // The activity that was edited since, and the party it names.
  await expect(asked).toContainText('named by what stays: 2');
  await asked.getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('taken back', { exact: true })).toBeVisible();
  const back = await exportRegister(desk, 'back.ropa.json');
  expect(activityIn(back, ids.payroll)).toMatchObject({
    purpose: { en: 'Paying wages and bonuses to the employees of the port' },
  });
  expect(activityIn(back, ids.recruitment)).toMatchObject({
    department: { en: 'Personnel' },
    recipients: [{ party: ids.mailer }],
  });
  expect(readRegister(back).states.get(ids.mailer)?.entry).toMatchObject({ name: { en: 'Mailer Ltd' } });

  await toImport(page);
  await page.getByRole('button', { name: 'Take in again…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Take in again' }).click();
  const again = await exportRegister(desk, 'again.ropa.json');
  expect(activityIn(again, ids.newsletter)).toMatchObject({
    purpose: { en: 'Sending news and offers to subscribers of the site' },
  });
});

test('a colleague’s copy that is opened like any file is compared with the register that is here', async ({
  desk,
}) => {
  const { page } = desk;
  const { ours, theirs } = twoCopies();
  await begin(desk, ours.file(desk.folder, 'anna.ropa.json'));
  await desk.openFrom(theirs.file(desk.folder, 'boris.ropa.json'));
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const asked = page.getByRole('alertdialog', { name: 'This register is here already' });

  await asked.getByRole('button', { name: 'Merge…' }).click();
  await expectReview(page);
  await expect(entry(page, 'Payroll')).toContainText('conflict');
});
