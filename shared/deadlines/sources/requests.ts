import type { Context } from '../../regimes/context.ts';
import type { SubjectRequest } from '../../register/request.ts';
import type { RegimeId } from '../../vocabulary/vocabulary.ts';
import { fz152 } from '../../vocabulary/cite.ts';
import { fz152Deadlines, gdprDeadlines } from '../../vocabulary/tables/deadlines/deadline-tables.ts';
import { dueByTable } from '../by-table.ts';
import type { Found } from '../deadline.ts';
import { lawsOfThese } from '../laws.ts';
import type { Source } from '../source.ts';

/** What a kind of request asks for: the row of the table, and the field that says it is done. */
interface Duty {
  readonly key: string;
  readonly done: 'answeredOn' | 'doneOn';
}

const answer = (key: string): Duty => ({ key, done: 'answeredOn' });
const deed = (key: string): Duty => ({ key, done: 'doneOn' });

const fz152Duties: Readonly<Record<string, Duty>> = {
  information: answer('access-answer'),
  correction: deed('correct-or-destroy'),
  erasure: deed('correct-or-destroy'),
  stop: deed('stop-on-demand'),
  withdrawal: deed('destroy-consent-withdrawn'),
  marketing: deed('stop-marketing'),
  distribution: deed('stop-distribution'),
  'automated-decision': answer('objection-to-automated-decision'),
  authority: answer('roskomnadzor-request'),
};

/** Requests under Art. 15 to 22 GDPR; a withdrawal of consent and the authority have no term of that article. */
const gdprKinds: readonly string[] = [
  'information',
  'correction',
  'erasure',
  'stop',
  'marketing',
  'automated-decision',
  'portability',
];

const about = (
  request: SubjectRequest,
): Pick<Found, 'kind' | 'entity' | 'entityKind' | 'name' | 'namesPerson'> => ({
  kind: 'request',
  entity: request.id,
  entityKind: 'requests',
  name: request.name,
  namesPerson: true,
});

/** What was refused with reasons needs an answer only; where data may stay, the deed is not owed. */
function isDone(request: SubjectRequest, done: Duty['done']): boolean {
  const { answeredOn, doneOn, refusal, keepingGround } = request;
  if (done === 'answeredOn') return answeredOn !== undefined || doneOn !== undefined;
  return doneOn !== undefined || (answeredOn !== undefined && Boolean(refusal ?? keepingGround));
}

function duty(request: SubjectRequest, law: RegimeId): Duty | undefined {
  const { kind = 'information' } = request;
  if (law === 'fz-152') return fz152Duties[kind];
  return gdprKinds.includes(kind) ? answer('answer') : undefined;
}

function dueUnder(law: RegimeId, request: SubjectRequest, context: Context): readonly Found[] {
  const owed = duty(request, law);
  if (!owed || !request.receivedOn || isDone(request, owed.done)) return [];
  const table = law === 'fz-152' ? fz152Deadlines : gdprDeadlines;
  const byTable = dueByTable(request.receivedOn, owed.key, table, context, request.extended === true);
  return byTable
    ? [{ ...about(request), id: `request:${request.id}:${law}`, ...byTable, path: `/${owed.done}` }]
    : [];
}

/** Data that could not be destroyed in time are blocked, and destroyed within six months. */
function blocked(request: SubjectRequest, context: Context): readonly Found[] {
  const { blockedOn, blockedUntil, doneOn } = request;
  if (!blockedOn || doneOn) return [];
  const byTable = dueByTable(blockedOn, 'destroy-after-blocking', fz152Deadlines, context);
  if (!byTable) return [];
  const { says } = byTable;
  const own = blockedUntil && { due: blockedUntil, citation: fz152('Art. 21 part 6', 'ч. 6 ст. 21'), says };
  return [
    {
      ...about(request),
      id: `request:${request.id}:blocked`,
      ...(own && blockedUntil < byTable.due ? own : byTable),
      path: '/doneOn',
    },
  ];
}

/** Answers to data subjects and to the authority that are still owed. */
export const requestAnswers: Source = (context) =>
  context.register.requests.flatMap((request) => {
    const laws = lawsOfThese(request.activity ? [request.activity] : [], context);
    return [
      ...(laws.has('fz-152') ? [...dueUnder('fz-152', request, context), ...blocked(request, context)] : []),
      ...(laws.has('gdpr') ? dueUnder('gdpr', request, context) : []),
    ];
  });
