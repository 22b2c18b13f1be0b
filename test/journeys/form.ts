import type { Locator, Page } from 'playwright/test';
import { expect } from './fixture.ts';

type Scope = Page | Locator;

/** A section of the form, or an open card of a list in it, by its heading. */
export const part = (scope: Scope, name: string): Locator =>
  scope.getByRole('region', { name, exact: true }).last();

export const textbox = (scope: Scope, name: string): Locator =>
  scope.getByRole('textbox', { name, exact: true });

export const combobox = (scope: Scope, name: string): Locator =>
  scope.getByRole('combobox', { name, exact: true });

/** Searches the list of a choice and takes what is called so. */
export async function choose(scope: Scope, label: string, option: string): Promise<void> {
  await combobox(scope, label).click();
  await combobox(scope, label).fill(option);
  await scope
    .getByRole('listbox', { name: label })
    .getByRole('option', { name: option, exact: false })
    .first()
    .click();
}

/** Ticks several in a list and closes it. */
export async function tick(scope: Scope, label: string, options: readonly string[]): Promise<void> {
  for (const option of options) await choose(scope, label, option);
  await combobox(scope, label).press('Escape');
  await expect(combobox(scope, label)).toHaveAttribute('aria-expanded', 'false');
}

/** Types something that no list has, and makes it an entry of the register. */
export async function make(scope: Scope, label: string, name: string): Promise<void> {
  await combobox(scope, label).click();
  await combobox(scope, label).fill(name);
  await scope
    .getByRole('listbox', { name: label })
    .getByRole('option', { name: `Add “${name}” as own` })
    .click();
}

export async function answer(scope: Scope, question: string, words: 'Yes' | 'No'): Promise<void> {
  await scope
    .getByRole('radiogroup', { name: question, exact: true })
    .getByText(words, { exact: true })
    .click();
}

/** Says what is known of an entry that was just made in the middle of another form, and goes on. */
export async function finishEntry(page: Page, title: string, country?: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: title });
  if (country !== undefined) await choose(dialog, 'Country', country);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toBeHidden();
}

/** A field of choices with what is chosen in it. */
export const chosen = (scope: Scope, label: string): Locator =>
  combobox(scope, label).locator('xpath=ancestor::*[@data-path][1]');

/** The other side of a text. */
export async function turnTo(scope: Scope, label: string, language: 'English' | 'Russian'): Promise<void> {
  await scope
    .getByRole('group', { name: label, exact: true })
    .getByRole('button', { name: language })
    .click();
}

/** Adds an item to a list; gives the card that opens. */
export async function addItem(section: Locator, name: string): Promise<void> {
  await section.getByRole('button', { name: `Add: ${name}` }).click();
}

/** The line at the foot of the rail that says what is saved. */
export const savedLine = (page: Page): Locator =>
  page.getByRole('navigation', { name: /^(?:Pages|Разделы)$/ }).getByRole('status');

/** Waits until all that was typed is said to be saved, with the time. */
export async function expectSaved(page: Page): Promise<void> {
  // What is typed is written after a pause; leaving the field writes it at once.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await expect(savedLine(page)).toHaveText(/^(?:Saved|Сохранено) \d{2}:\d{2}:\d{2}$/);
}

/** Opens an activity by its name, from the register. */
export async function openActivity(page: Page, name: string): Promise<void> {
  await page
    .locator('nav')
    .getByRole('link', { name: /^(?:Register|Реестр)/ })
    .click();
  await page.getByRole('grid').getByText(name, { exact: true }).first().click();
  await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
}
