import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import type { Register } from '../../../shared/register/register.ts';
import { checkSurroundings, saysTheSame, type Checked } from '../../../shared/regimes/check.ts';
import { contextOf } from '../../../shared/regimes/context.ts';
import type { IsoDate } from '../../../shared/wording/date.ts';
import { rememberingCheck, type CheckOf } from '../check-cache.ts';
import { compact } from './compact-finding.ts';
import { keptRegister } from './kept-register.ts';
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

/** Tells what says the same as it last did under its owner from what is new. */
function newsOnly(): (owner: Uuid, checked: Checked) => boolean {
  const last = new Map<Uuid, Checked>();
  return (owner, checked) => {
    const before = last.get(owner);
    if (before === checked) return false;
    last.set(owner, checked);
    return !before || !saysTheSame(before, checked);
  };
}

type Look = (register: Register, today: IsoDate) => Generator<Piece | undefined>;

/** All activities as they were when every one of them was looked at. */
interface Pass {
  readonly checkOf: CheckOf;
  readonly activities: readonly Activity[];
}

/** Tells what has become otherwise since it looked last, a few pieces at a time. */
function lookout(): Look {
  const [checkOfRegister, isNew] = [rememberingCheck(), newsOnly()];
  let whole: Pass | undefined;
  const newsOf = (owner: Uuid, checked: Checked): Piece | undefined =>
    isNew(owner, checked) ? pieceOf(owner, checked) : undefined;
  return function* look(register, today) {
    const { organisation, activities } = register;
    yield newsOf(organisation.id, checkSurroundings(contextOf(register, today)));
    const checkOf = checkOfRegister(register, today);
    const before = whole?.checkOf === checkOf ? whole.activities : [];
    // What is ended halfway says nothing of what was told last.
    whole = undefined;
    for (const [at, activity] of activities.entries())
      if (activity !== before[at]) yield newsOf(activity.id, checkOf(activity));
    whole = { checkOf, activities };
  };
}

/**
 * Keeps a copy of the register and checks it when asked, in slices of time. What changes meanwhile ends a check at the
 * end of its slice; the next one goes on from what is known.
 */
export function checker(answer: (message: FromChecker) => void, sliceMs: number) {
  let kept = keptRegister('');
  let look = lookout();
  let wanted = 0;

  async function check({ job, today }: Check): Promise<void> {
    const register = kept.register();
    const slices = slicesOf(sliceMs);
    let pieces: Piece[] = [];
    const send = (): void => {
      if (pieces.length > 0) answer({ type: 'found', job, pieces });
      pieces = [];
    };
    for (const piece of register ? look(register, today) : []) {
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
        look = lookout();
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
