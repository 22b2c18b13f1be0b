import { describe, expect, it } from 'vitest';
import { shortcutOf, type PressedKey } from './shortcuts.ts';

const press = (code: string, more: Partial<PressedKey> = {}): PressedKey => ({
  code,
  key: '',
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...more,
});

describe('shortcuts', () => {
  it('undo and redo work while typing, with Ctrl and with ⌘', () => {
    expect(shortcutOf(press('KeyZ', { ctrlKey: true }), true, false)).toBe('undo');
    expect(shortcutOf(press('KeyZ', { metaKey: true, shiftKey: true }), true, false)).toBe('redo');
    expect(shortcutOf(press('KeyY', { ctrlKey: true }), false, false)).toBe('redo');
  });

  it('F1 leads to the guide, also out of a field', () => {
    expect(shortcutOf(press('F1', { key: 'F1' }), true, false)).toBe('guide');
  });

  it('single letters are letters while someone types', () => {
    expect(shortcutOf(press('KeyN', { key: 'n' }), true, false)).toBeUndefined();
    expect(shortcutOf(press('Slash', { key: '/' }), true, false)).toBeUndefined();
  });

  it('the place on the keyboard counts: «т» of the Russian layout is N, «.» is the slash', () => {
    expect(shortcutOf(press('KeyN', { key: 'т' }), false, false)).toBe('new');
    expect(shortcutOf(press('Slash', { key: '.' }), false, false)).toBe('search');
    expect(shortcutOf(press('Slash', { key: ',', shiftKey: true }), false, false)).toBe('help');
  });

  it('a letter after G goes somewhere, alone it does nothing', () => {
    expect(shortcutOf(press('KeyF'), false, true)).toBe('findings');
    expect(shortcutOf(press('KeyF'), false, false)).toBeUndefined();
    expect(shortcutOf(press('KeyN'), false, true)).toBeUndefined();
  });

  it('leaves the shortcuts of others alone', () => {
    expect(shortcutOf(press('KeyL', { altKey: true }), false, false)).toBeUndefined();
    expect(shortcutOf(press('KeyA', { ctrlKey: true }), false, false)).toBeUndefined();
    expect(shortcutOf(press('KeyZ', { ctrlKey: true, altKey: true }), false, false)).toBeUndefined();
  });
});
