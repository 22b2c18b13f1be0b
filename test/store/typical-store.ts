import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About } from '../../shared/bridge/requests/store.ts';
import type { Change, Edit, Via } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { perform } from '../../shared/changes/perform.ts';
import { takeBack } from '../../shared/changes/undo.ts';
import type { Content } from '../../shared/file-format/lines.ts';
import { collectionNames } from '../../shared/register/collections.ts';
import type { Disk } from '../../electron/files/disk.ts';
import { openStore } from '../../electron/store/store.ts';
import { smallRegister } from '../fixtures/registers/small-register.ts';
import { machine } from './scene.ts';

const id = (number: number): Uuid => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const large: Uuid = smallRegister.id;
export const small: Uuid = id(2000);
export const deleted: Uuid = id(3000);

/** A register under the hands of two people, from its making on. */
interface Desk {
  readonly states: Map<Uuid, EntityState>;
  readonly changes: Change[];
  readonly about: () => About;
  readonly act: (via: Via, edits: readonly Edit[], of?: number) => Change;
}

function desk(name: string): Desk {
  const states = new Map<Uuid, EntityState>();
  const changes: Change[] = [];
  return {
    states,
    changes,
    about: () => ({
      name: { en: name },
      activities: [...states.values()].filter(({ kind }) => kind === 'activities').length,
      changedAt: changes.at(-1)?.at ?? '',
      takenInUpTo: 0,
    }),
    act: (via, edits, of) => {
      const after = changes.length;
      const at = new Date(Date.UTC(2026, 10, 22, 9, after)).toISOString();
      const stamp = { at, by: after % 2 === 0 ? 'DPO' : 'HR', replica: after % 2 === 0 ? 'r1kq7' : 'r8xw2' };
      const done = perform(states, { edits, via, after, ...(of === undefined ? {} : { of }) }, stamp);
      if (!done.change) throw new Error('an edit that changes nothing');
      for (const state of done.states) states.set(state.id, state);
      changes.push(done.change);
      return done.change;
    },
  };
}

function wholeRegister(): Desk {
  const made = desk('Northern Port');
  made.act('create', [{ type: 'create', kind: 'organisation', entry: smallRegister.organisation }]);
  for (const kind of collectionNames)
    for (const entry of smallRegister[kind] ?? []) made.act('create', [{ type: 'create', kind, entry }]);
  const [activity] = smallRegister.activities ?? [];
  const rewritten = made.act('edit', [
    { type: 'write', entity: activity?.id ?? '', path: '/name/en', to: 'Enquiries from the site' },
  ]);
  made.act('undo', takeBack([rewritten]), rewritten.seq);
  const [, , third] = smallRegister.parties ?? [];
  made.act('delete', [{ type: 'delete', entity: third?.id ?? '' }]);
  return made;
}

/** What a later release might have left: a field, a kind, marks on an entity and a change that this one does not know. */
export function withUnknown({ states, changes }: Content): Content {
  const organisation = [...states.values()].find(({ kind }) => kind === 'organisation');
  const strange = [
    { ...organisation, entry: { ...organisation?.entry, motto: { en: 'On time' } }, reviewedBy: 'DPO' },
    {
      id: id(9001),
      kind: 'audits',
      entry: { id: id(9001), severity: 3 },
      versions: { seen: {}, fields: {} },
    },
  ] as unknown as readonly EntityState[];
  const all = new Map(states);
  for (const state of strange) all.set(state.id, state);
  const [first, ...others] = changes;
  return { states: all, changes: first ? [{ ...first, reason: 'first entry' } as Change, ...others] : [] };
}

/** A store as people leave it: two registers, changes after the snapshot, one deleted, a draft, settings. */
export async function makeTypicalStore(disk: Disk, folder: string): Promise<void> {
  const store = await openStore({ ...machine, disk, folder });
  const take = async (register: Uuid, made: Desk, content: Content): Promise<void> => {
    const put = await store.put(register, content, made.about(), made.changes.length);
    if (!put.ok) throw new Error(put.failure.en);
  };
  const whole = wholeRegister();
  await take(large, whole, withUnknown(whole));
  const begun = desk('A second one');
  begun.act('create', [
    { type: 'create', kind: 'organisation', entry: { id: id(2001), name: { ru: 'ООО «Пример»' } } },
  ]);
  await take(small, begun, begun);
  await take(deleted, begun, begun);
  const edits: readonly Edit[] = [
    { type: 'create', kind: 'activities', entry: { id: id(2002), name: { en: 'Payroll', ru: 'Зарплата' } } },
    { type: 'write', entity: id(2002), path: '/name/en', to: 'Payroll 🙂' },
  ];
  for (const edit of edits) await store.append(small, [begun.act('edit', [edit])], begun.about());
  await store.remove(deleted);
  const writes = [{ path: '/name/en', from: 'Payroll 🙂', to: 'Payroll and taxes' }];
  await store.keepDraft({ register: small, entity: id(2002), at: '2026-11-22T10:00:00.000Z', writes });
  await store.keepSettings({ language: 'ru', person: 'DPO', columns: ['name', 'purposes'] });
  await store.startedWell();
  await store.close();
}
