import type { Page } from 'playwright/test';
import { answerWho, goTo, startEmpty } from './doors.ts';
import { expect, test } from './fixture.ts';
import {
  addItem,
  answer,
  choose,
  chosen,
  combobox,
  expectSaved,
  make,
  openActivity,
  part,
  savedLine,
  textbox,
  tick,
  turnTo,
} from './form.ts';

const name = { en: 'Website enquiries', ru: 'Обращения через сайт' };
const purpose = { en: 'Answering questions sent through the form.', ru: 'Ответы на вопросы из формы.' };

async function writeIdentityAndPurpose(page: Page): Promise<void> {
  await textbox(page, 'Name').first().fill(name.en);
  await turnTo(part(page, 'Identity'), 'Name', 'Russian');
  await textbox(part(page, 'Identity'), 'Name').fill(name.ru);
  await textbox(page, 'Main purpose').fill(purpose.en);
  await turnTo(page, 'Main purpose', 'Russian');
  await textbox(page, 'Main purpose').fill(purpose.ru);
}

async function writeWhoseAndWhat(page: Page): Promise<void> {
  await tick(part(page, 'Legal basis'), '152-FZ', ['Consent of the data subject']);
  await tick(part(page, 'Legal basis'), 'GDPR', ['Consent']);
  await tick(page, 'Categories of data subjects', ['Website visitors']);
  await addItem(part(page, 'Data'), 'group of data');
  await tick(part(page, 'Data'), 'Data', ['E-mail address', 'Telephone number']);
  await tick(page, 'Actions', ['collection', 'storage']);
  await choose(part(page, 'Actions and method'), 'Method', 'Mixed');
}

async function writeHowLong(page: Page): Promise<void> {
  const period = part(page, 'Period');
  await addItem(period, 'period');
  await choose(period, 'Of what', 'Processing and storage');
  await choose(period, 'Kind of term', 'Fixed period from an event');
  await textbox(period, 'How long').fill('3');
  const destruction = part(page, 'Destruction');
  await tick(destruction, 'Occasions', ['Purpose of processing achieved']);
  await addItem(destruction, 'method');
  await textbox(destruction, 'Deadline').fill('30');
  await textbox(destruction, 'Responsible').fill('Commission');
}
test('explore', async ({ desk }) => {
  const { page } = desk;
  await startEmpty(page, 'Example');
  await answerWho(page);
  await page.getByRole('button', { name: 'New activity' }).first().click();
  await writeIdentityAndPurpose(page);
  await writeWhoseAndWhat(page);
  await writeHowLong(page);
  await expectSaved(page);
});
test('explore2', async ({ desk }) => {
  const { page } = desk;
  await startEmpty(page, 'Example');
  const say = async (w: string) => { await page.waitForTimeout(500); console.log(w, await savedLine(page).textContent().catch(()=> 'none')); };
  await answerWho(page);
  await say('who');
  await page.getByRole('button', { name: 'New activity' }).first().click();
  await say('new');
  await page.getByRole('textbox', { name: 'Name', exact: true }).first().fill('x');
  await say('name');
  console.log(await page.evaluate(() => new Promise((res) => { const o = indexedDB.open('ropa-desk'); o.onsuccess = () => { const t = o.result.transaction(['registers','changes','entities']); const out: unknown[] = []; for (const n of ['registers','changes','entities']) t.objectStore(n).getAll().onsuccess = (e) => out.push([n, (e.target as IDBRequest).result]); t.oncomplete = () => res(JSON.stringify(out, null, 1).slice(0, 3500)); }; })));
});
test('explore3', async ({ desk }) => {
  const { page } = desk;
  page.on('console', (m) => console.log('C', m.text().slice(0, 1500)));
  await page.evaluate(() => {
    for (const name of ['put', 'add', 'get', 'getAll', 'openCursor', 'delete'] as const) {
      const was = IDBObjectStore.prototype[name] as (...a: unknown[]) => unknown;
      (IDBObjectStore.prototype as unknown as Record<string, unknown>)[name] = function (this: IDBObjectStore, ...a: unknown[]) {
        try { return was.apply(this, a); } catch (e) { console.log(name, this.name, JSON.stringify(this.keyPath), String(e), JSON.stringify(a)); throw e; }
      };
    }
  });
  await startEmpty(page, 'Example');
  await answerWho(page);
  await page.getByRole('button', { name: 'New activity' }).first().click();
  await page.waitForTimeout(800);
});
