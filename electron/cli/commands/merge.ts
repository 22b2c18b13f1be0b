import { sha256Hex } from '../../../shared/basics/sha-256.ts';
import { fail, succeed, type Result } from '../../../shared/basics/result.ts';
import type { Stamp } from '../../../shared/changes/change.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import { save } from '../../../shared/file-format/save.ts';
import { newlyDangling } from '../../../shared/merging/dangling.ts';
import { mergeAll, type MergedFiles } from '../../../shared/merging/merge-all.ts';
import { decideOpen, type Preference } from '../../../shared/merging/prefer.ts';
import { done, misused, type Command, type Outcome, type Surroundings } from '../command.ts';
import { dayOf } from '../day-option.ts';
import { loadOpened } from '../input.ts';
import { comingFile, type ComingFile } from '../merging/coming-file.ts';
import { mergeReport } from '../merging/merge-report.ts';
import { latestInstant } from '../merging/latest-instant.ts';
import { reportLines } from '../merging/report-lines.ts';
import { conflictLine, scopeIn } from '../merging/words-of-merge.ts';
import { openFile } from '../opened-file.ts';
import { placeFault, writeResult } from '../result-files.ts';
import { secretOptions, secretUsage } from '../secret.ts';
import { takeApart, type Words } from '../words.ts';

const usage = `merge OURS THEIRS… --out FILE [--base FILE] [--prefer ours|theirs] [--report FILE] [--date YYYY-MM-DD] ${secretUsage}`;
const kinds = {
  out: 'value',
  base: 'value',
  prefer: 'value',
  report: 'value',
  date: 'value',
  ...secretOptions,
} as const;

export const merge: Command = {
  name: 'merge',
  usage,
  does: 'merges files of colleagues into ours; without --prefer, exit 2 and a list where both changed the same',
  run: async (given, surroundings) => {
    const words = takeApart(given, kinds, usage);
    if (!words.ok) return words.failure;
    const fault = faultIn(words.value) ?? placeFault(words.value, surroundings);
    if (fault) return misused(fault);
    const day = dayOf(words.value, surroundings);
    if (!day.ok) return day.failure;
    const files = await filesOf(words.value, day.value, surroundings);
    return files.ok ? mergeFiles(files.value, words.value, surroundings) : files.failure;
  },
};

function faultIn(words: Words): string | undefined {
  if (words.positionals.length < 2) return `Name our file and at least one of theirs. Usage: ropa ${usage}`;
  if (words.value('out') === undefined) return `Say where to with --out. Usage: ropa ${usage}`;
  const prefer = words.value('prefer');
  return prefer === undefined || prefer === 'ours' || prefer === 'theirs'
    ? undefined
    : `--prefer takes ours or theirs, not “${prefer}”.`;
}

interface Files {
  readonly ours: Ledger;
  readonly digest: string;
  readonly theirs: readonly ComingFile[];
  /** Never before anything in the files: what is merged comes after all of it. */
  readonly at: string;
  readonly wasEncrypted: boolean;
}

async function filesOf(
  words: Words,
  day: string,
  surroundings: Surroundings,
): Promise<Result<Files, Outcome>> {
  const [first = '', ...others] = words.positionals;
  const own = await openFile(first, words, surroundings);
  const loaded = own.ok ? loadOpened(own.value, surroundings) : own;
  if (!own.ok || !loaded.ok) return loaded.ok ? fail({ code: 3 }) : loaded;
  const base = await baseOf(words, surroundings);
  if (!base.ok) return base;
  const { ledger: ours, seal } = loaded.value;
  const [theirs, at]: [ComingFile[], string] = [[], `${day}T00:00:00.000Z`];
  let { wasEncrypted } = own.value;
  for (const name of others) {
    const opened = await openFile(name, words, surroundings);
    if (!opened.ok) return opened;
    const file = await comingFile(opened.value, { ours, base: base.value, at }, surroundings);
    if (!file.ok) return file;
    theirs.push(file.value);
    wasEncrypted ||= opened.value.wasEncrypted;
  }
  const ledgers = [ours, ...theirs.map(({ ledger }) => ledger)];
  return succeed({ ours, digest: seal.digest, theirs, at: latestInstant(at, ledgers), wasEncrypted });
}

async function baseOf(
  words: Words,
  surroundings: Surroundings,
): Promise<Result<Ledger | undefined, Outcome>> {
  const name = words.value('base');
  if (name === undefined) return succeed(undefined);
  const opened = await openFile(name, words, surroundings);
  const loaded = opened.ok ? loadOpened(opened.value, surroundings) : opened;
  return loaded.ok ? succeed(loaded.value.ledger) : loaded;
}

/**
 * Who writes what `--prefer` decides: a replica named after all that led to the decisions, so that the same files give
 * the same bytes, and other decisions about them are other writes.
 */
const stampOf = ({ digest, theirs, at }: Files, prefer: string): Stamp => {
  const digests = theirs.map((file) => file.digest).toSorted();
  const hash = sha256Hex([digest, ...digests, prefer, at].join(' ')).slice(0, 16);
  return { replica: `merge-${hash}`, by: `ropa merge${prefer ? ` --prefer ${prefer}` : ''}`, at };
};

async function mergeFiles(files: Files, words: Words, surroundings: Surroundings): Promise<Outcome> {
  const prefer = words.value('prefer') as Preference | undefined;
  const stamp = stampOf(files, prefer ?? '');
  const merged = mergeAll(files.ours, files.theirs, stamp);
  if (merged.open.length > 0 && !prefer) return undecided(merged, files, surroundings);
  const theirs = files.theirs.map(({ ledger }) => ledger);
  const { ledger, decided } = prefer
    ? decideOpen(files.ours, merged.ledger, theirs, prefer, stamp)
    : { ledger: merged.ledger, decided: [] };
  const missing = newlyDangling(files.ours.states, ledger.states);
  const report = mergeReport(files.theirs, merged, decided, missing);
  const [text, lines] = [save(ledger, { at: files.at, by: stamp.by }), reportLines(report)];
  const written = await writeResult({ text, said: lines, report, lines }, words, surroundings);
  if (!written.ok) return written.failure;
  if (merged.openBefore > 0)
    surroundings.err(
      `${merged.openBefore} places of our file were open before; what is not decided here stays open.\n`,
    );
  if (files.wasEncrypted)
    surroundings.err(`${words.value('out')} is not encrypted, though a file it was made of is.\n`);
  return done;
}

function undecided(merged: MergedFiles, { theirs }: Files, surroundings: Surroundings): Outcome {
  const scope = scopeIn(merged.ledger);
  for (const place of merged.open) surroundings.err(conflictLine(place, scope));
  const count = merged.open.length;
  for (const { name } of theirs.filter(({ needsBase }) => needsBase))
    surroundings.err(
      `${name} does not tell who wrote what: name the file it was made from with --base, and only what was changed in it counts.\n`,
    );
  return {
    code: 2,
    sentence: `${count === 1 ? 'One place was' : `${count} places were`} changed on both sides and nothing was written: decide in the program, or give --prefer ours or --prefer theirs.`,
  };
}
