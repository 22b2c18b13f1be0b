import { whoItIs } from './organisation/who-it-is.ts';
import { people } from './organisation/people.ts';
import { openness } from './organisation/openness.ts';
import { security } from './organisation/security.ts';
import { evidence } from './organisation/evidence.ts';
import type { Entry } from './value.ts';

export const organisationSections = [whoItIs, people, openness, security, evidence] as const;

export const organisationFields = {
  ...whoItIs.fields,
  ...people.fields,
  ...openness.fields,
  ...security.fields,
  ...evidence.fields,
};

/** The controller (operator) or processor whose register it is. */
export type Organisation = Entry<typeof organisationFields>;
