import type { Place } from '../readers/source-document.ts';
import { refuse } from './refusal.ts';

/** Stops at `__proto__`: copied by the language, it would change all objects of the program instead of holding data. */
export function refusePrototype({ en, ru }: Place): never {
  return refuse(
    'hostile',
    `The name “__proto__” (${en}) is used to attack programs, not to keep data. Do not trust the file, and ask who sent it.`,
    `Имя «__proto__» (${ru}) служит для атак на программы, а не для хранения данных. Не доверяйте файлу и спросите отправителя.`,
  );
}

/** Stops at a name that comes twice in one object: two programs would read two different values. */
export function refuseTwice(name: string, { en, ru }: Place): never {
  const shown = name.slice(0, 80);
  return refuse(
    'unreadable',
    `The name “${shown}” stands twice in one object (${en}), so it is not clear which value holds. Remove one of the two.`,
    `Имя «${shown}» стоит в одном объекте дважды (${ru}), и неясно, какое значение верно. Удалите одно из двух.`,
  );
}
