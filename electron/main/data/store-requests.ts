import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Given, StoreRequest } from '../../../shared/bridge/contract.ts';
import type { About } from '../../../shared/bridge/requests/store.ts';
import type { Content } from '../../../shared/file-format/lines.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import { errorCode } from '../../files/error-code.ts';
import type { Position } from '../../journal/recovered.ts';
import { sentenceOf } from '../../store/failures.ts';
import type { Store } from '../../store/store.ts';
import type { Data } from './data.ts';
import { incoming, outgoing, piecesOfContent } from './transfers.ts';

export interface StoreGround {
  /** Opens the store once; rejects where its folder cannot be reached, and is asked again then. */
  readonly store: () => Promise<Store>;
  /** Makes a pinned backup of a register as it stands. */
  readonly pin: (register: Uuid, reason: 'deletion') => Promise<Wording | undefined>;
  /** Makes a pinned backup of what the window held and the journal contradicts. */
  readonly setAside: (
    register: Uuid,
    content: Content,
    about: About,
    seq: number,
  ) => Promise<Wording | undefined>;
  /** After a whole register came in: it has no backup yet. */
  readonly takenIn: (register: Uuid, seq: number) => void;
  /** After changes went in: a snapshot may be due. */
  readonly appended: (register: Uuid) => void;
}

const notThere: Wording = {
  en: 'The journal does not hold this register. Restart the program; if it stays so, restore it from a backup.',
  ru: 'В журнале нет этого реестра. Перезапустите программу; если не поможет, восстановите его из резервной копии.',
};

const unavailable = (error: unknown): Wording => ({
  en: `The folder of the data cannot be opened (${errorCode(error) || 'unknown'}). Nothing was changed. See that the disk is connected and you may write there, then restart the program.`,
  ru: `Папка с данными не открывается (${errorCode(error) || 'причина неизвестна'}). Ничего не изменено. Проверьте, подключён ли диск и есть ли права на запись, и перезапустите программу.`,
});

async function standing(store: Store): Promise<Given<'openStore'>> {
  return {
    access: store.access,
    ...(store.reading ? { reading: store.reading } : {}),
    registers: [...store.standings()],
    removed: [...store.removed()],
    notices: [...store.notices()],
    drafts: [...store.drafts()],
    settings: { ...store.settings() },
  };
}

const closed = (message: Wording): Given<'openStore'> => ({
  access: 'unavailable',
  reading: { reason: 'unavailable', message },
  registers: [],
  removed: [],
  notices: [],
  drafts: [],
  settings: {},
});

interface End {
  readonly seq: number;
  readonly about: About;
}

async function setAside(
  ground: StoreGround,
  register: Uuid,
  content: Content,
  { about, seq }: End,
): Promise<Given<'writeRegister'>> {
  const failure = await ground.setAside(register, content, about, seq);
  return failure ? { done: false, message: failure } : { done: true, seq, mark: '' };
}

async function put(
  ground: StoreGround,
  register: Uuid,
  content: Content,
  { about, seq }: End,
): Promise<Given<'writeRegister'>> {
  const done = await (await ground.store()).put(register, content, about, seq);
  if (!done.ok) return { done: false, message: done.failure };
  ground.takenIn(register, done.value.seq);
  return { done: true, ...done.value };
}

async function remove(ground: StoreGround, register: Uuid): Promise<Given<'removeRegister'>> {
  const failure = await ground.pin(register, 'deletion');
  if (failure) return { done: false, message: failure };
  try {
    await (await ground.store()).remove(register);
    return { done: true };
  } catch (error) {
    const told = sentenceOf(error);
    if (told) return { done: false, message: told };
    throw error;
  }
}

/** Answers what the window asks of the journal. */
export function storeRequests(
  ground: StoreGround,
): Pick<Data, Exclude<StoreRequest, 'untilClosing' | 'mayClose'>> {
  const { store } = ground;
  const uploads = incoming();
  const downloads = outgoing<Position & { readonly about: About }>();
  return {
    openStore: async () => {
      try {
        return await standing(await store());
      } catch (error) {
        return closed(unavailable(error));
      }
    },
    startedWell: async () => (await store()).startedWell(),
    appendChanges: async ({ register, changes, about }) => {
      const appended = await (await store()).append(register, changes, about);
      if (!appended.ok) return { done: false, message: appended.failure };
      ground.appended(register);
      return { done: true, ...appended.value };
    },
    changesSince: async ({ register, ...position }) => {
      const changes = await (await store()).changesSince(register, position);
      return changes ? { changes: [...changes] } : {};
    },
    readRegister: async ({ register, from }) => {
      const part = await downloads.piece(register, from, async () => {
        const recovered = await (await store()).content(register);
        if (!recovered) return undefined;
        const { content, about, position } = recovered;
        return { pieces: piecesOfContent(content), head: { ...position, about } };
      });
      if (!part) return { done: false, message: notThere };
      const { head, ...piece } = part;
      return { ...piece, ...head };
    },
    writeRegister: async ({ upload, register, piece, end, aside }) => {
      uploads.take(upload, piece);
      if (!end) return { done: true, seq: 0, mark: '' };
      const content = uploads.end(upload);
      return aside ? setAside(ground, register, content, end) : put(ground, register, content, end);
    },
    removeRegister: (register) => remove(ground, register),
    keepDraft: async (draft) => (await store()).keepDraft(draft),
    keepSettings: async (settings) => (await store()).keepSettings(settings),
  };
}
