import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Register } from '../../../shared/register/register.ts';
import { securityMeasures } from '../../../shared/vocabulary/things/security-measures.ts';
import { termOf } from '../../../shared/vocabulary/vocabulary.ts';
import type { Text } from '../../../shared/wording/wording.ts';

type Directories = Pick<Register, 'parties' | 'systems' | 'measures' | 'dataItems' | 'subjectCategories'>;

/** What the entries of the directories are called, by id. The same object as long as no directory changes. */
export type Names = ReadonlyMap<Uuid, Text>;

function namesOf({ parties, systems, measures, dataItems, subjectCategories }: Directories): Names {
  const names = new Map<Uuid, Text>();
  for (const { id, name } of [...parties, ...systems, ...dataItems, ...subjectCategories]) {
    if (name) names.set(id, name);
  }
  for (const { id, name, kind } of measures) {
    const called = name ?? (kind ? termOf(securityMeasures, kind)?.label : undefined);
    if (called) names.set(id, called);
  }
  return names;
}

/** Gives the names of a register's directories, and the very same object again while the lists are the same. */
export function namesKeeper(): (register: Directories) => Names {
  let last: Directories | undefined;
  let names: Names = new Map();
  return (now) => {
    const isSame =
      last?.parties === now.parties &&
      last.systems === now.systems &&
      last.measures === now.measures &&
      last.dataItems === now.dataItems &&
      last.subjectCategories === now.subjectCategories;
    if (!isSame) names = namesOf(now);
    last = now;
    return names;
  };
}

/** The names in the register that is open: kept from page to page, for search and rows hang on them. */
export const namesIn = namesKeeper();
