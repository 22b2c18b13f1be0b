import type { KeyboardEvent } from 'react';

/**
 * Chips are one stop of the keyboard with their field: arrow left in an empty field goes to the last chip, arrows move
 * between chips, Backspace or Delete takes one out.
 */
export function moveAmongChips(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget: box } = event;
  const chips = [...box.querySelectorAll<HTMLElement>('[data-chip]')];
  const field = box.querySelector('input');
  const at = chips.findIndex((chip) => chip === target);
  const isInEmptyField = target === field && field?.value === '';
  if (event.key === 'ArrowLeft' && isInEmptyField) chips.at(-1)?.focus();
  else if (at === -1) return;
  else if (event.key === 'ArrowLeft') chips[Math.max(at - 1, 0)]?.focus();
  else if (event.key === 'ArrowRight') (chips[at + 1] ?? field)?.focus();
  else if (event.key === 'Backspace' || event.key === 'Delete') chips[at]?.click();
  else return;
  event.preventDefault();
}
