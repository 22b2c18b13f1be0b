import type { Entry } from '../value.ts';
import { actions } from './actions.ts';
import { assessments } from './assessments.ts';
import { data } from './data.ts';
import { dataSubjects } from './data-subjects.ts';
import { destruction } from './destruction.ts';
import { identity } from './identity.ts';
import { legalBasis } from './legal-basis.ts';
import { period } from './period.ts';
import { protection } from './protection.ts';
import { purpose } from './purpose.ts';
import { recipients } from './recipients.ts';
import { review } from './review.ts';
import { transfers } from './transfers.ts';

/** The activity card, section by section, in the order of the form. */
export const activitySections = [
  identity,
  purpose,
  legalBasis,
  dataSubjects,
  data,
  actions,
  period,
  destruction,
  recipients,
  transfers,
  protection,
  assessments,
  review,
] as const;

export const activityFields = {
  ...identity.fields,
  ...purpose.fields,
  ...legalBasis.fields,
  ...dataSubjects.fields,
  ...data.fields,
  ...actions.fields,
  ...period.fields,
  ...destruction.fields,
  ...recipients.fields,
  ...transfers.fields,
  ...protection.fields,
  ...assessments.fields,
  ...review.fields,
};

/** One processing activity with one main purpose. */
export type Activity = Entry<typeof activityFields>;
export type DataGroup = NonNullable<Activity['data']>[number];
export type Period = NonNullable<Activity['periods']>[number];
export type Recipient = NonNullable<Activity['recipients']>[number];
export type Transfer = NonNullable<Activity['transfers']>[number];
