import { formerNamespaces, namespaces } from '../../exchange/dpv/namespaces.ts';
import { listOf, member, members, type DataFile } from '../data/data-file.ts';

/** What the names of a JSON-LD file mean. Contexts that lie elsewhere are never fetched: DPV’s own prefixes are known. */
export interface Context {
  /** Prefixes and short names by what they stand for. */
  readonly names: ReadonlyMap<string, string>;
  readonly vocabulary: string | undefined;
  readonly language: string | undefined;
}

/** Reads the contexts of a file: one, or several one after the other. */
export function contextOf(file: DataFile): Context {
  const spot = member(file.root, '@context');
  const names = new Map<string, string>(Object.entries(namespaces));
  let vocabulary: string | undefined;
  let language: string | undefined;
  for (const part of listOf(spot)) {
    for (const [name, value] of members(part)) {
      const meaning = typeof value.value === 'string' ? value.value : member(value, '@id').value;
      if (typeof meaning !== 'string') continue;
      if (name === '@vocab') vocabulary = meaning;
      else if (name === '@language') language = meaning;
      else names.set(name, meaning);
    }
  }
  file.take(spot);
  return { names, vocabulary, language };
}

/** The full name of a term, in today’s namespaces; as it is where nothing tells what it stands for. */
export function expand(word: string, context: Context, depth = 0): string {
  if (word.startsWith('@') || depth > 5) return word;
  const short = context.names.get(word);
  if (short !== undefined && short !== word) return expand(short, context, depth + 1);
  const [, prefix, rest] = /^([^:]*):(.*)$/s.exec(word) ?? [];
  if (prefix === undefined || rest === undefined)
    return context.vocabulary === undefined ? word : today(context.vocabulary + word);
  const namespace = rest.startsWith('//') ? undefined : context.names.get(prefix);
  return today(namespace === undefined ? word : expand(namespace, context, depth + 1) + rest);
}

function today(iri: string): string {
  const cut = iri.lastIndexOf('#') + 1;
  const namespace = formerNamespaces[iri.slice(0, cut)];
  return namespace === undefined ? iri : namespace + iri.slice(cut);
}
