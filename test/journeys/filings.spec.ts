import { readFileSync } from 'node:fs';
import { answerWho, goTo, openSample } from './doors.ts';
import { expect, test } from './fixture.ts';
import { expectSaved, openActivity, part, textbox } from './form.ts';

const purpose = 'Answering questions sent through the website';

test('a notification is frozen and sent; an edited purpose makes changes due, and their notification is printed', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page, 'International software vendor');
  await answerWho(page);
  await goTo(page, 'Filings');
  const main = page.getByRole('main');
  const standing = main.getByRole('list', { name: 'How filings stand' });
  await expect(standing).toContainText('Not filed');

  await standing.getByRole('button', { name: 'Prepare the notification', exact: true }).click();
  await main.getByRole('button', { name: 'Freeze the register’s facts' }).click();
  await expect(main.getByText(/^Frozen .*activities/)).toBeVisible();
  await main.getByRole('combobox', { name: 'State' }).selectOption('sent');
  await expect(standing).toContainText('In force');
  await main.getByRole('button', { name: 'For the portal' }).click();
  await expect(main.getByRole('heading', { name: /^Purpose 1:/ })).toBeVisible();
  await expect(main.getByRole('button', { name: /^Copy: / }).first()).toBeVisible();

  await openActivity(page, 'Online promotion');
  const field = textbox(part(page, 'Purpose'), 'Main purpose');
  const former = (await field.inputValue()).split(' ')[0] ?? '';
  await field.fill(purpose);
  await expectSaved(page);

  await goTo(page, 'Filings');
  await expect(standing).toContainText(/Changes due until 15 \w+ \d{4}/);
  await expect(standing).toContainText('1 change');
  await standing.getByRole('button', { name: 'See what changed' }).click();
  await expect(main.locator('ins')).toContainText(purpose.split(' ')[0] ?? '');
  await expect(main.locator('del').first()).toContainText(former);

  await standing.getByRole('button', { name: 'Prepare the notification of changes' }).click();
  await main.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(
    main.getByRole('heading', { name: 'Notification of changes in what was notified' }),
  ).toBeVisible();
  const file = await desk.saveTo('changes.html');
  await main.getByRole('button', { name: 'HTML', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('Saved: changes.html');
  const text = readFileSync(file, 'utf8').replaceAll(/<[^>]+>/g, ' ');
  expect(text.includes(purpose), 'the new purpose is printed').toBe(true);
  expect(text.includes(former), 'the former purpose is printed').toBe(true);
});
