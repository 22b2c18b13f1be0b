/** What a key asks of the list of entries. */
export type ReviewDeed =
  { readonly type: 'move'; readonly to: number } | { readonly type: 'ours' | 'theirs' | 'toggle' | 'enter' };

const page = 10;

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The key by its place on the keyboard, so that every layout has it. */
export function reviewDeed(
  { key, code, isCommand }: { readonly key: string; readonly code: string; readonly isCommand: boolean },
  at: number,
  count: number,
): ReviewDeed | undefined {
  if (isCommand || count === 0) return undefined;
  const step = steps[key];
  if (step !== undefined) return { type: 'move', to: Math.max(0, Math.min(count - 1, at + step)) };
  if (key === ' ') return { type: 'toggle' };
  if (key === 'Enter' || key === 'ArrowRight') return { type: 'enter' };
  if (code === 'Digit1' || code === 'Numpad1') return { type: 'ours' };
  return code === 'Digit2' || code === 'Numpad2' ? { type: 'theirs' } : undefined;
}
