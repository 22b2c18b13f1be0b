import type { Activity } from '../../../register/activity/activity.ts';
import { child } from '../../../register/leaves.ts';
import type { AnyEntry } from '../../../register/value.ts';

type Visit = (text: string, path: string) => boolean;

/** The path of the first text in an entry that a test picks out; names of items are their ids, as everywhere. */
export function firstText(entry: AnyEntry, picks: (text: string) => boolean): string | undefined {
  let found: string | undefined;
  visit(entry, '', (text, path) => {
    if (!picks(text)) return false;
    found = path;
    return true;
  });
  return found;
}

function visit(value: unknown, path: string, see: Visit): boolean {
  if (typeof value === 'string') return see(value, path);
  if (Array.isArray(value)) return value.some((item: unknown) => visitItem(item, path, see));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([name, inner]) => name !== 'id' && visit(inner, isLanguage(name) ? path : child(path, name), see),
  );
}

const isLanguage = (name: string): boolean => name === 'en' || name === 'ru';

/** Codes and references are no texts; items of a list have fields of their own. */
function visitItem(item: unknown, path: string, see: Visit): boolean {
  if (typeof item !== 'object' || item === null) return false;
  return visit(item, child(path, (item as AnyEntry).id), see);
}

/** All texts of an activity in one, to look at them at a glance. */
export function allTexts(activity: Activity): string {
  const texts: string[] = [];
  visit(activity, '', (text) => {
    texts.push(text);
    return false;
  });
  return texts.join('\n');
}
