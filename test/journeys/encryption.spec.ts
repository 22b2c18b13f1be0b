import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright/test';
import { decrypt, encryptToRecipients } from '../../shared/encryption/age-file.ts';
import { newIdentity } from '../../shared/encryption/identity.ts';
import { load } from '../../shared/file-format/load.ts';
import { fiveWords } from '../../shared/signing/five-words.ts';
import { newSigningKey, sign } from '../../shared/signing/signing-key.ts';
import { answerWho, expectOpen, goTo, openFile, openSample } from './doors.ts';
import { expect, test, type Desk } from './fixture.ts';
import { openActivity, part, textbox } from './form.ts';
import { exportDialog, exportRegister } from './register-file.ts';
import { filesHolding } from './traces.ts';

const website = 'Website of a software company';

/** The same machine with nothing on it yet; `look` is done while the old profile is still there, and nothing runs. */
const onFreshProfile = (desk: Desk, look = (): void => {}): Promise<void> =>
  desk.relaunch('close', {
    before: () => {
      look();
      rmSync(desk.profile, { recursive: true, force: true });
    },
  });

/** Opens the dialog that asks who shall be able to read the file, on the second or third way. */
async function chooseWay(page: Page, way: string): Promise<Locator> {
  await goTo(page, 'Settings');
  await page.getByRole('button', { name: 'Export the register…' }).click();
  const dialog = exportDialog(page);
  await dialog.getByRole('radio', { name: way }).click();
  return dialog;
}

async function exportWith({ page }: Desk, dialog: Locator, name: string): Promise<void> {
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('alert').filter({ hasText: `Saved: ${name}` })).toBeVisible();
}

const lock = (page: Page): Locator => page.getByRole('dialog', { name: 'The file is encrypted' });
const passphrase = (dialog: Locator): Locator => dialog.getByRole('textbox', { name: /assphrase/ });

test('CY-06 a file goes out under six offered words and opens with them alone; no trace of them stays', async ({
  desk,
}) => {
  const began = Date.now();
  const canary = `Canary ${randomUUID()}`;
  await openSample(desk.page, website);
  await answerWho(desk.page);
  await openActivity(desk.page, 'External information exchange');
  await textbox(part(desk.page, 'Identity'), 'Department').fill(canary);
  const dialog = await chooseWay(desk.page, 'Who knows a passphrase');
  const offered = dialog.getByRole('status', { name: 'These six words' });
  const first = await offered.innerText();
  await dialog.getByRole('button', { name: 'Other words' }).click();
  const words = await offered.innerText();
  expect(words).not.toBe(first);
  expect(words.split(' ')).toHaveLength(6);
  const file = await desk.saveTo('handed on.ropa.json.age');
  await exportWith(desk, dialog, 'handed on.ropa.json.age');
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  expect(bytes.includes(canary)).toBe(false);

  const expectNoTraces = (): void => {
    expect(filesHolding([words, first], desk, began, [])).toEqual([]);
    expect(filesHolding([canary], desk, began, ['IndexedDB', 'store', 'backups'])).toEqual([]);
  };
  await onFreshProfile(desk, expectNoTraces);
  await openFile(desk, file);
  await passphrase(lock(desk.page)).fill(first);
  await lock(desk.page).getByRole('button', { name: 'Open', exact: true }).click();
  const sentence = desk.page.getByText(/does not open with this passphrase, or it is damaged/);
  await expect(sentence).toBeVisible();
  // Pasted, as most people will.
  await desk.page.evaluate((text) => navigator.clipboard.writeText(text), words);
  await passphrase(lock(desk.page)).focus();
  await desk.page.keyboard.press('ControlOrMeta+v');
  await expect(passphrase(lock(desk.page))).toHaveValue(words);
  await desk.page.keyboard.press('Enter');
  const sender = desk.page.getByRole('alertdialog', { name: 'Signed by somebody new' });
  await sender.getByRole('button', { name: 'Open', exact: true }).click();
  await expectOpen(desk.page);
  await answerWho(desk.page);
  await openActivity(desk.page, 'External information exchange');
  await expect(textbox(part(desk.page, 'Identity'), 'Department')).toHaveValue(canary);
  expect(await desk.page.title()).toBe('Ropa Desk');
  await desk.app.close();
  expectNoTraces();
});

test('CY-06 a passphrase of one’s own is hidden, judged, pasted, and Caps Lock is noticed', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page, website);
  await answerWho(page);
  const dialog = await chooseWay(page, 'Who knows a passphrase');
  await dialog.getByRole('button', { name: 'Use my own instead' }).click();
  const field = dialog.getByRole('textbox', { name: 'Your passphrase' });
  const exportIt = dialog.getByRole('button', { name: 'Export…' });
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('type', 'password');
  await expect(field).toHaveAttribute('autocomplete', 'off');
  await expect(exportIt).toBeDisabled();
  await field.fill('qwerty2026');
  await expect(dialog.getByText(/^Weak:/)).toBeVisible();
  await field.fill('correct horse battery staple');
  await expect(dialog.getByText(/^Fair:/)).toBeVisible();
  await page.evaluate(() => navigator.clipboard.writeText('liquid harbour seven quiet lanterns drift'));
  await field.fill('');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(dialog.getByText(/^Strong:/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Show' }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await expect(field).toHaveValue('liquid harbour seven quiet lanterns drift');
  await field.dispatchEvent('keydown', { key: 'A', modifierCapsLock: true, bubbles: true });
  await expect(dialog.getByText('Caps Lock is on.')).toBeVisible();
  await field.dispatchEvent('keyup', { key: 'A', modifierCapsLock: false, bubbles: true });
  await expect(dialog.getByText('Caps Lock is on.')).toBeHidden();
  const file = await desk.saveTo('own.ropa.json.age');
  await exportWith(desk, dialog, 'own.ropa.json.age');
  const opened = await decrypt(readFileSync(file), {
    passphrase: 'liquid harbour seven quiet lanterns drift',
  });
  expect(opened.ok && load(new TextDecoder().decode(opened.value)).ok).toBe(true);
});

test('CY-06 a file for colleagues’ keys opens with theirs and ours; what they encrypt for us opens unasked', async ({
  desk,
}) => {
  const { page } = desk;
  await openSample(page, website);
  await answerWho(page);
  const colleague = await newIdentity();
  const dialog = await chooseWay(page, 'Colleagues with their keys');
  await expect(dialog.getByRole('button', { name: 'Export…' })).toBeDisabled();
  const key = dialog.getByRole('textbox', { name: 'A colleague’s key' });
  await key.fill(colleague.recipient.slice(0, -1));
  await expect(dialog.getByText(/This is not a whole key/)).toBeVisible();
  await key.fill(` ${colleague.recipient}\n`);
  await dialog.getByRole('textbox', { name: 'Whose it is' }).fill('Reviewer');
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog.getByRole('checkbox', { name: /^Reviewer/ })).toBeChecked();
  const file = await desk.saveTo('keys.ropa.json.age');
  await exportWith(desk, dialog, 'keys.ropa.json.age');
  const opened = await decrypt(readFileSync(file), { identity: colleague.identity });
  expect(opened.ok && load(new TextDecoder().decode(opened.value)).ok).toBe(true);

  await desk.openFrom(file);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  const question = page.getByRole('alertdialog', { name: 'This register is here already' });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Cancel' }).click();

  await page.reload();
  await goTo(page, 'Settings');
  const own = await page.getByRole('status', { name: 'Your key' }).innerText();
  const plain = readFileSync(await exportRegister(desk, 'plain.ropa.json'));
  const theirs = path.join(desk.folder, 'theirs.age');
  writeFileSync(theirs, await encryptToRecipients(plain, [own]));
  await desk.openFrom(theirs);
  await page.getByRole('button', { name: 'Open a file…' }).click();
  await expect(question).toBeVisible();
});

test('CY-04 a sender is new, then known; another key in the same name, and an altered file, are held up', async ({
  desk,
}) => {
  await openSample(desk.page, website);
  await answerWho(desk.page, 'Anna Lis');
  const own = await exportRegister(desk, 'signed.ropa.json');
  const text = readFileSync(own, 'utf8');
  const { digest, signature } = JSON.parse(text) as { digest: string; signature: { key: string } };
  const told = await desk.page.getByRole('status', { name: 'Your signature' }).innerText();
  expect(told).toBe(fiveWords(signature.key));

  await onFreshProfile(desk);
  await openFile(desk, own);
  const sender = desk.page.getByRole('alertdialog', { name: 'Signed by somebody new' });
  await expect(sender).toContainText(told);
  await expect(sender).toContainText('Anna Lis');
  await sender.getByRole('button', { name: 'Open', exact: true }).click();
  await expectOpen(desk.page);
  await answerWho(desk.page, 'Reader');
  await goTo(desk.page, 'Settings');

  const open = async (name: string, content: string): Promise<void> => {
    const file = path.join(desk.folder, name);
    writeFileSync(file, content);
    await desk.openFrom(file);
    await desk.page.getByRole('button', { name: 'Open a file…' }).click();
  };
  const exists = desk.page.getByRole('alertdialog', { name: 'This register is here already' });
  await open('again.ropa.json', text);
  await expect(exists).toContainText('Signed: Anna Lis.');
  await exists.getByRole('button', { name: 'Cancel' }).click();

  const look = desk.page.getByRole('alertdialog', { name: 'Look before you open' });
  const goOn = look.getByRole('button', { name: 'Open anyway' });
  const stranger = newSigningKey(crypto.getRandomValues(new Uint8Array(32)));
  const forged = { ...(JSON.parse(text) as object), signature: sign(digest, stranger.secret) };
  await open('forged.ropa.json', JSON.stringify(forged));
  await expect(look).toContainText('signed with another key than before');
  await expect(look).toContainText(fiveWords(stranger.key));
  await expect(goOn).toBeDisabled();
  await look.getByRole('checkbox', { name: 'I have compared the five words' }).check();
  await expect(goOn).toBeEnabled();
  await look.getByRole('button', { name: 'Cancel' }).click();

  await open('altered.ropa.json', text.replace('"history": [', '"history": [ '));
  await expect(exists).toBeVisible();
  await exists.getByRole('button', { name: 'Cancel' }).click();
  await open('altered.ropa.json', text.replace('Invented Software', 'Altered Software'));
  await expect(look).toContainText('is not what was signed');
  await look.getByRole('button', { name: 'Cancel' }).click();

  const { signature: _stripped, ...unsigned } = JSON.parse(text) as Record<string, unknown>;
  await open('stripped.ropa.json', JSON.stringify(unsigned));
  await expect(look).toContainText('have come signed until now; this one is not');
});
