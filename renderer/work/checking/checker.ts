import type { Uuid } from '../../../shared/basics/uuid.ts';
import { checkSurroundings, type Checked } from '../../../shared/regimes/check.ts';
import { contextOf } from '../../../shared/regimes/context.ts';
import { rememberingCheck, type CheckOfRegister } from '../check-cache.ts';
import { compact } from './compact-finding.ts';
import { keptRegister, type KeptRegister } from './kept-register.ts';
import type { FromChecker, Piece, ToChecker } from './messages.ts';

type Check = Extract<ToChecker, { readonly type: 'check' }>;

const pieceOf = (owner: Uuid, { findings, completeness }: Checked): Piece => ({
  owner,
  findings: findings.map((finding) => compact(finding, owner)),
  completeness,
});

/** How many activities' findings go in one answer: the window takes it in within a few milliseconds. */
const answerSize = 100;

/** A task that lets others in when its slice of time is over. */
interface Slices {
  readonly isOver: () => boolean;
  readonly pause: () => Promise<void>;
}

function slicesOf(sliceMs: number): Slices {
  let started = performance.now();
  return {
    isOver: () => performance.now() - started > sliceMs,
    pause: async () => {
      await new Promise((resume) => setTimeout(resume, 0));
      started = performance.now();
    },
  };
}

/** Tells a piece that says the same as the last one under its owner from one that is new. */
function newsOnly(): (piece: Piece) => boolean {
  const last = new Map<Uuid, string>();
  return (piece) => {
    const said = JSON.stringify(piece);
    if (last.get(piece.owner) === said) return false;
    last.set(piece.owner, said);
    return true;
  };
}

/** What of the register has become otherwise, a few pieces at a time. */
function* newPieces(
  kept: KeptRegister,
  { today }: Check,
  checkOfRegister: CheckOfRegister,
  seen: WeakSet<Checked>,
  isNew: (piece: Piece) => boolean,
): Generator<Piece | undefined> {
  const register = kept.register();
  if (!register) return;
  const { organisation, activities } = register;
  const surroundings = pieceOf(organisation.id, checkSurroundings(contextOf(register, today)));
  yield isNew(surroundings) ? surroundings : undefined;
  const checkOf = checkOfRegister(register, today);
  for (const activity of activities) {
    const checked = checkOf(activity);
    const piece = seen.has(checked) ? undefined : pieceOf(activity.id, checked);
    yield piece && isNew(piece) ? piece : undefined;
    seen.add(checked);
  }
}

/**
 * Keeps a copy of the register and checks it when asked, in slices of time. What changes meanwhile ends a check at the
 * end of its slice; the next one goes on from what is known.
 */
export function checker(answer: (message: FromChecker) => void, sliceMs: number) {
  let kept = keptRegister('');
  let checkOfRegister = rememberingCheck();
  let isNew = newsOnly();
  let seen = new WeakSet<Checked>();
  let wanted = 0;

  async function check(message: Check): Promise<void> {
    const { job } = message;
    const slices = slicesOf(sliceMs);
    let pieces: Piece[] = [];
    const send = (): void => {
      if (pieces.length > 0) answer({ type: 'found', job, pieces });
      pieces = [];
    };
    for (const piece of newPieces(kept, message, checkOfRegister, seen, isNew)) {
      if (piece) pieces.push(piece);
      if (pieces.length >= answerSize) send();
      if (!slices.isOver()) continue;
      // What was looked at counts as told: it must be told before a newer wish can end this check.
      send();
      await slices.pause();
      if (wanted !== job) return;
    }
    send();
    answer({ type: 'done', job });
  }

  return (message: ToChecker): void => {
    switch (message.type) {
      case 'start':
        kept = keptRegister(message.register);
        [checkOfRegister, isNew, seen] = [rememberingCheck(), newsOnly(), new WeakSet()];
        wanted = 0;
        return;
      case 'entries':
        return kept.take(message.kind, message.entries);
      case 'order':
        return kept.order(message.kind, message.ids);
      case 'check':
        wanted = message.job;
        void check(message);
    }
  };
}
