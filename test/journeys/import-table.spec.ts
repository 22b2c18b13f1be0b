import { execFileSync } from 'node:child_process';
import { findPython } from '../host/find-python.mjs';
import { csvFile, twoCopies } from './colleague-files.ts';
import { expectOpen, answerWho, goTo } from './doors.ts';
import { expect, test } from './fixture.ts';
import { begin, detail, done, drop, entry, expectReview, merge, toImport } from './importing.ts';
import { activitiesOf, exportDialog, exportRegister, readRegister } from './register-file.ts';

test('a table of somebody is dropped, a heading is corrected, and what has no place goes to the notes', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk, twoCopies().ours.file(desk.folder, 'anna.ropa.json'));
  await drop(page, csvFile(desk.folder));
  const headings = page.getByRole('region', { name: 'How the headings are understood' });
  await expect(headings).toBeVisible();
  const department = headings.getByRole('combobox', { name: 'Abteilungsname intern: Goes to' });
  await expect(department).toHaveValue('');
  await department.selectOption({ label: 'Department' });
  await expect(department).toHaveValue('department');
  await headings.getByRole('button', { name: 'Compare with the register' }).click();
  await expectReview(page);
  await entry(page, 'Parking permits').click();
  await expect(detail(page)).toContainText('Letting employees park in the yard');
  await expect(detail(page).getByRole('checkbox', { name: 'Keep in its notes' })).toBeChecked();
  await entry(page, 'Canteen accounts').click();
  await detail(page).getByRole('checkbox', { name: 'Keep in its notes' }).uncheck();
  await expect(detail(page).getByRole('checkbox', { name: 'Keep in its notes' })).not.toBeChecked();
  await entry(page, 'Library cards').click();
  await page.keyboard.press('Space');
  await merge(page);
  await expect(done(page)).toContainText('1 left out');

  const imported = activitiesOf(readRegister(await exportRegister(desk, 'imported.ropa.json')));
  const named = (name: string) => imported.find((activity) => activity.name?.en === name);
  expect(named('Parking permits')).toMatchObject({
    department: { en: 'Facility' },
    notes: { en: 'Colour of the folder: blue' },
    gdprBases: ['legitimate-interests'],
  });
  expect(named('Canteen accounts')?.notes).toBeUndefined();
  expect(named('Library cards')).toBeUndefined();

  // What was corrected is known when a file with the same headings comes again.
  await toImport(page);
  await drop(page, csvFile(desk.folder, 'february.csv'));
  await expect(department).toHaveValue('department');
  await headings.getByRole('button', { name: 'Compare with the register' }).click();
  await expect(entry(page, 'Library cards')).toBeVisible();
});

test('on the first day a table of somebody begins a register', async ({ desk }) => {
  const { page } = desk;
  await desk.openFrom(csvFile(desk.folder, 'Canteen Ltd.csv'));
  await page.getByRole('button', { name: /^Open a file/ }).click();
  await expectOpen(page);
  await answerWho(page);
  await page.getByRole('button', { name: 'Compare with the register' }).click();
  await expectReview(page);
  await merge(page);
  await expect(done(page)).toContainText('new entries');
  await expect(page.getByTitle('Registers')).toContainText('Canteen Ltd');
});

test('IM-13 a table pasted from elsewhere is data: nothing of it runs and nothing is asked for', async ({
  desk,
}) => {
  const { page } = desk;
  await begin(desk, twoCopies().ours.file(desk.folder, 'anna.ropa.json'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.evaluate(() => {
    const data = new DataTransfer();
    const html = `<html><head><link rel="stylesheet" href="https://example.org/a.css"><style>@import url(https://example.org/b.css)</style></head>
      <body><script>window.ranPaste = true</script><img src="https://example.org/pixel.png" onerror="window.ranPaste = true">
      <table><tr><th>Name of activity</th><th>Purpose of processing</th><th>Data subjects</th></tr>
      <tr><td>Lost property</td><td>Giving things back<img src="https://example.org/c.png"></td><td>Visitors</td></tr></table></body></html>`;
    data.setData('text/html', html);
    data.setData('text/plain', 'Lost property');
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page.getByRole('button', { name: 'Compare with the register' }).click();
  await expectReview(page);
  await entry(page, 'Lost property').click();
  await expect(detail(page)).toContainText('Giving things back');
  expect(asked.filter((address) => address.includes('example.org'))).toEqual([]);
  expect(await page.evaluate(() => Reflect.has(window, 'ranPaste'))).toBe(false);
});

/** What a person does in the column of the purpose, by a program that is not ours. */
const editInExcel = `
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = next(one for one in book.worksheets if one.sheet_state == 'visible')
heading = next(cell for row in sheet.iter_rows(max_row=3) for cell in row if str(cell.value or '').startswith('Main purpose'))
next(cell for cell in sheet[heading.column_letter][heading.row:] if cell.value).value = 'Edited in Excel'
book.save(sys.argv[1])
`;

test('a workbook goes out for Excel, and what was edited in it comes back cell by cell', async ({ desk }) => {
  const { page, saveTo } = desk;
  await begin(desk, twoCopies().ours.file(desk.folder, 'anna.ropa.json'));
  const workbook = await saveTo('register.xlsx');
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Export the register…' }).click();
  await exportDialog(page).getByRole('button', { name: 'Workbook for Excel' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Saved: register.xlsx' })).toBeVisible();
  await drop(page, workbook);
  await expect(page.getByText('Nothing new')).toBeVisible();
  await page.getByRole('button', { name: 'Close the file' }).click();

  execFileSync(findPython() ?? 'python3', ['-c', editInExcel, workbook]);
  await drop(page, workbook);
  await expectReview(page);
  await expect(detail(page)).toContainText('Edited in Excel');
  await merge(page);
  await expect(done(page)).toBeVisible();
  const activities = activitiesOf(readRegister(await exportRegister(desk, 'edited.ropa.json')));
  expect(activities.filter(({ purpose }) => purpose?.en === 'Edited in Excel')).toHaveLength(1);
});
