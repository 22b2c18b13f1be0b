import type { Uuid } from '../../../shared/basics/uuid.ts';
import { fieldsOf } from '../../../shared/register/collections.ts';
import type { EntityKind } from '../../../shared/register/collections.ts';
import { placeInWords } from '../../../shared/register/place.ts';
import { usesOf } from '../../../shared/register/references.ts';
import type { Register } from '../../../shared/register/register.ts';
import type { AnyEntry } from '../../../shared/register/value.ts';
import { say } from '../../../shared/wording/wording.ts';
import type { Language } from '../../../shared/wording/wording.ts';
import { entryName } from '../../forms/entry-words.ts';
import type { ListedName } from './collection-names.ts';

/** An entry that names another, and where: “Website enquiries”, “Recipients › Party”. */
export interface UseInWords {
  readonly kind: EntityKind;
  readonly entity: Uuid;
  readonly name: string;
  readonly places: readonly string[];
  /** The first of the places. */
  readonly path: string;
}

const organisation = { en: 'Organisation', ru: 'Организация' };

function nameOf(register: Register, kind: EntityKind, id: Uuid, language: Language): string {
  if (kind === 'organisation') return say(organisation, language);
  const entry = (register[kind] as readonly AnyEntry[]).find((one) => one.id === id);
  return entry ? entryName(kind, entry, language) : id;
}

/** Where an entry of a directory is named: one line for each entry that names it. */
export function usesInWords(
  register: Register,
  collection: ListedName,
  id: Uuid,
  language: Language,
): readonly UseInWords[] {
  const lines = new Map<Uuid, UseInWords>();
  for (const { kind, entity, path } of usesOf(register, collection, id)) {
    const place = placeInWords(path, fieldsOf(kind), language);
    const line = lines.get(entity);
    if (!line) {
      lines.set(entity, {
        kind,
        entity,
        path,
        places: [place],
        name: nameOf(register, kind, entity, language),
      });
    } else if (!line.places.includes(place)) lines.set(entity, { ...line, places: [...line.places, place] });
  }
  return [...lines.values()];
}
