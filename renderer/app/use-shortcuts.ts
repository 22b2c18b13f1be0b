import { useEffect, useRef } from 'react';
import { shortcutOf, type ShortcutId } from './shortcuts.ts';

const chordTime = 1000;

const textInputs = /^(?:text|search|email|url|tel|number|password|date)$/;

function isTypingIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textInputs.test(target.type);
  return (
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}

/** A dialog or a menu has the keyboard for itself. */
const isCovered = (): boolean =>
  document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

/** Hears the window's shortcuts and does what they ask; an id without a deed is left to the browser. */
export function useShortcuts(deeds: Readonly<Partial<Record<ShortcutId, () => void>>>): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    let lastG = Number.NEGATIVE_INFINITY;
    const hear = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isCovered()) return;
      const isTyping = isTypingIn(event.target);
      const afterG = event.timeStamp - lastG < chordTime;
      const isPlainG = event.code === 'KeyG' && !event.ctrlKey && !event.metaKey && !event.altKey;
      lastG = isPlainG && !isTyping ? event.timeStamp : Number.NEGATIVE_INFINITY;
      const id = shortcutOf(event, isTyping, afterG);
      const deed = id && latest.current[id];
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
