import type { Wording } from '../wording/wording.ts';

/** Tells which sheets are hidden and were left out; nothing where none is. */
export function hiddenSheets(sheets: readonly { readonly name: string }[]): readonly Wording[] {
  if (sheets.length === 0) return [];
  const names = sheets.map(({ name }) => name.slice(0, 80));
  return [
    {
      en: `Hidden sheets were left out: ${names.join(', ')}. To read them too, show them in an office program and save.`,
      ru: `Скрытые листы не прочитаны: ${names.join(', ')}. Чтобы прочитать и их, покажите их в офисной программе и сохраните файл.`,
    },
  ];
}
