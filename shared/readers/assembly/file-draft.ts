import type { Uuid } from '../../basics/uuid.ts';
import type { Measure } from '../../register/measure.ts';
import type { OwnDataItem, OwnSubjectCategory } from '../../register/own-terms.ts';
import type { Party } from '../../register/party.ts';
import type { System } from '../../register/system.ts';
import { foldWords } from '../values/fold-words.ts';
import { textOf } from '../values/language.ts';
import type { IdMaker } from './ids.ts';
import { deterministicId } from '../deterministic-id.ts';
import { idMaker } from './ids.ts';

/** Entries of one directory by their folded names: one name, one entry across the whole file. */
export interface DirectoryDraft<Entry extends { readonly id: Uuid }> {
  readonly entries: () => readonly Entry[];
  readonly get: (id: Uuid) => Entry | undefined;
  /** The entry of a name, made where there is none; what is new is added to one that is there. */
  readonly named: (name: string, facts?: Partial<Omit<Entry, 'id'>>) => Uuid;
}

/** What is put together of a whole file. */
export interface FileDraft {
  readonly newId: IdMaker;
  readonly parties: DirectoryDraft<Party>;
  /** Whom a list outside the activities calls a processor. */
  readonly listedProcessors: Set<Uuid>;
  readonly systems: DirectoryDraft<System>;
  readonly measures: DirectoryDraft<Measure>;
  readonly dataItems: DirectoryDraft<OwnDataItem>;
  readonly subjectCategories: DirectoryDraft<OwnSubjectCategory>;
}

/** Sets grow, other values are kept as they were said first. */
function merged<Entry extends object>(before: Entry, facts: object): Entry {
  const grown = Object.entries(facts).map(([name, value]: [string, unknown]) => {
    const old: unknown = (before as Readonly<Record<string, unknown>>)[name];
    if (Array.isArray(old) && Array.isArray(value))
      return [name, [...new Set([...(old as string[]), ...(value as string[])])]];
    return [name, old ?? value];
  });
  return { ...before, ...(Object.fromEntries(grown) as object) };
}

const legalForms =
  /(?: (?:inc|incorporated|ltd|limited|llc|llp|corp|corporation|co|gmbh|ug|ag|kg|se|sa|sas|sarl|s a r l|sl|srl|s r l|spa|bv|b v|nv|plc|oy|as|aps|ab|lda|ltda|sp z o o|d o o|s r o))+$/u;

/** “Acme” and “Acme GmbH” are one party of a file. */
const partyKey = (name: string): string => {
  const key = foldWords(name);
  return key.replace(legalForms, '') || key;
};

function directory<Entry extends { readonly id: Uuid }>(
  kind: string,
  keyOf: (name: string) => string = foldWords,
): DirectoryDraft<Entry> {
  const byName = new Map<string, Entry>();
  const byId = new Map<Uuid, Entry>();
  return {
    entries: () => [...byName.values()],
    get: (id) => byId.get(id),
    named: (name, facts = {}) => {
      const key = keyOf(name);
      const before = byName.get(key);
      const entry = before
        ? merged(before, facts)
        : ({ id: deterministicId(kind, foldWords(name)), name: textOf(name), ...facts } as unknown as Entry);
      byName.set(key, entry);
      byId.set(entry.id, entry);
      return entry.id;
    },
  };
}

export const fileDraft = (): FileDraft => ({
  newId: idMaker(),
  parties: directory<Party>('party', partyKey),
  listedProcessors: new Set(),
  systems: directory<System>('system'),
  measures: directory<Measure>('measure'),
  dataItems: directory<OwnDataItem>('data-item'),
  subjectCategories: directory<OwnSubjectCategory>('subject-category'),
});
