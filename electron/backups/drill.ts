import { randomUUID } from 'node:crypto';
import type { Drill } from '../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { Drilled } from './drill-backup.ts';
import { dayLong, type BackupEntry } from './entry.ts';
import { readJson, writeJson } from './json-file.ts';
import { readManifest } from './manifest.ts';
import { fileIn, type BackupsSetup } from './setup.ts';
import { scratchPrefix } from './tidy.ts';

const everyDays = 30;

const drillIn = (setup: BackupsSetup): string => fileIn(setup, 'drill.json');

/** The last drill, if there was one. */
export async function lastDrill(setup: BackupsSetup): Promise<Drill | undefined> {
  const last = await readJson<Drill>(setup.disk, drillIn(setup));
  return typeof last.at === 'string' ? (last as Drill) : undefined;
}

/** Whether a month has passed; a drill that lies in the future was dated by a wrong clock. */
export function isDrillDue(last: Drill | undefined, now: string): boolean {
  if (!last) return true;
  const age = Date.parse(now) - Date.parse(last.at);
  return !(age >= 0 && age < everyDays * dayLong);
}

/** Restores the newest backup and a random one of the others aside, and keeps the result. */
export async function drill(setup: BackupsSetup): Promise<Drill> {
  const { backups } = await readManifest(setup.disk, setup.folder);
  const sound = backups.filter(({ vouched, entry }) => vouched && !entry.fault).map(({ entry }) => entry);
  const chosen = [sound.at(-1), sound[Math.floor(setup.random() * (sound.length - 1))]];
  const start = performance.now();
  const tried = [...new Set(chosen)].filter((entry) => entry !== undefined);
  const failure = tried.length === 0 ? nothingThere : await firstFailure(setup, tried);
  const result: Drill = {
    at: setup.now(),
    passed: failure === undefined,
    backups: tried.length,
    activities: tried.reduce((sum, { activities }) => sum + activities, 0),
    milliseconds: Math.round(performance.now() - start),
    ...(failure ? { message: failure } : {}),
  };
  await writeJson(setup.disk, drillIn(setup), result).catch(() => {});
  return result;
}

async function firstFailure(
  setup: BackupsSetup,
  tried: readonly BackupEntry[],
): Promise<Wording | undefined> {
  for (const entry of tried) {
    const scratch = fileIn(setup, `${scratchPrefix}${randomUUID()}`);
    const task = { file: fileIn(setup, entry.id), entry, scratch, at: setup.now() };
    const outcome = await setup.runJob('drill-backup', task).catch(() => 'stopped' as const);
    if (outcome !== 'passed') return failureWords(entry, outcome);
  }
  return undefined;
}

const nothingThere: Wording = {
  en: 'There is no backup yet that could be tried. One is made at the next start or change.',
  ru: 'Проверять пока нечего: резервных копий нет. Первая появится при следующем запуске или изменении.',
};

const stops: Readonly<Record<Exclude<Drilled, 'passed'> | 'stopped', Wording>> = {
  file: { en: 'its file is gone or was changed.', ru: 'её файла нет или он изменён.' },
  content: { en: 'its file cannot be read as a register.', ru: 'её файл не читается как реестр.' },
  register: { en: 'the register came back different.', ru: 'реестр восстановился с отличиями.' },
  stopped: {
    en: 'the trial could not be finished. Free some disk space and memory.',
    ru: 'проверку не удалось закончить. Освободите место на диске и память.',
  },
};

function failureWords({ id }: BackupEntry, stop: keyof typeof stops): Wording {
  const why = stops[stop];
  return {
    en: `The backup “${id}” was not restored: ${why.en} Make a backup now.`,
    ru: `Резервная копия «${id}» не восстановилась: ${why.ru} Сделайте новую копию.`,
  };
}
