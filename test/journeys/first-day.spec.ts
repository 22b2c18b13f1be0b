import type { Page } from 'playwright/test';
import { answerWho, startEmpty } from './doors.ts';
import { expect, test } from './fixture.ts';
import {
  addItem,
  answer,
  choose,
  chosen,
  combobox,
  expectSaved,
  finishEntry,
  make,
  openActivity,
  part,
  savedLine,
  textbox,
  tick,
  turnTo,
} from './form.ts';

const name = { en: 'Website enquiries', ru: 'Обращения через сайт' };
const purpose = { en: 'Answering questions sent through the form', ru: 'Ответы на вопросы из формы' };

/** Writes a text in both languages. */
async function writeText(page: Page, section: string, label: string, text: typeof name): Promise<void> {
  await textbox(part(page, section), label).fill(text.en);
  await turnTo(part(page, section), label, 'Russian');
  await textbox(part(page, section), label).fill(text.ru);
}

async function expectText(page: Page, section: string, label: string, text: typeof name): Promise<void> {
  await turnTo(part(page, section), label, 'English');
  await expect(textbox(part(page, section), label)).toHaveValue(text.en);
  await turnTo(part(page, section), label, 'Russian');
  await expect(textbox(part(page, section), label)).toHaveValue(text.ru);
}

const sets = [
  ['Legal basis', '152-FZ', 'Consent of the data subject'],
  ['Legal basis', 'GDPR', 'Consent'],
  ['Data subjects', 'Categories of data subjects', 'Website visitors'],
  ['Data', 'Data', 'E-mail address'],
  ['Actions and method', 'Actions', 'Collection'],
  ['Destruction', 'Occasions', 'Purpose of processing achieved'],
] as const;

const choices = [
  ['Actions and method', 'Method', 'Mixed'],
  ['Period', 'Of what', 'Processing and storage'],
  ['Period', 'Kind of term', 'Fixed period from an event'],
  ['Destruction', 'Where the data lie', 'Paper'],
  ['Destruction', 'Proof', 'Act of destruction and export from the event log'],
] as const;

const lists = [
  ['Data', 'group of data'],
  ['Period', 'period'],
  ['Destruction', 'method'],
  ['Recipients', 'recipient'],
] as const;

async function writeCard(page: Page): Promise<void> {
  await writeText(page, 'Identity', 'Name', name);
  await writeText(page, 'Purpose', 'Main purpose', purpose);
  for (const [section, item] of lists) await addItem(part(page, section), item);
  for (const [section, label, option] of sets) await tick(part(page, section), label, [option]);
  for (const [section, label, option] of choices) await choose(part(page, section), label, option);
  await answer(page, 'Minors among them', 'No');
  await textbox(part(page, 'Period'), 'How long').fill('3');
  await part(page, 'Period').getByRole('combobox', { name: 'How long: unit' }).selectOption('year');
  await textbox(part(page, 'Destruction'), 'Deadline').fill('30');
  await textbox(part(page, 'Destruction'), 'Responsible').fill('Commission');
}

/** Parties, systems and measures are made where they are named. */
async function makeInPlace(page: Page): Promise<void> {
  await make(part(page, 'Recipients'), 'Party', 'Hosting provider');
  await finishEntry(page, 'Party: Hosting provider', 'Serbia');
  await make(part(page, 'Systems, measures'), 'Systems', 'Enquiries desk');
  await finishEntry(page, 'System: Enquiries desk');
  await make(part(page, 'Systems, measures'), 'Measures', 'Locked cabinet');
  await finishEntry(page, 'Measure: Locked cabinet');
}

async function expectCard(page: Page): Promise<void> {
  await expectText(page, 'Identity', 'Name', name);
  await expectText(page, 'Purpose', 'Main purpose', purpose);
  for (const [section, label, option] of [...sets, ...choices])
    await expect(chosen(part(page, section), label), label).toContainText(option);
  await expect(
    page.getByRole('radiogroup', { name: 'Minors among them' }).getByLabel('No', { exact: true }),
  ).toBeChecked();
  await expect(textbox(part(page, 'Period'), 'How long')).toHaveValue('3');
  await expect(part(page, 'Period').getByRole('combobox', { name: 'How long: unit' })).toHaveValue('year');
  await expect(textbox(part(page, 'Destruction'), 'Deadline')).toHaveValue('30');
  await expect(textbox(part(page, 'Destruction'), 'Responsible')).toHaveValue('Commission');
  await expect(combobox(part(page, 'Recipients'), 'Party')).toContainText('Hosting provider');
  await expect(chosen(page, 'Systems')).toContainText('Enquiries desk');
  await expect(chosen(page, 'Measures')).toContainText('Locked cabinet');
}

test('on the first day a card is written from top to bottom, and is there the next morning', async ({
  desk,
}) => {
  const doors = ['Start an empty register', 'Open a sample', 'Open a file'];
  for (const door of doors)
    await expect(desk.page.getByRole('button', { name: new RegExp(`^${door}`) })).toBeVisible();
  await expect(desk.page.getByRole('button', { name: 'Create the register' })).toBeHidden();

  await startEmpty(desk.page, 'Northern Port LLC');
  await answerWho(desk.page, 'Data protection officer');
  await expect(desk.page.getByRole('heading', { name: 'No activities yet' })).toBeVisible();
  await desk.page
    .getByRole('main')
    .getByRole('button', { name: /^New activity N/ })
    .click();
  await writeCard(desk.page);
  await makeInPlace(desk.page);
  await expectCard(desk.page);

  const before = Math.floor(Date.now() / 1000) - 60;
  await expectSaved(desk.page);
  const [time = ''] = /[\d:]{8}$/.exec((await savedLine(desk.page).textContent()) ?? '') ?? [];
  const saidAt = new Date(`${new Date().toDateString()} ${time}`).getTime() / 1000;
  expect(saidAt).toBeGreaterThanOrEqual(before);

  await desk.relaunch();
  await expect(desk.page.getByRole('button', { name: 'Northern Port LLC' })).toBeVisible();
  await expect(desk.page.getByRole('dialog')).toBeHidden();
  await openActivity(desk.page, name.en);
  await expectCard(desk.page);
  await desk.page.locator('nav').getByRole('link', { name: 'Directories' }).click();
  await desk.page
    .getByRole('list', { name: 'Parties' })
    .getByRole('button', { name: /^Hosting provider/ })
    .click();
  await expect(combobox(desk.page, 'Country')).toContainText('Serbia');
});
