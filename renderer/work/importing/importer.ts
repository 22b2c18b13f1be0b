import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { HistoryEvent } from '../../../shared/changes/change.ts';
import type { EntityState } from '../../../shared/changes/entity-state.ts';
import type { Ledger } from '../../../shared/file-format/ledger.ts';
import type { Outsider } from '../../../shared/file-format/outsider.ts';
import type { Decisions } from '../../../shared/merging/decisions.ts';
import { ledgerOfProposal, outsiderOfFile } from '../../../shared/merging/ledger-of-proposal.ts';
import { proposeMerge, type MergeProposal } from '../../../shared/merging/merge-proposal.ts';
import { planMerge } from '../../../shared/merging/plan.ts';
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

  function takeOurs({ register, states, history }: Extract<ToImporter, { type: 'ours' }>): void {
    ours.register = register;
    for (const state of states) ours.states.set(state.id, state);
    ours.history.push(...history);
  }

  function theirs(decisions: Decisions): Ledger | undefined {
    if (held?.kind !== 'foreign') return held?.ledger;
    const { withoutLeftovers = [] } = decisions;
    const keeps = (activity: Uuid): boolean =>
      withoutLeftovers !== 'all' && !withoutLeftovers.includes(activity);
    return readAgain(ledgerOfProposal(held.proposal, outsider(), keeps), ours.states, outsider());
  }

  function propose({ replica, decisions }: Extract<ToImporter, { type: 'propose' }>): void {
    const file = theirs(decisions);
    if (!file) return;
    const merging = { ours: ledger(), theirs: file, replica, outsider: outsider() };
    const steps = proposeMerge(merging);
    for (;;) {
      const { done, value } = steps.next();
      if (done) {
        proposal = value;
        break;
      }
      answer({ type: 'progress', share: value });
    }
    for (const piece of piecesOf(proposal.candidates))
      answer({ type: 'candidates', candidates: piece.map(withoutOurs) });
    const { isSameRegister, same } = proposal;
    answer({ type: 'proposed', about: { isSameRegister, same } });
  }

  function plan({ decisions }: Extract<ToImporter, { type: 'plan' }>): void {
    if (!proposal) return;
    const { incoming, edits, received } = planMerge(proposal, decisions, ledger(), outsider());
    for (const piece of piecesOf(incoming, pieceSize * 2))
      answer({ type: 'plan', piece: { incoming: piece, edits: [], received: [] } });
    for (const piece of piecesOf(edits, pieceSize * 20))
      answer({ type: 'plan', piece: { incoming: [], edits: piece, received: [] } });
    for (const piece of piecesOf(received, pieceSize * 20))
      answer({ type: 'plan', piece: { incoming: [], edits: [], received: piece } });
    answer({ type: 'planned' });
  }

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
        return plan(message);
    }
  };
}
