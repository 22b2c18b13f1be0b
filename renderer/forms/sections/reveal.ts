/** What can take the keyboard in a field, the best first: “EN · RU” stands before the text it turns. */
const takesKeyboard = ['[role="combobox"]', 'textarea', 'input:not([tabindex="-1"])', 'button'];

/** Marks the head of an item's card, so that a closed one can be found and opened. */
export const itemMark = (id: string) => ({ 'data-item': id });

const pathOf = (cell: HTMLElement): string => cell.dataset['path'] ?? '';

/** Opens the closed card of a list on the way to a field; a closed card has not drawn its fields. */
function openWayTo(root: HTMLElement, path: string): void {
  for (const list of root.querySelectorAll<HTMLElement>('[data-path]')) {
    const [item = ''] = path.startsWith(`${pathOf(list)}/`)
      ? path.slice(pathOf(list).length + 1).split('/')
      : [];
    const mark = item && list.querySelector(`[data-item="${CSS.escape(item)}"]`);
    if (mark) mark.closest('section')?.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
  }
}

/** The innermost field drawn that the path leads to: the list, where an item has no field of its own for it. */
function cellOf(root: HTMLElement, path: string): HTMLElement | undefined {
  const cells = [...root.querySelectorAll<HTMLElement>('[data-path]')];
  return cells.findLast((cell) => `${path}/`.startsWith(`${pathOf(cell)}/`));
}

/** What takes the keyboard in a field, where anything does. */
export const controlOf = (cell: HTMLElement): HTMLElement | undefined =>
  takesKeyboard
    .map((selector) => cell.querySelector<HTMLElement>(selector))
    .find((control) => control !== null) ?? undefined;

/** Scrolls to the field of a path and gives it the keyboard. */
export function revealField(root: HTMLElement, path: string): void {
  openWayTo(root, path);
  requestAnimationFrame(() => {
    const cell = cellOf(root, path);
    if (!cell) return;
    // What has to be decided there comes first: a list may be longer than the window.
    const rival = cell.querySelector<HTMLElement>('[data-rival]');
    (rival ?? cell).scrollIntoView({ block: 'center' });
    if (rival) return rival.querySelector('button')?.focus({ preventScroll: true });
    controlOf(cell)?.focus({ preventScroll: true });
  });
}
