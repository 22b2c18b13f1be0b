import type { MenuItemConstructorOptions } from 'electron';
import { say, type Language, type Wording } from '../../shared/wording/wording.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;
type Entry = readonly [role: Role, label: Wording] | 'line';

const file: readonly Entry[] = [['quit', { en: 'Quit Ropa Desk', ru: 'Выйти из Ropa Desk' }]];

const edit: readonly Entry[] = [
  ['undo', { en: 'Undo', ru: 'Отменить' }],
  ['redo', { en: 'Redo', ru: 'Повторить' }],
  'line',
  ['cut', { en: 'Cut', ru: 'Вырезать' }],
  ['copy', { en: 'Copy', ru: 'Копировать' }],
  ['paste', { en: 'Paste', ru: 'Вставить' }],
  ['pasteAndMatchStyle', { en: 'Paste as plain text', ru: 'Вставить без форматирования' }],
  ['delete', { en: 'Delete', ru: 'Удалить' }],
  'line',
  ['selectAll', { en: 'Select all', ru: 'Выделить всё' }],
];

const view: readonly Entry[] = [
  ['zoomIn', { en: 'Zoom in', ru: 'Увеличить' }],
  ['zoomOut', { en: 'Zoom out', ru: 'Уменьшить' }],
  ['resetZoom', { en: 'Actual size', ru: 'Обычный размер' }],
  'line',
  ['togglefullscreen', { en: 'Full screen', ru: 'Во весь экран' }],
];

const developer: readonly Entry[] = [
  'line',
  ['toggleDevTools', { en: 'Developer tools', ru: 'Инструменты разработчика' }],
];

const window: readonly Entry[] = [
  ['minimize', { en: 'Minimise', ru: 'Свернуть' }],
  ['close', { en: 'Close', ru: 'Закрыть' }],
];

const item = (entry: Entry, language: Language): MenuItemConstructorOptions =>
  entry === 'line' ? { type: 'separator' } : { role: entry[0], label: say(entry[1], language) };

const submenu = (
  label: Wording,
  entries: readonly Entry[],
  language: Language,
): MenuItemConstructorOptions => ({
  label: say(label, language),
  submenu: entries.map((entry) => item(entry, language)),
});

/**
 * The menu of the window in the given language. There is no reload: it would throw away what is being typed. Developer
 * tools are there only where the program is not installed.
 */
export const menuTemplate = (language: Language, devTools: boolean): MenuItemConstructorOptions[] => [
  submenu({ en: 'File', ru: 'Файл' }, file, language),
  submenu({ en: 'Edit', ru: 'Правка' }, edit, language),
  submenu({ en: 'View', ru: 'Вид' }, devTools ? [...view, ...developer] : view, language),
  submenu({ en: 'Window', ru: 'Окно' }, window, language),
];
