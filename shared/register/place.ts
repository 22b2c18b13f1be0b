import { say, type Language } from '../wording/wording.ts';
import type { Field, Fields } from './field.ts';
import { pathNames } from './leaves.ts';

/** The declaration that a path of an entry leads to, and the labels on the way; `undefined` where it leads nowhere. */
export interface Place {
  readonly field: Field;
  /** From the outermost field inwards: “Consent”, “How consent is asked”. */
  readonly trail: readonly Field[];
}

export function placeOf(path: string, fields: Fields): Place | undefined {
  const trail = trailTo(pathNames(path), fields);
  const field = trail.at(-1);
  return field && { field, trail };
}

function trailTo([name, ...rest]: readonly string[], fields: Fields): readonly Field[] {
  const field = name === undefined ? undefined : fields[name];
  if (!field) return [];
  if (field.kind === 'group') return [field, ...trailTo(rest, field.fields)];
  // The name after a list is the id of one of its items.
  return field.kind === 'items' ? [field, ...trailTo(rest.slice(1), field.fields)] : [field];
}

/** The labels on the way; a field that is called like its group is named once: “Contract”, not “Contract › Contract”. */
export const trailLabels = (trail: readonly Field[], language: Language): readonly string[] =>
  trail
    .map((field) => say(field.label, language))
    .filter((label, index, labels) => label !== labels[index - 1]);

/** “Recipients › Contract”: a path as a person reads it. */
export function placeInWords(path: string, fields: Fields, language: Language): string {
  const place = placeOf(path, fields);
  return place ? trailLabels(place.trail, language).join(' › ') : path;
}
