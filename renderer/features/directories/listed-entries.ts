import { fold } from '../../../shared/basics/fold.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import type { Language } from '../../../shared/wording/wording.ts';
import type { Option } from '../../components/option.ts';
import { optionsMatching } from '../../components/option.ts';
import { entryOptions } from '../../forms/directory-options.ts';
import type { ListedName } from './collection-names.ts';

/** The entries of a directory that hold every word searched for, by name. */
export function listedEntries(
  collection: ListedName,
  entries: readonly AnyEntry[],
  query: string,
  language: Language,
): readonly Option[] {
  const options = entryOptions(collection, entries, language);
  return fold(query).trim() === '' ? options : optionsMatching(options, query);
}
