import type { Wording } from '../../shared/wording/wording.ts';
import type { Origin } from './file-work.ts';

interface Come {
  readonly warnings: readonly Wording[];
  readonly origin: Origin;
}

/** The signature is missing from the files of somebody who signs. */
export const isStripped = ({ trust, colleague }: Origin): boolean =>
  trust === 'unsigned' && colleague !== undefined;

/** Whether a person has to look before the register is opened: all but known senders and files that nobody signs. */
export const needsAWord = ({ warnings, origin }: Come): boolean =>
  warnings.length > 0 || isStripped(origin) || !['known', 'unsigned'].includes(origin.trust);

const named = (name: string): Wording => ({
  en: name === '' ? 'A sender without a name' : `“${name}”`,
  ru: name === '' ? 'Отправитель без имени' : `«${name}»`,
});

/** Who vouches for a file and what that means; nothing where there is nothing to say. */
export function wordsOfOrigin(origin: Origin): Wording | undefined {
  const { trust, exportedBy, colleague } = origin;
  const name = named(exportedBy);
  switch (trust) {
    case 'known':
      return { en: `Signed: ${colleague?.name ?? ''}.`, ru: `Подписано: ${colleague?.name ?? ''}.` };
    case 'new':
      return {
        en: `${name.en} signed this file with a key never seen here. Ask them by telephone for the five words in their settings and compare:`,
        ru: `${name.ru}: файл подписан ключом, который здесь ещё не встречался. Спросите по телефону пять слов из настроек отправителя и сравните:`,
      };
    case 'changed':
      return {
        en: `This file comes in the name of ${name.en}, but is signed with another key than before. Either their program was set up anew, or somebody else sent it. Ask them by telephone for the five words in their settings and compare:`,
        ru: `Файл пришёл от имени ${name.ru}, но подписан не тем ключом, что раньше. Либо программу отправителя установили заново, либо файл прислал кто-то другой. Спросите по телефону пять слов из настроек отправителя и сравните:`,
      };
    case 'altered':
      return {
        en: 'What the file holds is not what was signed or saved. Ask the sender for it again, by another way.',
        ru: 'Содержимое файла не то, что было подписано или сохранено. Попросите прислать его заново другим путём.',
      };
    case 'unsigned':
      return isStripped(origin)
        ? {
            en: `Files of ${name.en} have come signed until now; this one is not. Ask whether they sent it.`,
            ru: `Файлы от ${name.ru} до сих пор приходили подписанными, а этот — нет. Спросите, отправлял ли его этот человек.`,
          }
        : undefined;
  }
}
