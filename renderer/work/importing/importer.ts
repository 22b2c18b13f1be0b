import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { HistoryEvent } from '../../../shared/changes/change.ts';
import type { EntityState } from '../../../shared/changes/entity-state.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import type { Outsider } from '../../../shared/file-format/outsider.ts';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import {
  changedInFile,
  ledgerOfProposal,
  outsiderOfFile,
} from '../../../shared/merging/ledger-of-proposal.ts';
import { proposeMerge, type MergeProposal, type Merging } from '../../../shared/merging/merge-proposal.ts';
import { planMerge, type MergePlan } from '../../../shared/merging/plan.ts';
import { readAgain } from '../../../shared/merging/read-again.ts';
import { isOwnFile } from '../../../shared/sources/own-register.ts';
import type { FromImporter, SentCandidate, ToImporter } from './messages.ts';
import { openAny, understand, type Held } from './open-any.ts';

type Answer = (message: FromImporter) => void;

/** The register that the file is compared with, as it came piece by piece. */
interface Ours {
  register: Uuid;
  readonly states: Map<Uuid, EntityState>;
  readonly history: HistoryEvent[];
}

/** So many candidates, or values of a plan, the window takes in within a frame. */
const pieceSize = 40;

function* piecesOf<Of>(all: readonly Of[], size = pieceSize): Generator<readonly Of[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

const withoutOurs = ({ ours: _ours, ...sent }: MergeProposal['candidates'][number]): SentCandidate => sent;

function tellProposal({ candidates, isSameRegister, same }: MergeProposal, answer: Answer): void {
  for (const piece of piecesOf(candidates))
    answer({ type: 'candidates', candidates: piece.map(withoutOurs) });
  answer({ type: 'proposed', about: { isSameRegister, same } });
}

function tellPlan({ incoming, edits, received }: MergePlan, answer: Answer): void {
  const nothing: MergePlan = { incoming: [], edits: [], received: [] };
  const tell = (part: Partial<MergePlan>): void => answer({ type: 'plan', piece: { ...nothing, ...part } });
  for (const piece of piecesOf(incoming, pieceSize * 2)) tell({ incoming: piece });
  for (const piece of piecesOf(edits, pieceSize * 20)) tell({ edits: piece });
  for (const piece of piecesOf(received, pieceSize * 20)) tell({ received: piece });
  answer({ type: 'planned' });
}

/** The file as a copy of a register; of somebody’s table, as it is read again. */
function theirs(held: Held, ours: Ours, outsider: Outsider, decisions: Decisions): Ledger {
  if (held.kind === 'own') return held.ledger;
  const { withoutLeftovers = [] } = decisions;
  const keeps = (activity: Uuid): boolean =>
    withoutLeftovers !== 'all' && !withoutLeftovers.includes(activity);
  const file = ledgerOfProposal(held.proposal, outsider, keeps);
  const { base } = held.proposal;
  // A workbook of ours knows what it was made from: what nobody changed in it is no news.
  return base
    ? changedInFile({ ...held.proposal, base }, file, ours.states, outsider)
    : readAgain(file, ours.states, outsider);
}

function proposed(merging: Merging, answer: Answer): MergeProposal {
  const steps = proposeMerge(merging);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    answer({ type: 'progress', share: value });
  }
}

/** Keeps a file and a copy of the register, and answers what the one would do to the other. */
export function importer(answer: Answer, now: () => string) {
  const ours: Ours = { register: '', states: new Map(), history: [] };
  let held: Held | undefined;
  let proposal: MergeProposal | undefined;
  const at = now();

  const outsider = (): Outsider => outsiderOfFile(held?.file.digest ?? '', at);
  const ledger = (): Ledger => ({ id: ours.register, states: ours.states, history: ours.history });

  const tell = (opened: Awaited<ReturnType<typeof openAny>>): void => {
    if (!opened.ok) return answer({ type: 'refused', failure: opened.failure });
    held = opened.value;
    answer({ type: 'opened', file: held.file });
  };

  const propose = ({ replica, decisions }: Extract<ToImporter, { type: 'propose' }>): void => {
    if (!held) return;
    const file = theirs(held, ours, outsider(), decisions);
    proposal = proposed({ ours: ledger(), theirs: file, replica, outsider: outsider() }, answer);
    tellProposal(proposal, answer);
  };

  const takeOurs = ({ register, states, history }: Extract<ToImporter, { type: 'ours' }>): void => {
    ours.register = register;
    for (const state of states) ours.states.set(state.id, state);
    ours.history.push(...history);
  };

  return async (message: ToImporter): Promise<void> => {
    switch (message.type) {
      case 'sniff':
        return answer({ type: 'sniffed', isOwn: isOwnFile(message.bytes) });
      case 'open':
        return tell(await openAny({ ...message, onForeign: () => answer({ type: 'foreign' }) }));
      case 'understand':
        if (held?.kind === 'foreign') tell(understand(held.document, message.remembered, held.file.digest));
        return;
      case 'ours':
        return takeOurs(message);
      case 'propose':
        return propose(message);
      case 'plan':
        if (proposal) tellPlan(planMerge(proposal, message.decisions, ledger(), outsider()), answer);
    }
  };
}
