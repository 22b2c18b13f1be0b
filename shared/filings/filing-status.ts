import { finished, type Steps } from '../basics/steps.ts';
import type { Uuid } from '../basics/uuid.ts';
import type { Filing } from '../register/filing.ts';
import type { Register } from '../register/register.ts';
import { fifteenthOfNextMonth } from '../vocabulary/tables/production-calendar/deadline-from.ts';
import { workingDayFrom } from '../vocabulary/tables/production-calendar/working-days.ts';
import type { ProductionCalendar } from '../vocabulary/tables/production-calendar/production-calendar.ts';
import type { IsoDate } from '../wording/date.ts';
import { comparing, type EntityDifference } from './difference.ts';
import { filedOn, lastFiling, publishedFilings, refusedFiling } from './last-filing.ts';
import { notifiedFacts } from './notified.ts';
import { subjectOfFiling } from './subjects.ts';
import { thawing } from './thaw.ts';

/** The first day after `after` on which something under the path of an entry was written, as the history tells. */
export type ChangedSince = (entity: Uuid, path: string, after: IsoDate) => IsoDate | undefined;

/** How the notification of Roskomnadzor stands on a day. */
export type FilingStatus =
  | { readonly state: 'nothing-filed'; readonly refused?: Filing }
  | { readonly state: 'in-force'; readonly filing: Filing; readonly refused?: Filing }
  | {
      readonly state: 'changes-due';
      readonly filing: Filing;
      readonly refused?: Filing;
      readonly differences: readonly EntityDifference[];
      /** The day on which the earliest change arose, or the day of the filing’s facts where no history tells. */
      readonly since: IsoDate;
      /** The 15th of the month after it: by then all changes are to be notified (Art. 22 part 7). */
      readonly deadline: IsoDate;
      /** The next working day, where the 15th is a day off. */
      readonly nextWorkingDay?: IsoDate;
    };

export interface FilingStatusRequest {
  readonly register: Register;
  readonly today: IsoDate;
  readonly calendar: ProductionCalendar;
  readonly changedSince?: ChangedSince;
}

/** Whether the notification under Art. 22 says what the register says, and until when a change is to be notified. */
export const filingStatus = (request: FilingStatusRequest): FilingStatus =>
  finished(workingOutStatus(request));

/** The same, an entry at a step. */
export function* workingOutStatus(request: FilingStatusRequest): Steps<FilingStatus> {
  const { register, today } = request;
  const filing = lastFiling(register, 'notification', today);
  const refused = refusedFiling(register, 'notification', today);
  const also = refused ? { refused } : {};
  if (!filing) return { state: 'nothing-filed', ...also };
  const before = yield* thawing(filing);
  const differences = before ? yield* comparing(before, register, notifiedFacts) : [];
  if (differences.length === 0) return { state: 'in-force', filing, ...also };
  const since = earliest(differences, factsOf(filing) ?? today, request);
  return { state: 'changes-due', filing, ...also, differences, since, ...dueAfter(since, request.calendar) };
}

/** The day whose facts a filing holds. */
export const factsOf = (filing: Filing): IsoDate | undefined => filing.frozenOn ?? filedOn(filing);

/** By when a change that arose on the day is to be notified. */
export function dueAfter(
  since: IsoDate,
  calendar: ProductionCalendar,
): { readonly deadline: IsoDate; readonly nextWorkingDay?: IsoDate } {
  const deadline = fifteenthOfNextMonth(since);
  const working = workingDayFrom(deadline, calendar);
  return { deadline, ...(working === deadline ? {} : { nextWorkingDay: working }) };
}

function earliest(
  differences: readonly EntityDifference[],
  filed: IsoDate,
  { changedSince, today }: FilingStatusRequest,
): IsoDate {
  if (!changedSince) return filed;
  const days = differences.flatMap((one) => arisen(one, filed, changedSince));
  const first = days.toSorted()[0];
  return first === undefined ? filed : first > today ? today : first;
}

/** When the fields of an entry that differ were written first; of computed facts no single field tells. */
function arisen(
  { id, how, fields }: EntityDifference,
  filed: IsoDate,
  changedSince: ChangedSince,
): readonly IsoDate[] {
  const paths = how === 'changed' ? fields.map(({ path }) => path) : [''];
  return paths.flatMap((path) => changedSince(id, path, filed) ?? []);
}

/** A published document and what it no longer says as the register does. */
export interface PublishedStatus {
  readonly filing: Filing;
  readonly differences: readonly EntityDifference[];
}

/** The published documents that hold on a day, each with what has changed since; nothing where it is up to date. */
export const publishedStatuses = (register: Register, today: IsoDate): readonly PublishedStatus[] =>
  finished(workingOutPublished(register, today));

/** The same, an entry at a step. */
export function* workingOutPublished(register: Register, today: IsoDate): Steps<readonly PublishedStatus[]> {
  const statuses: PublishedStatus[] = [];
  for (const filing of publishedFilings(register, today)) {
    const since = yield* comparingFiling(filing, register);
    statuses.push({ filing, differences: since === 'froze-nothing' ? [] : since.differences });
  }
  return statuses;
}

/** What a filing froze and what has become otherwise since. */
export interface SinceFiling {
  readonly before: Register;
  readonly differences: readonly EntityDifference[];
}

/** Compares what a filing froze with the register, an entry at a step. */
export function* comparingFiling(filing: Filing, register: Register): Steps<SinceFiling | 'froze-nothing'> {
  const before = yield* thawing(filing);
  if (!before) return 'froze-nothing';
  const subject = subjectOfFiling(filing, before.activities);
  return { before, differences: yield* comparing(before, register, subject) };
}
