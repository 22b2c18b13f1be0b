import type { TargetId, targets } from '../targets.ts';
import { actions, destruction, source } from './actions.ts';
import { criminalData, data, specialData } from './data.ts';
import { leave, type Putter } from './draft.ts';
import { dpia } from './dpia.ts';
import { asDate, automatedDecisions, numberOfSubjects, role, status } from './facts.ts';
import { method } from './method.ts';
import { legalBasis, specialCondition } from './legal-basis.ts';
import { jointControllers, onBehalfOf } from './parties.ts';
import { measures, systems } from './protection.ts';
import { legitimateInterest, subPurposes } from './purpose.ts';
import { internalRecipients, processors, recipients } from './recipients.ts';
import { retention } from './retention.ts';
import { subjects } from './subjects.ts';
import { asLine, asWords } from './texts.ts';
import { location, safeguards, transfers } from './transfers.ts';
import { plain } from '../values/plain.ts';

/** Targets that are said of an activity. */
export type ActivityTarget = {
  [Id in TargetId]: (typeof targets)[Id]['of'] extends 'activity' ? Id : never;
}[TargetId];

const number: Putter = (said, draft) => {
  const line = plain(said.text).replaceAll('\n', ' ');
  if (draft.fields.number === undefined) draft.fields.number = line;
  else if (draft.fields.number !== line) leave(draft, said);
};

/** What is done with what a file says, by the place it was said of. */
export const putters: Readonly<Record<ActivityTarget, Putter>> = {
  name: asLine('name'),
  number,
  status,
  startDate: asDate('startDate'),
  endDate: asDate('endDate'),
  reviewed: asDate('lastReviewed'),
  department: asLine('department'),
  owner: asLine('owner'),
  role,
  jointControllers,
  onBehalfOf,
  purpose: asWords('purpose'),
  subPurposes,
  legalBasis,
  specialCondition,
  legitimateInterest,
  subjects,
  numberOfSubjects,
  data,
  specialData,
  criminalData,
  dataSource: source,
  actions,
  method,
  retention,
  destruction,
  internalRecipients,
  recipients,
  processors,
  transfers,
  safeguards,
  systems,
  location,
  measures,
  automatedDecisions,
  dpia,
  notes: asWords('notes'),
};

export const isActivityTarget = (target: TargetId): target is ActivityTarget => target in putters;
