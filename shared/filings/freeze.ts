import type { Json } from '../basics/json.ts';
import { collectionNames, fieldsOf, type EntityKind } from '../register/collections.ts';
import type { Register } from '../register/register.ts';
import type { AnyEntry, Snapshot } from '../register/value.ts';
import { picked } from './field-difference.ts';
import { countedIn, kept, type Counted, type Subject } from './subject.ts';
import { subjectFor, type FilingChoices } from './subjects.ts';

/**
 * The facts of a filing: the register with nothing in it but what counts for that kind, as plain JSON.
 * @param kind a code of the vocabulary `filingKinds`
 * @param choices the activities the filing is about, where not all
 */
export const freeze = (register: Register, kind: string, choices: FilingChoices = {}): Snapshot =>
  frozen(register, subjectFor(kind, choices));

/** The register with nothing in it but what counts. */
function frozen(register: Register, subject: Subject): Readonly<Record<string, Json>> {
  const entries = countedIn(register, subject);
  const pruned = (kind: EntityKind): readonly AnyEntry[] => {
    const counted: Counted | undefined = subject.kinds[kind];
    const list = entries.get(kind) ?? [];
    return counted ? list.map((entry) => picked(entry, fieldsOf(kind), kept(counted))) : [];
  };
  const [organisation] = pruned('organisation');
  const lists = collectionNames.map((name) => [name, pruned(name)] as const);
  return {
    id: register.id,
    organisation: (organisation ?? { id: register.organisation.id }) as unknown as Json,
    ...Object.fromEntries(
      lists.filter(([, list]) => list.length > 0).map(([name, list]) => [name, list as Json]),
    ),
  };
}
