import path from 'node:path';
import type { Disk } from '../files/disk.ts';
import { isTemporary } from '../files/write-file-atomic.ts';
import { keepAside, moveAside } from './aside.ts';
import type { Break } from './chain.ts';
import type { JournalNotice } from './recovered.ts';
import type { Survey } from './survey.ts';

interface MendPlace {
  readonly disk: Disk;
  readonly folder: string;
  readonly at: string;
}

/**
 * Makes a folder fit to be written to: what cannot be read goes to `aside/` and is flushed there before anything is cut
 * off, and what was read is flushed, so that nothing is ever built on bytes that were never on the disk. Done twice, or
 * broken off anywhere and done again, it comes to the same. Gives what there is to tell.
 */
export async function mend(place: MendPlace, survey: Survey): Promise<readonly JournalNotice[]> {
  const notices: JournalNotice[] = [];
  for (const name of survey.damaged)
    notices.push({
      type: 'snapshot-damaged',
      file: await moveAside(place, name),
      usedSeq: survey.base.seq,
    });
  if (survey.gap) {
    const file = await setAsideAfter(place, survey, survey.gap);
    notices.push({ type: 'gap', after: survey.position.seq, file });
  } else if (survey.tail) notices.push(await trim(place, survey, survey.tail));
  else await flushLast(place, survey);
  for (const name of survey.poisoned) await keepAside(place, name, bytesOf(survey, name));
  await removeTemporaries(place);
  return [...notices, ...survey.notices.filter(({ type }) => type === 'poison')];
}

const bytesOf = (survey: Survey, name: string): Uint8Array =>
  survey.segments.find((segment) => segment.name === name)?.bytes ?? new Uint8Array(0);

/** Sets aside everything from a gap on: the segment as a whole copy, the later ones themselves. */
async function setAsideAfter(place: MendPlace, survey: Survey, gap: Break): Promise<string> {
  const kept = await keepAside(place, gap.segment, bytesOf(survey, gap.segment));
  for (const { name } of survey.segments.filter((segment) => segment.name > gap.segment))
    await moveAside(place, name);
  await cut(place, gap);
  return kept;
}

async function trim(place: MendPlace, survey: Survey, tail: Break): Promise<JournalNotice> {
  const bytes = bytesOf(survey, tail.segment).subarray(tail.keep);
  const file = await keepAside(place, `${tail.segment}.tail`, bytes);
  await cut(place, tail);
  return { type: 'trimmed', bytes: bytes.length, file };
}

/** A segment of which nothing is good is a copy in `aside/` by now. */
async function cut({ disk, folder }: MendPlace, { segment, keep }: Break): Promise<void> {
  const name = path.join(folder, segment);
  if (keep === 0) await disk.unlink(name);
  else {
    const file = await disk.open(name, 'r+');
    try {
      await file.truncate(keep);
      await file.sync();
    } finally {
      await file.close();
    }
  }
  await disk.syncFolder(folder);
}

async function flushLast({ disk, folder }: MendPlace, { segments }: Survey): Promise<void> {
  const last = segments.at(-1);
  if (!last) return;
  const file = await disk.open(path.join(folder, last.name), 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await disk.syncFolder(folder);
}

/** What a broken-off writing left is no longer of use, and no harm if it stays. */
async function removeTemporaries({ disk, folder }: MendPlace): Promise<void> {
  for (const name of (await disk.list(folder)).filter(isTemporary))
    await disk.unlink(path.join(folder, name)).catch(() => {});
}
