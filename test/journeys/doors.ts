import type { Page } from 'playwright/test';
import { expect, type Desk } from './fixture.ts';

type Law = 'GDPR' | '152-FZ';

const lawNames: Readonly<Record<Law, RegExp>> = { GDPR: /^GDPR/, '152-FZ': /152-FZ/ };

/** A register is open: its name stands above the pages, whatever is asked over them; a large one takes its time. */
export const expectOpen = (page: Page): Promise<void> =>
  expect(page.getByTitle(/^(?:Registers|Реестры)$/)).toBeVisible({ timeout: 60_000 });

/** The name is asked for once, over the first register that is opened. */
export async function answerWho(page: Page, name = 'DPO'): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Who writes here?' });
  await dialog.getByRole('textbox', { name: 'Name or position' }).fill(name);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
}

/** Goes through the first door: an empty register of an organisation under these laws. */
export async function startEmpty(
  page: Page,
  name: string,
  laws: readonly Law[] = ['GDPR', '152-FZ'],
): Promise<void> {
  await page.getByRole('button', { name: /^Start an empty register/ }).click();
  await page.getByRole('textbox', { name: 'Name of the organisation' }).fill(name);
  for (const law of ['GDPR', '152-FZ'] as const)
    await page.getByRole('checkbox', { name: lawNames[law] }).setChecked(laws.includes(law));
  await page.getByRole('button', { name: 'Create the register' }).click();
  await expectOpen(page);
}

/** Goes through the second door: a register that the program brings along. */
export async function openSample(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Open a sample/ }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expectOpen(page);
}

/** Goes through the third door on a first start: a file, which the dialog of the system answers with. */
export async function openFile({ page, openFrom }: Desk, file: string): Promise<void> {
  await openFrom(file);
  await page.getByRole('button', { name: /^Open a file/ }).click();
}

/** The list of registers, opened; what is in it besides: the ways to more. */
export async function openSwitcher(page: Page): Promise<void> {
  await page.getByTitle(/^(?:Registers|Реестры)$/).click();
  await expect(page.getByRole('menu')).toBeVisible();
}

/** A page of the register, by its name in the rail. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.locator('nav').getByRole('link', { name }).click();
}
