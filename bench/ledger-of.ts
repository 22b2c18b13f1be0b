import type { Edit, HistoryEvent } from '../shared/changes/change.ts';
import type { EntityState } from '../shared/changes/entity-state.ts';
import { perform } from '../shared/changes/perform.ts';
import { save } from '../shared/file-format/save.ts';
import { collectionNames } from '../shared/register/collections.ts';
import type { Register } from '../shared/register/register.ts';
import { fullRegister } from './full-register.ts';

const at = '2026-11-22T09:00:00.000Z';

/** What a table of a real register holds: the nine legal fields; the rest of the card is for documents. */
const kept = new Set([
  'id',
  'name',
  'number',
  'department',
  'status',
  'regimes',
  'role',
  'purpose',
  'fz152Bases',
  'gdprBases',
  'subjects',
  'data',
  'actions',
  'automation',
  'periods',
  'destructionOccasions',
  'noRecipients',
  'systems',
]);

const slim = (register: Register): Register => ({
  ...register,
  activities: register.activities.map(
    (activity) =>
      Object.fromEntries(
        Object.entries(activity).filter(([name]) => kept.has(name)),
      ) as unknown as typeof activity,
  ),
});

/** The file of a register with so many activities of some twenty fields, as one change made it. */
export function fileOf(activities: number): string {
  const register = slim(fullRegister(activities));
  const edits: Edit[] = [{ type: 'create', kind: 'organisation', entry: { ...register.organisation } }];
  for (const kind of collectionNames)
    for (const entry of register[kind]) edits.push({ type: 'create', kind, entry: { ...entry } });
  const { change, states } = perform(
    new Map(),
    { edits, via: 'import', after: 0 },
    { at, by: 'DPO', replica: 'rbench' },
  );
  const history: readonly HistoryEvent[] = change?.events ?? [];
  return save(
    {
      id: register.id,
      states: new Map<string, EntityState>(states.map((state) => [state.id, state])),
      history,
    },
    { at, by: 'DPO' },
  );
}
