import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from './fixture.ts';
import { expectSaved, openActivity, textbox } from './form.ts';
import { activitiesOf } from './register-file.ts';
import {
  activityNames,
  expectWhole,
  journalFolder,
  makeRegister,
  warning,
  wholeRegister,
} from './working-store.ts';

const name = activityNames[4] ?? '';
const purpose = 'People are found for vacant posts';

test('FL-05 the data folder goes while the program runs: that is said, work goes on, and all is saved when it is back @alone', async ({
  desk,
}) => {
  await makeRegister(desk);
  const folder = journalFolder(desk);
  const aside = `${folder}-unplugged`;
  await openActivity(desk.page, name);
  renameSync(folder, aside);
  await textbox(desk.page, 'Main purpose').fill(purpose);
  await textbox(desk.page, 'Main purpose').blur();
  await expect(warning(desk.page, /Not saved: the data folder is no longer there/)).toBeVisible();
  await expect(
    warning(desk.page, /Connect the disk or the network again, or put the folder back/),
  ).toBeVisible();
  await expect(textbox(desk.page, 'Main purpose')).toHaveValue(purpose);
  const exported = activitiesOf(await wholeRegister(desk));
  expect(exported.find((activity) => activity.name?.en === name)?.purpose?.en).toBe(purpose);
  expect(existsSync(folder)).toBe(false);
  renameSync(aside, folder);
  await expect(warning(desk.page, /Not saved/)).toBeHidden();
  await expectSaved(desk.page);
  const whole = await wholeRegister(desk);
  await desk.relaunch();
  await expectWhole(desk, whole);
});

test('FL-05 a start that cannot reach the data folder says so, and makes no new register in its place', async ({
  desk,
}) => {
  await makeRegister(desk);
  const made = await wholeRegister(desk);
  const folder = journalFolder(desk);
  const aside = `${folder}-unplugged`;
  await desk.relaunch('close', {
    before: () => {
      renameSync(folder, aside);
      // Root may write anywhere: a file in the place of the folder keeps it out too.
      writeFileSync(folder, 'not a folder');
    },
  });
  await expect(desk.page.getByRole('heading', { name: 'The register cannot be opened' })).toBeVisible();
  await expect(desk.page.getByRole('alert')).toContainText('Nothing was changed');
  await expect(desk.page.getByRole('button', { name: /^Start an empty register/ })).toHaveCount(0);
  await desk.relaunch('close', {
    before: () => {
      rmSync(folder);
      renameSync(aside, folder);
    },
  });
  await expectWhole(desk, made);
});
