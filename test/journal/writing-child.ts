import { writeSync } from 'node:fs';
import { nodeDisk, type Disk } from '../../electron/files/disk.ts';
import { createJournal, openJournal, type Journal } from '../../electron/journal/journal.ts';
import { faultyDisk } from '../disk/faulty-disk.ts';
import { busyOfficer } from './busy-officer.ts';
import { codeOf, placeOn, takeSnapshot } from './scene.ts';
import { seeded } from './seeded.ts';

// A process that owns a journal and is killed, or whose disk fails: it says each acknowledged change on its output.
// Arguments: the register's folder, how many changes (0: until it is killed), a seed, and which flush fails (a number,
// with “+” for all from there on) where nothing outside sees to that.
const [where = '', count = '0', seed = '1', failing] = process.argv.slice(2);
const most = count === '0' ? Infinity : Number(count);
const random = seeded(Number(seed));

const disk: Disk = failing === undefined ? nodeDisk : failingDisk(failing);

function failingDisk(which: string): Disk {
  const faulty = faultyDisk(nodeDisk);
  const times = which.endsWith('+') ? Infinity : 1;
  faulty.fail({ operation: 'datasync', nth: Number.parseInt(which, 10), code: 'EIO', times });
  return faulty;
}

async function journalAt(folder: string): Promise<Journal> {
  const place = placeOn(disk, folder);
  const there = await openJournal(place);
  const nobody = busyOfficer(random);
  return there ?? (await createJournal(place, nobody.contentAt(0), nobody.about()));
}

const journal = await journalAt(where);
const officer = busyOfficer(random, undefined, await journal.content());
for (let append = 1; append <= most; append += 1) {
  for (let change = random() < 0.2 ? 3 : 1; change > 0; change -= 1) officer.act(random() * 4000);
  const waiting = officer.changes().slice(journal.position().seq);
  const refused = await codeOf(journal.append(waiting, officer.about()));
  const { seq, mark } = journal.position();
  writeSync(1, refused === undefined ? `${seq} ${mark}\n` : `refused ${refused}\n`);
  if (most === Infinity && append % 20 === 0) await takeSnapshot(journal, disk, where);
}
