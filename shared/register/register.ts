import type { Uuid } from '../basics/uuid.ts';
import type { Activity } from './activity/activity.ts';
import type { Measure } from './measure.ts';
import type { Organisation } from './organisation.ts';
import type { OwnDataItem, OwnSubjectCategory } from './own-terms.ts';
import type { Party } from './party.ts';
import type { System } from './system.ts';

/** Everything kept about one organisation. */
export interface Register {
  readonly id: Uuid;
  readonly organisation: Organisation;
  readonly activities: readonly Activity[];
  readonly parties: readonly Party[];
  readonly systems: readonly System[];
  readonly measures: readonly Measure[];
  readonly dataItems: readonly OwnDataItem[];
  readonly subjectCategories: readonly OwnSubjectCategory[];
}
