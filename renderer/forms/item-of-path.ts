import type { Uuid } from '../../shared/basics/uuid.ts';
import { fieldsOf, type EntityKind } from '../../shared/register/collections.ts';
import { pathNames } from '../../shared/register/leaves.ts';
import type { Register } from '../../shared/register/register.ts';
import type { AnyEntry } from '../../shared/register/value.ts';
import type { Language } from '../../shared/wording/wording.ts';
import { itemInWords } from './entry-words.ts';

const entryOf = (register: Register, kind: EntityKind, id: Uuid): AnyEntry | undefined =>
  kind === 'organisation'
    ? register.organisation
    : (register[kind] as readonly AnyEntry[]).find((one) => one.id === id);

/** What the item of a list is called that a path of an entry leads into: “Hosting provider” for “/recipients/…/contract”. */
export function itemNameAt(
  register: Register,
  kind: EntityKind,
  id: Uuid,
  path: string,
  language: Language,
): string | undefined {
  const [name = '', item] = pathNames(path);
  const field = fieldsOf(kind)[name];
  if (item === undefined || field?.kind !== 'items') return undefined;
  const items = entryOf(register, kind, id)?.[name];
  const found = Array.isArray(items)
    ? (items as readonly AnyEntry[]).find((one) => one.id === item)
    : undefined;
  return found && itemInWords(found, field.fields, register, language).title;
}
