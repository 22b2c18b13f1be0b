import type { Uuid } from '../../../shared/basics/uuid.ts';
import { collectionNames, collections, type EntityKind } from '../../../shared/register/collections.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { textIn, type Language, type Text } from '../../../shared/wording/wording.ts';

/** An entry of the register as far as a finding needs it. */
export interface EntryFacts {
  readonly kind: EntityKind;
  readonly name: string;
}

const unnamed = { en: 'without a name', ru: 'без названия' };
const organisation = { en: 'Organisation', ru: 'Организация' };

const oneOf = (kind: EntityKind, language: Language): string =>
  kind === 'organisation' ? organisation[language] : collections[kind].one[language];

/** An entry's name, and what it is where nobody gave it one or where it is no activity. */
function nameOf(kind: EntityKind, name: Text | undefined, language: Language): string {
  const [what, given] = [oneOf(kind, language), textIn(name, language)];
  if (given === undefined) return `${what} ${unnamed[language]}`;
  return kind === 'activities' ? given : `${what}: ${given}`;
}

/** Finds an entry of the register by id, with its name in the language. */
export function entriesOf(register: Register, language: Language): (id: Uuid) => EntryFacts | undefined {
  const kinds = new Map<Uuid, readonly [EntityKind, AnyEntry]>([
    [register.organisation.id, ['organisation', register.organisation]],
  ]);
  for (const kind of collectionNames)
    for (const entry of register[kind] as readonly AnyEntry[]) kinds.set(entry.id, [kind, entry]);
  return (id) => {
    const [kind, entry] = kinds.get(id) ?? [];
    return kind && entry && { kind, name: nameOf(kind, entry['name'] as Text | undefined, language) };
  };
}
