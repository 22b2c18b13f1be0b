import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an Office Open XML package (ECMA-376 part 2) by name: XML as text, all else as bytes. */
export type Parts = Map<string, string | Uint8Array<ArrayBuffer>>;

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

/** Opens a package that a library made, to be finished and closed again. */
export function openPackage(bytes: Uint8Array): Parts {
  const parts: Parts = new Map();
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    parts.set(name, isXml(name) ? strFromU8(content) : content);
  return parts;
}

/** The text of an XML part that is always there; its absence is a fault of ours. */
export function partText(parts: Parts, name: string): string {
  const text = parts.get(name);
  if (typeof text !== 'string') throw new Error(`the package has no part ${name}`);
  return text;
}

/** Replaces what is always there once; its absence means that the library changed under us. */
export function replaceOnce(text: string, found: string, put: string): string {
  const at = text.indexOf(found);
  if (at === -1) throw new Error(`expected ${found} in a part of the package`);
  return text.slice(0, at) + put + text.slice(at + found.length);
}

const firstParts = ['[Content_Types].xml', '_rels/.rels'];
const rank = (name: string): number =>
  firstParts.includes(name) ? firstParts.indexOf(name) : firstParts.length;
const byPlace = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);

/**
 * Zips the parts: the content types first (some programs tell the kind of a file by its first entry), the rest by name,
 * all of 1 January 1980, the first day a zip can hold. The zip holds local time, so a local date is the same everywhere.
 */
export function closePackage(parts: Parts): Uint8Array {
  const entries: Record<string, Uint8Array> = {};
  for (const name of [...parts.keys()].toSorted(byPlace)) {
    const content = parts.get(name) ?? '';
    entries[name] = typeof content === 'string' ? strToU8(content) : content;
    parts.delete(name);
  }
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}
