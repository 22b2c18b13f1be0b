import { rmSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { answerWho, startEmpty } from './doors.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { expect, test, type Desk } from './fixture.ts';
import { choose, combobox, expectSaved, make, openActivity, part, savedLine, textbox } from './form.ts';
import { activitiesOf, expectNothingHalfWritten, exportRegister, readRegister } from './register-file.ts';
import {
  activityNames,
  expectWhole,
  indexedDbFolder,
  makeRegister,
  told,
  wholeRegister,
} from './working-store.ts';

const name = 'Payroll';

/** What the window showed, as it showed it, up to the moment of the kill. */
interface Seen {
  /** The text as typed, with the instant of its last letter. */
  readonly typed: { readonly text: string; readonly at: number }[];
  /** The text that was on its way to disk when the window last said “Saving…”. */
  saving: string;
  /** The text that was on disk when the window last said “Saved”. */
  saved: string;
  /** How often the window said “Saved” of something new. */
  timesSaved: number;
}

/** Begins each line on the page’s console that is meant for the journey. */
const mark = 'seen by the journey';

/**
 * Notes each letter typed and each word of the line that says what is saved. They come over the console: a function
 * exposed to the page would stand in the way of the stand-in’s own.
 */
async function watch(page: Page): Promise<Seen> {
  const seen: Seen = { typed: [], saving: '', saved: '', timesSaved: 0 };
  const noteStatus = (words: string): void => {
    if (words.startsWith('Saving')) seen.saving = seen.typed.at(-1)?.text ?? '';
    if (!words.startsWith('Saved')) return;
    seen.saved = seen.saving;
    seen.timesSaved += 1;
  };
  page.on('console', (message) => {
    const [before, rest = ''] = message.text().split(': ', 2);
    if (before !== mark) return;
    const { text, at, status } = JSON.parse(decodeURIComponent(rest)) as Noted;
    if (text !== undefined && at !== undefined) seen.typed.push({ text, at });
    if (status !== undefined) noteStatus(status);
  });
  await savedLine(page).evaluate((line, before) => {
    const note = (noted: unknown): void => {
      // oxlint-disable-next-line eslint/no-console -- it is how the journey hears of the page
      console.debug(`${before}: ${encodeURIComponent(JSON.stringify(noted))}`);
    };
    document.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) note({ text: target.value, at: Date.now() });
    });
    new MutationObserver(() => note({ status: line.textContent ?? '' })).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  }, mark);
  return seen;
}

/** One line of the console: a letter typed, or what the line says now. */
interface Noted {
  readonly text?: string;
  readonly at?: number;
  readonly status?: string;
}

/** Deterministic, so that a failure can be had again: numbers from 0 to 1 (Park–Miller). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

const chances = numbers(7);

interface Loss {
  readonly kill: number;
  readonly milliseconds: number;
}

/** Types on while the kill is on its way; gives what stands in the store after it. */
async function typeAndKill(
  desk: Desk,
  kill: number,
): Promise<{ readonly seen: Seen; readonly stored: string }> {
  await openActivity(desk.page, name);
  const seen = await watch(desk.page);
  const purpose = textbox(desk.page, 'Main purpose');
  await purpose.press('End');
  const sentence = ` Kill ${kill}: salaries are worked out and paid.`;
  const typing = purpose.pressSequentially(sentence, { delay: 20 + chances() * 60 }).catch(() => undefined);
  await expect
    .poll(() => seen.typed.length, { intervals: [5] })
    .toBeGreaterThan(chances() * (sentence.length - 4));
  await desk.relaunch('kill');
  await typing;
  await openActivity(desk.page, name);
  return { seen, stored: await textbox(desk.page, 'Main purpose').inputValue() };
}

/** How much of the typing before the kill is gone, in milliseconds from its first lost letter to the last one typed. */
function lost({ typed }: Seen, stored: string): number {
  const first = typed.find(({ text }) => text.length > stored.length);
  return first ? (typed.at(-1)?.at ?? 0) - first.at : 0;
}

test('CR-02 a kill while a text is typed loses at most its last second, and nothing shown as saved @alone', async ({
  desk,
}) => {
  await startEmpty(desk.page, 'Northern Port LLC');
  await answerWho(desk.page);
  await desk.page
    .getByRole('main')
    .getByRole('button', { name: /^New activity N/ })
    .click();
  await textbox(part(desk.page, 'Identity'), 'Name').fill(name);
  await expectSaved(desk.page);
  const losses: Loss[] = [];
  for (let kill = 1; kill <= 6; kill += 1) {
    const { seen, stored } = await typeAndKill(desk, kill);
    const typed = seen.typed.at(-1)?.text ?? '';
    expect(typed.startsWith(stored), `typed “${typed}”, stored “${stored}”`).toBe(true);
    expect(stored.startsWith(seen.saved), `shown as saved “${seen.saved}”, stored “${stored}”`).toBe(true);
    losses.push({ kill, milliseconds: lost(seen, stored) });
  }
  expect(losses.filter(({ milliseconds }) => milliseconds > 1000)).toEqual([]);
  expectNothingHalfWritten(readRegister(await exportRegister(desk, 'after.ropa.json')));
});

/** Whoever receives data is in the register: party and mention were written together. */
function expectNoneDangles(ledger: Ledger): void {
  const mentioned = activitiesOf(ledger).flatMap(({ recipients = [], systems = [] }) => [
    ...recipients.flatMap(({ party }) => party ?? []),
    ...systems,
  ]);
  for (const id of mentioned) expect(ledger.states.get(id)?.entry, id).toBeDefined();
}

/** Actions that write several entries or many values at once, each with what it leaves behind when it is whole. */
const deeds: readonly ((page: Page, turn: number) => Promise<void>)[] = [
  async (page, turn) => {
    await make(part(page, 'Recipients'), 'Party', `Provider ${turn}`);
  },
  async (page) => {
    await choose(page, 'Categories of data subjects', 'Employees');
  },
  async (page, turn) => {
    await make(part(page, 'Systems, measures'), 'Systems', `System ${turn}`);
  },
  async (page) => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  },
  async (page) => {
    await page.keyboard.press('Control+z');
  },
  async (page) => {
    await combobox(page, 'Actions').click();
    await combobox(page, 'Actions').press('Enter');
    await combobox(page, 'Actions').press('Enter');
  },
];

test('CR-02 a kill in the middle of an action leaves it whole or undone', async ({ desk }) => {
  await startEmpty(desk.page, 'Northern Port LLC');
  await answerWho(desk.page);
  await desk.page
    .getByRole('main')
    .getByRole('button', { name: /^New activity N/ })
    .click();
  await textbox(part(desk.page, 'Identity'), 'Name').fill(name);
  await part(desk.page, 'Recipients').getByRole('button', { name: 'Add: recipient' }).click();
  await expectSaved(desk.page);
  let former = 0;
  for (const [turn, deed] of deeds.entries()) {
    await openActivity(desk.page, name);
    const seen = await watch(desk.page);
    await deed(desk.page, turn);
    // Every other kill comes at once, the others after “Saved” was seen.
    if (turn % 2 === 1) await expect.poll(() => seen.timesSaved, { intervals: [5] }).toBeGreaterThan(0);
    const { timesSaved } = seen;
    await desk.relaunch('kill');
    const ledger = readRegister(await exportRegister(desk, `after-${turn}.ropa.json`));
    expectNothingHalfWritten(ledger);
    expectNoneDangles(ledger);
    if (timesSaved > 0) expect(ledger.history.length, `shown as saved: ${turn}`).toBeGreaterThan(former);
    former = ledger.history.length;
  }
});

test('CR-02 a kill, and all that Chromium stored is gone: the register is whole, and that is told once', async ({
  desk,
}) => {
  await makeRegister(desk);
  await openActivity(desk.page, activityNames[1] ?? '');
  await textbox(desk.page, 'Main purpose').fill('Doors are opened by badge');
  await expectSaved(desk.page);
  const made = await wholeRegister(desk);
  await desk.relaunch('kill', { before: () => rmSync(indexedDbFolder(desk), { recursive: true }) });
  expect(await told(desk.page)).toEqual([
    '“Many Activities LLC”: the working store was empty. All was rebuilt from the journal, 5 activities; nothing is missing.',
  ]);
  await expectWhole(desk, made);
  await desk.relaunch();
  expect(await told(desk.page)).toEqual([]);
  await expectWhole(desk, made);
});
