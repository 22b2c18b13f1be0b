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
  let [within, trail]: [Fields, readonly Field[]] = [fields, []];
  let names = pathNames(path);
  for (;;) {
    const field = names[0] === undefined ? undefined : within[names[0]];
    if (!field) return trail.length > 0 ? { field: trail.at(-1) as Field, trail } : undefined;
    trail = [...trail, field];
    if (field.kind !== 'group' && field.kind !== 'items') return { field, trail };
    within = field.fields;
    names = names.slice(field.kind === 'items' ? 2 : 1);
  }
}

/** “Recipients › Contract”: a path as a person reads it. */
export function placeInWords(path: string, fields: Fields, language: Language): string {
  const place = placeOf(path, fields);
  return place ? place.trail.map((field) => say(field.label, language)).join(' › ') : path;
}
