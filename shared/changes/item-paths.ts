import type { Fields } from '../register/field.ts';
import { child, pathNames } from '../register/leaves.ts';

/** The paths of the items of lists that a path leads through, the outermost first. */
export function itemsAbove(path: string, declared: Fields): readonly string[] {
  const names = pathNames(path);
  const above: string[] = [];
  let fields: Fields = declared;
  let walked = '';
  for (let at = 0; at < names.length; at += 1) {
    const field = fields[names[at] ?? ''];
    walked = child(walked, names[at] ?? '');
    if (field?.kind !== 'group' && field?.kind !== 'items') break;
    fields = field.fields;
    if (field.kind === 'group') continue;
    at += 1;
    if (at >= names.length) break;
    walked = child(walked, names[at] ?? '');
    if (at < names.length - 1) above.push(walked);
  }
  return above;
}

/** Whether a path is that of an item of a list: `true` stands there as long as the item is there. */
export const isItem = (path: string, declared: Fields): boolean =>
  itemsAbove(child(path, 'any'), declared).at(-1) === path;
