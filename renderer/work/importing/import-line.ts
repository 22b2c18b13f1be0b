import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { HistoryEvent } from '../../../shared/changes/change.ts';
import type { EntityState, EntityStates } from '../../../shared/changes/entity-state.ts';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import type { MergePlan } from '../../../shared/merging/plan.ts';
import { limits } from '../../../shared/sources/limits.ts';
import { beyond } from '../../../shared/sources/refusal.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Keys } from '../file-work.ts';
import { startWorker } from '../trusted-worker.ts';
// oxlint-disable-next-line import/default -- the bundler gives the worker's address as the default export
import importingWorker from './importing-worker.ts?worker&url';
import type {
  CameFile,
  FromImporter,
  ImportFailure,
  ProposedAbout,
  Remembered,
  SentCandidate,
  Source,
  ToImporter,
} from './messages.ts';

export interface Proposed extends ProposedAbout {
  readonly candidates: readonly SentCandidate[];
}

export type OpenedOrNot =
  { readonly ok: true; readonly file: CameFile } | { readonly ok: false; readonly failure: ImportFailure };

/** The open register, as it is sent to be compared with. */
export interface Sent {
  readonly register: Uuid;
  readonly states: readonly EntityState[];
  readonly history: readonly HistoryEvent[];
}

/** A worker that keeps one file. What is asked of it rejects when it is ended. */
export interface ImportLine {
  /** Whether the bytes are a register of ours. */
  readonly isOwn: (bytes: Uint8Array) => Promise<boolean>;
  readonly open: (source: Source, keys: Keys, remembered: Remembered) => Promise<OpenedOrNot>;
  readonly understand: (remembered: Remembered) => Promise<OpenedOrNot>;
  /** Sends the register, or what of it has changed since, a piece at a time. */
  readonly send: (sent: Sent) => Promise<void>;
  readonly propose: (
    replica: string,
    decisions: Decisions,
    onShare: (share: number) => void,
  ) => Promise<Proposed>;
  readonly plan: (decisions: Decisions) => Promise<MergePlan>;
  readonly end: () => void;
}

const fault = (reason: string): Wording => ({
  en: `The file could not be read (${reason}). Nothing was changed.`,
  ru: `Файл не удалось прочитать (${reason}). Ничего не изменено.`,
});

const pieceOfStates = 60;
const pieceOfHistory = 2000;
const rest = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

/** Hears one answer; `true` when it was the last. */
type Listener = (message: FromImporter) => boolean;

export function importLine(): ImportLine {
  const worker = startWorker(importingWorker);
  let listener: Listener = () => true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: (error: Error) => void = () => undefined;
  const ask = (message: ToImporter): void => worker.postMessage(message, []);
  const hear = (message: FromImporter): void => void listener(message);
  const end = (): void => {
    clearTimeout(timer);
    worker.terminate();
    giveUp(new DOMException('cancelled', 'AbortError'));
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromImporter>) => hear(data));
  worker.addEventListener('error', ({ message }) => hear({ type: 'failed', reason: message }));

  function answered<Answer>(
    message: ToImporter,
    heard: (message: FromImporter, done: (answer: Answer) => void) => void,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      giveUp = reject;
      listener = (one) => {
        let isLast = false;
        heard(one, (answer) => {
          isLast = true;
          resolve(answer);
        });
        return isLast;
      };
      ask(message);
    });
  }

  const opening = (message: ToImporter): Promise<OpenedOrNot> =>
    answered(message, (heard, done) => {
      const finish = (answer: OpenedOrNot): void => {
        clearTimeout(timer);
        done(answer);
      };
      const refuse = (failure: ImportFailure): void => finish({ ok: false, failure });
      if (heard.type === 'foreign')
        timer = setTimeout(() => {
          worker.terminate();
          refuse({ type: 'refused', message: beyond('time').message });
        }, limits.time.atMost * 1000);
      if (heard.type === 'opened') finish({ ok: true, file: heard.file });
      if (heard.type === 'refused') refuse(heard.failure);
      if (heard.type === 'failed') refuse({ type: 'refused', message: fault(heard.reason) });
    });

  return {
    isOwn: (bytes) =>
      answered({ type: 'sniff', bytes }, (heard, done) => {
        // What cannot even be looked at is nothing of ours.
        if (heard.type === 'sniffed' || heard.type === 'failed')
          done(heard.type === 'sniffed' && heard.isOwn);
      }),
    open: (source, keys, remembered) => opening({ type: 'open', source, keys, remembered }),
    understand: (remembered) => opening({ type: 'understand', remembered }),
    send: async ({ register, states, history }) => {
      for (let at = 0; at < states.length; at += pieceOfStates) {
        ask({ type: 'ours', register, states: states.slice(at, at + pieceOfStates), history: [] });
        await rest();
      }
      for (let at = 0; at < history.length; at += pieceOfHistory) {
        ask({ type: 'ours', register, states: [], history: history.slice(at, at + pieceOfHistory) });
        await rest();
      }
      ask({ type: 'ours', register, states: [], history: [] });
    },
    propose: (replica, decisions, onShare) => {
      const candidates: SentCandidate[] = [];
      return answered({ type: 'propose', replica, decisions }, (heard, done) => {
        if (heard.type === 'progress') onShare(heard.share);
        if (heard.type === 'candidates') candidates.push(...heard.candidates);
        if (heard.type === 'proposed') done({ ...heard.about, candidates });
        if (heard.type === 'failed') giveUp(new Error(heard.reason));
      });
    },
    plan: (decisions) => {
      const plan = { incoming: [], edits: [], received: [] } as {
        [Part in keyof MergePlan]: MergePlan[Part][number][];
      };
      return answered({ type: 'plan', decisions }, (heard, done) => {
        if (heard.type === 'plan') {
          plan.incoming.push(...heard.piece.incoming);
          plan.edits.push(...heard.piece.edits);
          plan.received.push(...heard.piece.received);
        }
        if (heard.type === 'planned') done(plan);
        if (heard.type === 'failed') giveUp(new Error(heard.reason));
      });
    },
    end,
  };
}

/** The states that a worker which was sent `before` does not know. */
export const changedStates = (before: EntityStates, now: EntityStates): readonly EntityState[] =>
  [...now.values()].filter((state) => before.get(state.id) !== state);
