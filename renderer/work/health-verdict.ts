import type { Backup, DataHealth } from '../../shared/bridge/requests/backups.ts';
import type { Wording } from '../../shared/wording/wording.ts';

/** Something about the data that wants the person's eye. */
export interface HealthPoint {
  readonly severity: 'error' | 'warning';
  readonly message: Wording;
}

const day = 86_400_000;

const words = {
  noBackup: {
    en: 'There is no backup yet. The first is made within half an hour of work; “Back up now” makes one at once.',
    ru: 'Резервных копий ещё нет. Первая появится в течение получаса работы; кнопка «Создать копию сейчас» сделает её сразу.',
  },
  old: {
    en: 'The newest backup is more than two days old although the register has changed since. Press “Back up now” and see what is said.',
    ru: 'Последней копии больше двух дней, хотя реестр с тех пор менялся. Нажмите «Создать копию сейчас» и посмотрите, что ответит программа.',
  },
  drill: {
    en: 'The last restore drill did not pass: a backup may not open when it is needed. Run the drill again; if it fails again, export the register to a file.',
    ru: 'Последняя проверка восстановления не пройдена: копия может не открыться, когда понадобится. Повторите проверку; если снова не пройдёт, выгрузите реестр в файл.',
  },
  noSecond: {
    en: 'All copies lie on one disk. Choose a second place: another disk, a memory stick or a folder on a server.',
    ru: 'Все копии на одном диске. Выберите второе место: другой диск, флешку или папку на сервере.',
  },
  late: {
    en: 'The second place has had no new copy for more than 7 days. Connect it.',
    ru: 'Во второе место больше 7 дней не приходило новых копий. Подключите его.',
  },
  missing: {
    en: 'The second place has had no new copy for more than 30 days. Connect it or choose another.',
    ru: 'Во второе место больше 30 дней не приходило новых копий. Подключите его или выберите другое.',
  },
  changed: {
    en: 'A backup file was changed or cannot be read any more. It is marked in the list and is not used by itself.',
    ru: 'Файл копии изменён или больше не читается. Он отмечен в списке, программа сама его не использует.',
  },
  little: {
    en: 'Less than 500 MB are free on the disk with the data. Free some space, else nothing more can be saved one day.',
    ru: 'На диске с данными свободно меньше 500 МБ. Освободите место, иначе однажды ничего не удастся сохранить.',
  },
} as const satisfies Record<string, Wording>;

const littleSpace = 500 * 1024 * 1024;

const warning = (message: Wording): HealthPoint => ({ severity: 'warning', message });
const error = (message: Wording): HealthPoint => ({ severity: 'error', message });

function secondPlacePoints({ secondPlace }: DataHealth): readonly HealthPoint[] {
  if (!secondPlace) return [warning(words.noSecond)];
  const why = secondPlace.message ? [warning(secondPlace.message)] : [];
  if (secondPlace.state === 'missing') return [error(words.missing), ...why];
  return secondPlace.state === 'late' ? [warning(words.late), ...why] : why;
}

function backupPoints(health: DataHealth, changedAt: string | undefined): readonly HealthPoint[] {
  if (health.backups === 0) return [warning(words.noBackup)];
  const [last, changed] = [Date.parse(health.lastBackupAt ?? ''), Date.parse(changedAt ?? '')];
  return changed - last > 2 * day ? [error(words.old)] : [];
}

/**
 * What of the data wants the person's eye, gravest first; nothing where all is well.
 * @param changedAt when the open register was changed last, ISO 8601
 */
export function healthPoints(
  health: DataHealth,
  backups: readonly Backup[],
  changedAt: string | undefined,
): readonly HealthPoint[] {
  const isHarmed = backups.some(({ condition }) => condition === 'changed' || condition === 'unreadable');
  const points = [
    ...(health.frozen ? [error(health.frozen)] : []),
    ...(health.drill && !health.drill.passed ? [error(health.drill.message ?? words.drill)] : []),
    ...backupPoints(health, changedAt),
    ...(isHarmed ? [warning(words.changed)] : []),
    ...secondPlacePoints(health),
    ...(health.freeBytes !== undefined && health.freeBytes < littleSpace ? [warning(words.little)] : []),
    ...health.warnings.map(warning),
  ];
  return points.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
