import type { Wording } from '../../shared/wording/wording.ts';
import type { Holder } from './lock.ts';

/** Why nothing may be written: another release, another program, starts that fail, or a disk that refuses. */
export interface Reading {
  readonly reason: 'newer' | 'held' | 'failing' | 'unavailable';
  readonly message: Wording;
}

export const newerReading: Reading = {
  reason: 'newer',
  message: {
    en: 'The data was last saved by a newer Ropa Desk. It can be read and exported here, and is not changed. Update the program to go on working.',
    ru: 'Данные в последний раз сохранены более новой версией Ropa Desk. Здесь их можно читать и экспортировать, они не изменяются. Чтобы продолжить работу, обновите программу.',
  },
};

/** Somebody else works with the data. `here` is the name of this computer. */
export function heldReading(holder: Holder, here: string): Reading {
  const own = holder.host === here;
  return {
    reason: 'held',
    message: own
      ? {
          en: 'The registers are open in another Ropa Desk on this computer. Here they can be read and exported. Close the other one and start this one again; if there is no other, restart the computer.',
          ru: 'Реестры открыты в другой программе Ropa Desk на этом компьютере. Здесь их можно читать и экспортировать. Закройте ту программу и запустите эту снова; если другой нет, перезагрузите компьютер.',
        }
      : {
          en: `The registers are open in Ropa Desk on the computer “${holder.host}”. Here they can be read and exported. Close it there, then start this one again; if it was switched off there, wait two minutes first.`,
          ru: `Реестры открыты в Ropa Desk на компьютере «${holder.host}». Здесь их можно читать и экспортировать. Закройте программу там и запустите эту снова; если тот компьютер выключили, сначала подождите две минуты.`,
        },
  };
}

export const failingReading: Reading = {
  reason: 'failing',
  message: {
    en: 'The program did not start properly three times in a minute. The registers are shown as last saved; nothing is changed or deleted. Export what you need or restore a backup; the next start is an ordinary one.',
    ru: 'Программа трижды за минуту не смогла нормально запуститься. Реестры показаны в последнем сохранённом виде; ничего не изменяется и не удаляется. Экспортируйте нужное или восстановите резервную копию; следующий запуск будет обычным.',
  },
};
