import { childOf, childrenOf } from '../xml/element.ts';
import { elementOf } from '../xml/read-xml.ts';
import type { Archive } from '../zip/archive.ts';

/** The addresses outside the file that a part links to, by their ids. They are words: nothing is opened. */
export function addressesOf(archive: Archive, part: string): ReadonlyMap<string, string> {
  const at = part.lastIndexOf('/') + 1;
  const relations = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  if (!archive.has(relations)) return new Map();
  const root = childOf(elementOf(archive, relations), 'Relationships');
  return new Map(
    (root ? childrenOf(root, 'Relationship') : [])
      .filter(({ attributes }) => attributes['Type']?.endsWith('/hyperlink') === true)
      .map(({ attributes: { Id = '', Target = '' } }) => [Id, Target]),
  );
}

/** The words of a link, and its address where they do not say it. */
export function linkWords(words: string, address: string | undefined): string {
  const shown = (address ?? '').trim().replace(/^mailto:/i, '');
  if (!/^(?:https?:|mailto:)/i.test(address ?? '') || words.includes(shown.replace(/^https?:\/\/|\/$/gi, '')))
    return words;
  return words === '' ? shown : `${words} (${shown})`;
}
