import type { Uuid } from '../../basics/uuid.ts';
import type { Measure } from '../../register/measure.ts';
import type { Organisation } from '../../register/organisation.ts';
import type { OwnDataItem, OwnSubjectCategory } from '../../register/own-terms.ts';
import type { Activity } from '../../register/activity/activity.ts';
import { activityFields } from '../../register/activity/activity.ts';
import { normalise } from '../../register/assemble.ts';
import type { EntityKind } from '../../register/collections.ts';
import type { Party } from '../../register/party.ts';
import type { System } from '../../register/system.ts';
import type { AnyEntry } from '../../register/value.ts';
import type { Wording } from '../../wording/wording.ts';
import type { Guess, Leftover, Proposal } from '../proposal.ts';
import type { SourceFormat } from '../source-document.ts';
import type { DataFile } from './data-file.ts';
import { fittedEntry } from './fitted-entry.ts';
import { leftoversOf, technicalLeftover, type Origin } from './leftovers.ts';

/** A proposal in the making: what a reader has found so far, each entry once. */
export interface Gathering {
  readonly activities: Map<Uuid, Activity>;
  readonly parties: Map<Uuid, Party>;
  readonly systems: Map<Uuid, System>;
  readonly measures: Map<Uuid, Measure>;
  readonly dataItems: Map<Uuid, OwnDataItem>;
  readonly subjectCategories: Map<Uuid, OwnSubjectCategory>;
  readonly guesses: Guess[];
  readonly origins: Origin[];
  readonly leftovers: Leftover[];
}

export const newGathering = (): Gathering => ({
  activities: new Map(),
  parties: new Map(),
  systems: new Map(),
  measures: new Map(),
  dataItems: new Map(),
  subjectCategories: new Map(),
  guesses: [],
  origins: [],
  leftovers: [],
});

/** Keeps an entry the first time it is met; gives its id. */
export function keep<Kept extends { readonly id: Uuid }>(kept: Map<Uuid, Kept>, entry: Kept): Uuid {
  if (!kept.has(entry.id)) kept.set(entry.id, entry);
  return entry.id;
}

interface Finish {
  readonly format: SourceFormat;
  readonly layout: Wording;
  readonly organisation?: Omit<Organisation, 'id'> | undefined;
  /** Names under which the program that wrote the file keeps things for itself. */
  readonly technical?: readonly string[];
}

function fittedOrganisation(found: Omit<Organisation, 'id'>, tooLong: Leftover[]): Omit<Organisation, 'id'> {
  const { id: _none, ...organisation } = fittedEntry<Organisation>(
    'organisation',
    { ...found, id: '' },
    tooLong,
  );
  return organisation;
}

/** All that was gathered, and all that remains of the file. */
export function proposalOf(gathering: Gathering, file: DataFile, finish: Finish): Proposal {
  const { organisation, technical = [], ...rest } = finish;
  const remains = file.remains();
  const tooLong: Leftover[] = [];
  const fitted = <Kept extends AnyEntry>(kind: EntityKind, kept: ReadonlyMap<Uuid, Kept>): readonly Kept[] =>
    [...kept.values()].map((entry) => fittedEntry(kind, entry, tooLong));
  const activities = [...gathering.activities.values()].map((activity) =>
    fittedEntry('activities', normalise(activity, activityFields) as Activity, tooLong),
  );
  return {
    ...rest,
    ...(organisation ? { organisation: fittedOrganisation(organisation, tooLong) } : {}),
    activities,
    parties: fitted('parties', gathering.parties),
    systems: fitted('systems', gathering.systems),
    measures: fitted('measures', gathering.measures),
    dataItems: fitted('dataItems', gathering.dataItems),
    subjectCategories: fitted('subjectCategories', gathering.subjectCategories),
    leftovers: [
      ...gathering.leftovers,
      ...tooLong,
      ...leftoversOf(
        remains.filter(({ name }) => !technical.includes(name)),
        gathering.origins,
      ),
      ...technicalLeftover(remains.filter(({ name }) => technical.includes(name))),
    ],
    guesses: gathering.guesses,
  };
}
