import type { TargetId, targets } from '../targets.ts';
import { criminalData, data, specialData } from './data.ts';
import { leave, type Putter } from './draft.ts';
import { legalBasis, specialCondition } from './legal-basis.ts';
import { internalRecipients, processors, recipients } from './recipients.ts';
import { retention } from './retention.ts';
import { subjects } from './subjects.ts';
import { asLine, asWords } from './texts.ts';
import { plain } from '../values/plain.ts';

type ActivityTarget = {
  [Id in TargetId]: (typeof targets)[Id]['of'] extends 'activity' ? Id : never;
}[TargetId];

const number: Putter = (said, draft) => {
  const line = plain(said.text).replaceAll('\n', ' ');
  if (draft.fields.number === undefined) draft.fields.number = line;
  else if (draft.fields.number !== line) leave(draft, said);
};

const leftover: Putter = (said, draft) => leave(draft, said);

/** What is done with what a file says, by the place it was said of. */
export const putters: Readonly<Record<ActivityTarget, Putter>> = {
  name: asLine('name'),
  number,
  status: leftover,
  startDate: leftover,
  endDate: leftover,
  reviewed: leftover,
  department: asLine('department'),
  owner: asLine('owner'),
  role: leftover,
  jointControllers: leftover,
  onBehalfOf: leftover,
  purpose: asWords('purpose'),
  subPurposes: leftover,
  legalBasis,
  specialCondition,
  legitimateInterest: leftover,
  subjects,
  numberOfSubjects: leftover,
  data,
  specialData,
  criminalData,
  dataSource: leftover,
  actions: leftover,
  method: leftover,
  retention,
  destruction: asWords('destructionProcedure'),
  internalRecipients,
  recipients,
  processors,
  transfers: leftover,
  safeguards: leftover,
  systems: leftover,
  location: leftover,
  measures: leftover,
  automatedDecisions: leftover,
  dpia: leftover,
  notes: asWords('notes'),
};

export const isActivityTarget = (target: TargetId): target is ActivityTarget => target in putters;
