import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileFormat, fileVersion } from '../../shared/file-format/envelope.ts';
import { answerWho, expectOpen, goTo, openFile } from './doors.ts';
import { expect, test } from './fixture.ts';
import { madeId } from './register-file.ts';

/** A register with one request, which ten working days from a Monday make due on Monday, 7 December. */
function fileWithRequest(folder: string): string {
  const register = {
    id: madeId(1),
    organisation: { id: madeId(2), name: { en: 'Northern Port LLC' }, regimes: ['fz-152'] },
    activities: [{ id: madeId(3), name: { en: 'Enquiries' }, status: 'active' }],
    requests: [{ id: madeId(4), name: { en: 'No. 7' }, kind: 'information', receivedOn: '2026-11-23' }],
  };
  const file = path.join(folder, 'request.ropa.json');
  writeFileSync(file, JSON.stringify({ format: fileFormat, version: fileVersion, register }));
  return file;
}

test('what is due stands over the register, goes into a calendar, and follows a day off that was moved', async ({
  desk,
}) => {
  const { page } = desk;
  await page.clock.setFixedTime('2026-11-24T10:00:00');
  await openFile(desk, fileWithRequest(desk.folder));
  await expectOpen(page);
  await answerWho(page);

  const line = page.getByRole('button', { name: /Next: Answer a request for information: No\. 7/ });
  await expect(line).toContainText('by 7 December 2026');
  await line.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Due', level: 1 })).toBeVisible();
  const row = page.getByRole('main').getByRole('button', { name: /Answer a request for information/ });
  await expect(row).toContainText('Art. 14 part 3, Art. 20 part 1 152-FZ');

  const file = await desk.saveTo('due.ics');
  await page.getByRole('button', { name: 'Calendar file…' }).click();
  await expect(page.getByRole('alert')).toContainText('Saved: due.ics');
  const calendar = readFileSync(file, 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261207\r\nDTEND;VALUE=DATE:20261208\r\n');
  expect(calendar).not.toContain('No. 7');

  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Law tables…' }).click();
  await page.getByRole('navigation').getByRole('button', { name: 'Production calendar of Russia' }).click();
  await page.getByRole('button', { name: '4 December 2026, working day', exact: true }).focus();
  for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'])
    await page.keyboard.press(key);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Correct: 7 December 2026' });
  await expect(dialog.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.type('New decree');
  await dialog.getByRole('button', { name: 'Correct', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Your corrections' })).toContainText('DPO: New decree');
  await expect(
    page.getByRole('button', { name: /^7 December 2026, day off, your correction/ }),
  ).toBeFocused();

  await goTo(page, 'Due');
  await expect(row).toContainText('8 December 2026');
  await page.keyboard.press('Control+z');
  await expect(row).toContainText('7 December 2026');

  await row.click();
  await expect(page).toHaveURL(new RegExp(`requests/${madeId(4)}`));
});
