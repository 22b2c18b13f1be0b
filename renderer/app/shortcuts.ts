import type { Wording } from '../../shared/wording/wording.ts';

export type ShortcutId =
  | 'search'
  | 'help'
  | 'guide'
  | 'undo'
  | 'redo'
  | 'new'
  | 'register'
  | 'organisation'
  | 'directories'
  | 'documents'
  | 'findings'
  | 'deadlines'
  | 'import'
  | 'settings';

/** A key as the window hears it. The code is the place on the keyboard: on a Russian layout the same keys work. */
export interface PressedKey {
  readonly code: string;
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Letters that follow G within a second: “go to”. */
const places: Readonly<Record<string, ShortcutId>> = {
  KeyR: 'register',
  KeyO: 'organisation',
  KeyD: 'directories',
  KeyP: 'documents',
  KeyF: 'findings',
  KeyT: 'deadlines',
  KeyI: 'import',
  KeyS: 'settings',
};

function withCommand({ code, shiftKey, altKey }: PressedKey): ShortcutId | undefined {
  if (altKey) return undefined;
  if (code === 'KeyZ') return shiftKey ? 'redo' : 'undo';
  return code === 'KeyY' && !shiftKey ? 'redo' : undefined;
}

/**
 * What a key asks of the window. Undo, redo and the guide work everywhere; single letters only where nobody is typing.
 * @param isTyping whether the keyboard is in a field
 * @param afterG whether G was pressed just before
 */
export function shortcutOf(pressed: PressedKey, isTyping: boolean, afterG: boolean): ShortcutId | undefined {
  if (pressed.ctrlKey || pressed.metaKey) return withCommand(pressed);
  if (pressed.key === 'F1') return 'guide';
  if (isTyping || pressed.altKey) return undefined;
  if (afterG) return places[pressed.code];
  if (pressed.key === '?' || (pressed.code === 'Slash' && pressed.shiftKey)) return 'help';
  if (pressed.key === '/' || pressed.code === 'Slash') return 'search';
  return pressed.code === 'KeyN' && !pressed.shiftKey ? 'new' : undefined;
}

export interface ShortcutLine {
  readonly keys: readonly string[];
  readonly does: Wording;
}

export interface ShortcutGroup {
  readonly title: Wording;
  readonly lines: readonly ShortcutLine[];
}

/** Every shortcut as people read it. */
export const shortcutGroups: readonly ShortcutGroup[] = [
  {
    title: { en: 'Everywhere', ru: 'Везде' },
    lines: [
      { keys: ['/'], does: { en: 'Search activities', ru: 'Поиск процессов' } },
      { keys: ['Ctrl Z'], does: { en: 'Undo', ru: 'Отменить' } },
      { keys: ['Ctrl Shift Z', 'Ctrl Y'], does: { en: 'Redo', ru: 'Повторить' } },
      { keys: ['N'], does: { en: 'New activity', ru: 'Новый процесс' } },
      { keys: ['?'], does: { en: 'This list', ru: 'Этот список' } },
      { keys: ['F1'], does: { en: 'Help', ru: 'Справка' } },
    ],
  },
  {
    title: { en: 'Go to', ru: 'Переход' },
    lines: [
      { keys: ['G R'], does: { en: 'Register', ru: 'Реестр' } },
      { keys: ['G O'], does: { en: 'Organisation', ru: 'Организация' } },
      { keys: ['G D'], does: { en: 'Directories', ru: 'Справочники' } },
      { keys: ['G P'], does: { en: 'Documents', ru: 'Документы' } },
      { keys: ['G F'], does: { en: 'Findings', ru: 'Замечания' } },
      { keys: ['G T'], does: { en: 'Due', ru: 'Сроки' } },
      { keys: ['G I'], does: { en: 'Import', ru: 'Импорт' } },
      { keys: ['G S'], does: { en: 'Settings', ru: 'Настройки' } },
    ],
  },
  {
    title: { en: 'In the register', ru: 'В реестре' },
    lines: [
      { keys: ['↑', '↓'], does: { en: 'Row by row', ru: 'По строкам' } },
      { keys: ['Home', 'End'], does: { en: 'First, last', ru: 'К первой, к последней' } },
      { keys: ['Enter'], does: { en: 'Open', ru: 'Открыть' } },
      { keys: ['Space'], does: { en: 'Select', ru: 'Выбрать' } },
      { keys: ['Shift ↑', 'Shift ↓'], does: { en: 'Select more', ru: 'Выбрать ещё' } },
      { keys: ['Ctrl A'], does: { en: 'Select all shown', ru: 'Выбрать все показанные' } },
      { keys: ['Delete'], does: { en: 'Delete', ru: 'Удалить' } },
      { keys: ['Esc'], does: { en: 'Clear selection', ru: 'Снять выбор' } },
    ],
  },
  {
    title: { en: 'In an import', ru: 'В импорте' },
    lines: [
      { keys: ['↑', '↓'], does: { en: 'Entry by entry', ru: 'По записям' } },
      { keys: ['1'], does: { en: 'Conflicts: ours', ru: 'Спорное: наше' } },
      { keys: ['2'], does: { en: 'Conflicts: theirs', ru: 'Спорное: из файла' } },
      { keys: ['Space'], does: { en: 'Take in, leave out', ru: 'Взять, не брать' } },
      { keys: ['Enter'], does: { en: 'To the entry’s fields', ru: 'К полям записи' } },
      { keys: ['Ctrl V'], does: { en: 'Paste a copied table', ru: 'Вставить скопированную таблицу' } },
    ],
  },
  {
    title: { en: 'In a text', ru: 'В тексте' },
    lines: [
      { keys: ['Alt L'], does: { en: 'The other language', ru: 'Другой язык' } },
      { keys: ['Esc'], does: { en: 'Leave the search', ru: 'Выйти из поиска' } },
    ],
  },
];
