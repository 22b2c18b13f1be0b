import type { Json } from '../../basics/json.ts';
import { languages, type Text, type Wording } from '../../wording/wording.ts';
import type { LinkedNode } from './namespaces.ts';

/** A text in each of the languages it has. */
export const texts = (text: Text | Wording | undefined): readonly LinkedNode[] =>
  languages.flatMap((language) => {
    const words = text?.[language];
    return words ? [{ '@value': words, '@language': language }] : [];
  });

export const day = (date: string): LinkedNode => ({ '@value': date, '@type': 'xsd:date' });

/** A node without the properties that say nothing; a list of one stands alone. */
export function linked(properties: { readonly [key: string]: Json | undefined }): LinkedNode {
  const said: Record<string, Json> = {};
  for (const [name, value] of Object.entries(properties)) {
    const list: readonly Json[] = Array.isArray(value) ? value : [];
    const [only] = list;
    if (value === undefined || (Array.isArray(value) && only === undefined)) continue;
    said[name] = list.length === 1 && only !== undefined ? only : value;
  }
  return said;
}
