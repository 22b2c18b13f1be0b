import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import { expectOpen, goTo } from './doors.ts';
import { expect, test, type Desk } from './fixture.ts';
import { expectSaved, openActivity, savedLine, textbox } from './form.ts';
import { hinder, mountSmallDisk, watchDisk, type SmallDisk } from './held-up-disk.ts';
import { activitiesOf } from './register-file.ts';
import {
  activityNames,
  editDepartment,
  indexedDbFolder,
  journalFolder,
  makeRegister,
  told,
  warning,
  wholeRegister,
} from './working-store.ts';

const name = activityNames[3] ?? '';
const notSaved = /Not saved: the disk is full/;

/** Longer than what is left of the last page of a full disk. */
const longText = 'The entrance is watched. '.repeat(400).trim();

/** The program's journal on a disk that can be full: a small one where it may be mounted, else one that says so. */
async function journalOnSmallDisk(desk: Desk): Promise<SmallDisk> {
  const folder = journalFolder(desk);
  const mounted: { disk?: SmallDisk | undefined } = {};
  await desk.relaunch('close', { before: () => (mounted.disk = mountSmallDisk(folder, 2)) });
  if (mounted.disk) return mounted.disk;
  await watchDisk(desk);
  return {
    kind: 'a fault in the program',
    fill: () => hinder(desk, { below: folder, code: 'ENOSPC' }),
    free: () => hinder(desk),
    remove: () => undefined,
  };
}

const purposeOf = (ledger: Ledger): string | undefined =>
  activitiesOf(ledger).find((activity) => activity.name?.en === name)?.purpose?.en;

test('FL-01 on a full disk “not saved” stands over the page until there is room, and nothing typed is lost @alone', async ({
  desk,
}) => {
  await makeRegister(desk);
  const disk = await journalOnSmallDisk(desk);
  test.info().annotations.push({ type: 'the disk', description: disk.kind });
  try {
    await openActivity(desk.page, name);
    await disk.fill();
    const purpose = textbox(desk.page, 'Main purpose');
    await purpose.fill(longText);
    await purpose.blur();
    await expect(warning(desk.page, notSaved)).toBeVisible();
    await expect(savedLine(desk.page)).toHaveCount(0);
    // Longer than it takes to try again.
    await desk.page.waitForTimeout(3500);
    await expect(warning(desk.page, notSaved)).toBeVisible();
    await expect(purpose).toHaveValue(longText);
    expect(purposeOf(await wholeRegister(desk))).toBe(longText);
    await expect(warning(desk.page, notSaved)).toBeVisible();

    await disk.free();
    await expect(warning(desk.page, notSaved)).toBeHidden();
    await expectSaved(desk.page);
    await desk.relaunch();
    expect(await told(desk.page)).toEqual([]);
    await openActivity(desk.page, name);
    await expect(textbox(desk.page, 'Main purpose')).toHaveValue(longText);
  } finally {
    await desk.app.close().catch(() => {});
    disk.remove();
  }
});

/** Who is asked from now on whether to close all the same says so. */
const leaveWithoutAsking = ({ app }: Desk): Promise<void> =>
  app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
  });

/** What a start finds where Chromium’s store should be, as long as there is no room for it. */
interface NoRoom {
  readonly kind: string;
  readonly fill: () => Promise<void>;
  readonly beforeStart: () => void;
  readonly free: () => Promise<void>;
  readonly remove: () => void;
}

/** Chromium’s folder on a small disk; where none may be mounted, one that cannot be opened at all. */
function chromiumWithoutRoom(folder: string): NoRoom {
  const disk = mountSmallDisk(folder, 8);
  if (disk) return { ...disk, beforeStart: () => undefined };
  const aside = `${folder}-aside`;
  return {
    kind: 'a file in the place of the folder',
    fill: async () => undefined,
    beforeStart: () => {
      if (!existsSync(aside)) renameSync(folder, aside);
      writeFileSync(folder, '');
    },
    free: async () => {
      rmSync(folder);
      renameSync(aside, folder);
    },
    remove: () => undefined,
  };
}

test('FL-02 without room for Chromium’s own store the register is complete at every start', async ({
  desk,
}) => {
  await makeRegister(desk);
  const made = await wholeRegister(desk);
  const folder = indexedDbFolder(desk);
  const place: { without?: NoRoom } = {};
  await desk.relaunch('close', { before: () => (place.without = chromiumWithoutRoom(folder)) });
  const { without } = place;
  if (!without) throw new Error('there is no disk');
  test.info().annotations.push({ type: 'the disk', description: without.kind });
  try {
    await expectOpen(desk.page);
    await without.fill();
    await leaveWithoutAsking(desk);
    await openActivity(desk.page, name);
    await textbox(desk.page, 'Main purpose').fill(longText);
    await textbox(desk.page, 'Main purpose').blur();
    await desk.page.waitForTimeout(1500);
    for (let start = 1; start <= 2; start += 1) {
      await desk.relaunch('close', { before: without.beforeStart });
      await leaveWithoutAsking(desk);
      await openActivity(desk.page, name);
      await expect(textbox(desk.page, 'Main purpose')).toHaveValue(longText);
      const now = await wholeRegister(desk);
      expect([now.states.size, purposeOf(now)]).toEqual([made.states.size, longText]);
      expect(now.history.slice(0, made.history.length)).toEqual(made.history);
    }
    await desk.relaunch('close', { before: without.free });
    for (let start = 1; start <= 2; start += 1) {
      // Chromium may empty its store only now, behind what the full disk cut off.
      const sentences = await told(desk.page);
      test.info().annotations.push({ type: 'told with room again', description: sentences.join(' ') });
      expect(sentences.length).toBeLessThanOrEqual(1);
      await editDepartment(desk.page, `Security ${start}`);
      expect(purposeOf(await wholeRegister(desk))).toBe(longText);
      if (start === 1) await desk.relaunch();
    }
  } finally {
    await desk.app.close().catch(() => {});
    without.remove();
  }
});

/** Somebody’s file and a small disk that has no room for another. */
async function fullFolder(desk: Desk): Promise<SmallDisk & { readonly folder: string }> {
  const folder = path.join(desk.folder, 'elsewhere');
  mkdirSync(folder);
  const mounted = mountSmallDisk(folder, 1);
  writeFileSync(path.join(folder, 'policy.docx'), 'the one of last year');
  if (mounted) return { ...mounted, folder };
  await watchDisk(desk);
  return {
    kind: 'a fault in the program',
    folder,
    fill: () => hinder(desk, { below: folder, code: 'ENOSPC' }),
    free: () => hinder(desk),
    remove: () => undefined,
  };
}

test('FL-07 a document that finds no room leaves no half file, and the former one as it was', async ({
  desk,
}) => {
  await makeRegister(desk);
  const disk = await fullFolder(desk);
  test.info().annotations.push({ type: 'the disk', description: disk.kind });
  try {
    const former = path.join(disk.folder, 'policy.docx');
    await disk.fill();
    const before = readdirSync(disk.folder);
    for (const format of ['DOCX', 'PDF', 'XLSX']) {
      await goTo(desk.page, 'Register');
      await goTo(desk.page, 'Documents');
      await desk.saveTo(path.join('elsewhere', 'policy.docx'));
      await desk.page.getByRole('button', { name: format, exact: true }).click();
      const refusal = desk.page.getByRole('alert').filter({ hasText: 'The disk is full.' });
      await expect(refusal).toContainText('Free some space or choose another disk.');
      expect(readFileSync(former, 'utf8')).toBe('the one of last year');
      expect(readdirSync(disk.folder)).toEqual(before);
    }
    await disk.free();
    await desk.page.getByRole('button', { name: 'DOCX', exact: true }).click();
    await expect(desk.page.getByRole('alert')).toContainText('Saved: policy.docx');
    expect(readFileSync(former).subarray(0, 2).toString()).toBe('PK');
  } finally {
    disk.remove();
  }
});
