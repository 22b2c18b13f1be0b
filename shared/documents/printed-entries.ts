import type { Uuid } from '../basics/uuid.ts';
import type { Activity } from '../register/activity/activity.ts';
import { activityFields } from '../register/activity/activity.ts';
import type { Directory, Fields, OwnerValues } from '../register/field.ts';
import type { Measure } from '../register/measure.ts';
import { organisationFields } from '../register/organisation.ts';
import type { Party } from '../register/party.ts';
import type { Register } from '../register/register.ts';
import { systemFields, type System } from '../register/system.ts';
import type { RegimeId } from '../vocabulary/vocabulary.ts';

type Used = Readonly<Record<Directory, ReadonlySet<Uuid>>>;
type Collected = Readonly<Record<Directory, Set<Uuid>>>;

const nothing = (): Collected => ({ parties: new Set(), systems: new Set(), measures: new Set() });

/** Adds the ids that an owner names; with a law given, only those in fields of that law. */
function collect(owner: OwnerValues, fields: Fields, used: Collected, regime?: RegimeId): void {
  for (const [name, field] of Object.entries(fields)) {
    const value = owner[name];
    if (value === undefined || (regime && field.regimes?.includes(regime) === false)) continue;
    if (field.kind === 'ref' && field.to !== 'activities') used[field.to].add(value as Uuid);
    else if (field.kind === 'refs' && field.to !== 'activities')
      for (const id of value as readonly Uuid[]) used[field.to].add(id);
    else if (field.kind === 'group') collect(value as OwnerValues, field.fields, used, regime);
    else if (field.kind === 'items') {
      for (const item of value as readonly OwnerValues[]) collect(item, field.fields, used, regime);
    }
  }
}

function usedBy(register: Register, activities: readonly Activity[], regime?: RegimeId): Collected {
  const used = nothing();
  collect(register.organisation, organisationFields, used, regime);
  for (const activity of activities) collect(activity, activityFields, used, regime);
  return used;
}

export interface PrintedEntries {
  readonly parties: readonly Party[];
  readonly systems: readonly System[];
  readonly measures: readonly Measure[];
}

/**
 * The entries of the directories that belong in a document of the law: all but those that only activities under another
 * law name. An entry that nothing names yet belongs in it.
 * @param activities the activities the document is about
 */
export function printedEntries(
  register: Register,
  activities: readonly Activity[],
  regime: RegimeId,
): PrintedEntries {
  const [anywhere, here] = [usedBy(register, register.activities), usedBy(register, activities, regime)];
  const belongs = (directory: Directory, used: Used, id: Uuid): boolean =>
    used[directory].has(id) || !anywhere[directory].has(id);
  const systems = register.systems.filter(({ id }) => belongs('systems', here, id));
  for (const system of register.systems) collect(system, systemFields, anywhere);
  for (const system of systems) collect(system, systemFields, here, regime);
  return {
    systems,
    parties: register.parties.filter(({ id }) => belongs('parties', here, id)),
    measures: register.measures.filter(({ id }) => belongs('measures', here, id)),
  };
}
