import { canonicalJson, type Json } from '../../shared/basics/json.ts';
import { sha256Hex } from '../../shared/basics/sha-256.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Change } from '../../shared/changes/change.ts';
import type { EntityState } from '../../shared/changes/entity-state.ts';
import { replay } from '../../shared/changes/replay.ts';
import type {
  Draft,
  JournalDoor,
  Position,
  Standing,
  WholeToWrite,
} from '../../renderer/desktop/journal-door.ts';
import { notKept } from '../../renderer/desktop/not-kept.ts';

interface Kept {
  whole: WholeToWrite;
  readonly marks: Map<number, string>;
}

const markAfter = (mark: string, change: Change): string =>
  sha256Hex(`${mark}\n${canonicalJson(change as unknown as Json)}`).slice(0, 16);

/** The journal's side of the window's storage, in memory, with the same promises as the real one. */
export function memoryJournal() {
  const registers = new Map<Uuid, Kept>();
  const removed = new Set<Uuid>();
  const aside: WholeToWrite[] = [];
  const pinned: string[] = [];
  const drafts = new Map<Uuid, Draft>();
  const settings: Record<string, Json> = {};
  const faults: { append?: Error | 'hang' } = {};

  const keptOf = (register: Uuid): Kept => {
    const kept = registers.get(register);
    if (!kept) throw notKept({ en: 'no such register', ru: 'нет такого реестра' });
    return kept;
  };
  const positionOf = ({ whole, marks }: Kept): Position => ({
    seq: whole.seq,
    mark: marks.get(whole.seq) ?? '',
  });
  const appendOne = (kept: Kept, change: Change): void => {
    const { whole, marks } = kept;
    if (change.seq <= whole.seq) return;
    const states = new Map<Uuid, EntityState>(whole.content.states);
    const after = replay(states, change);
    if (!after || change.seq !== whole.seq + 1) throw new Error(`change ${change.seq} after ${whole.seq}`);
    for (const state of after) states.set(state.id, state);
    marks.set(change.seq, markAfter(marks.get(whole.seq) ?? '', change));
    const changes = [...whole.content.changes, change];
    kept.whole = { ...whole, content: { states, changes }, seq: change.seq };
  };

  const appendAll: JournalDoor['appendAll'] = async (register, changes, about) => {
    if (faults.append === 'hang') return new Promise(() => undefined);
    if (faults.append) throw faults.append;
    const kept = keptOf(register);
    for (const change of changes) appendOne(kept, change);
    kept.whole = { ...kept.whole, about };
    return positionOf(kept);
  };

  const standings = (): readonly Standing[] =>
    [...registers].map(([register, kept]) => ({
      register,
      ...positionOf(kept),
      about: kept.whole.about,
    }));

  const door: JournalDoor = {
    open: async () => ({
      access: 'full',
      registers: standings(),
      removed: [...removed],
      notices: [],
      drafts: [...drafts.values()],
      settings: { ...settings },
    }),
    startedWell: () => undefined,
    append: (register, change, about) => appendAll(register, [change], about),
    appendAll,
    changesSince: async (register, { seq, mark }) => {
      const kept = registers.get(register);
      if (kept?.marks.get(seq) !== mark) return undefined;
      return kept.whole.content.changes.filter((change) => change.seq > seq);
    },
    read: async (register) => {
      const kept = keptOf(register);
      return { ...kept.whole, ...positionOf(kept) };
    },
    write: async (whole) => {
      const text = JSON.stringify([[...whole.content.states], whole.content.changes]);
      const kept = { whole, marks: new Map([[whole.seq, sha256Hex(text).slice(0, 16)]]) };
      registers.set(whole.register, kept);
      removed.delete(whole.register);
      return positionOf(kept);
    },
    setAside: async (whole) => void aside.push(whole),
    remove: async (register) => {
      registers.delete(register);
      removed.add(register);
    },
    keepDraft: (draft) =>
      void (draft.writes.length === 0 ? drafts.delete(draft.entity) : drafts.set(draft.entity, draft)),
    keepSettings: (kept) => void Object.assign(settings, kept),
    backUp: async (_register, seq, reason) => void pinned.push(`${reason} ${seq}`),
    untilClosing: () => new Promise(() => undefined),
    mayClose: async () => undefined,
  };
  return { door, registers, aside, pinned, drafts, settings, faults, standings };
}

export type MemoryJournal = ReturnType<typeof memoryJournal>;
