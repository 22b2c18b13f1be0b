import type { Uuid } from '../basics/uuid.ts';
import type { Activity } from './activity/activity.ts';
import type { Correction } from './correction.ts';
import type { DestructionAct } from './destruction-act.ts';
import type { Filing } from './filing.ts';
import type { Incident } from './incident.ts';
import type { Measure } from './measure.ts';
import type { Organisation } from './organisation.ts';
import type { OwnDataItem, OwnSubjectCategory } from './own-terms.ts';
import type { Party } from './party.ts';
import type { SubjectRequest } from './request.ts';
import type { System } from './system.ts';
import type { Waiver } from './waiver.ts';

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
  readonly filings: readonly Filing[];
  readonly destructions: readonly DestructionAct[];
  readonly requests: readonly SubjectRequest[];
  readonly incidents: readonly Incident[];
  readonly waivers: readonly Waiver[];
  readonly corrections: readonly Correction[];
}

/** A register of which only the organisation is known yet. */
export const emptyRegister = (id: Uuid, organisation: Organisation): Register => ({
  id,
  organisation,
  activities: [],
  parties: [],
  systems: [],
  measures: [],
  dataItems: [],
  subjectCategories: [],
  filings: [],
  destructions: [],
  requests: [],
  incidents: [],
  waivers: [],
  corrections: [],
});
