import { child } from '../../../register/leaves.ts';
import type { AnyEntry } from '../../../register/value.ts';

type Picks = (text: string) => boolean;

const isLanguage = (name: string): boolean => name === 'en' || name === 'ru';

/** Whether a test picks out any text of an entry. Codes and references are no texts: only fields of their own count. */
export function someText(value: unknown, picks: Picks): boolean {
  if (typeof value === 'string') return picks(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    return typeof value[0] === 'object' && value.some((item: unknown) => someText(item, picks));
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    if (name !== 'id' && someText(fields[name], picks)) return true;
  }
  return false;
}

/** The path of the first text in an entry that a test picks out; the name after a list is the id of its item. */
export function firstText(value: unknown, picks: Picks, path = ''): string | undefined {
  if (typeof value === 'string') return picks(value) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const inner: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? (value as readonly unknown[])
        .filter((item) => typeof item === 'object' && item !== null)
        .map((item) => [(item as AnyEntry).id, item])
    : Object.entries(value).filter(([name]) => name !== 'id');
  for (const [name, one] of inner) {
    const found = firstText(one, picks, isLanguage(name) ? path : child(path, name));
    if (found !== undefined) return found;
  }
  return undefined;
}
