import type { EntityState } from '../../../shared/changes/entity-state.ts';
import { historyOf } from '../../../shared/changes/grouping.ts';
import type { Session } from '../../storage/session.ts';
import type { Storage } from '../../storage/storage.ts';
import { changedStates, type ImportLine } from './import-line.ts';

/** Sends a worker the open register: all of it at first, then what has changed since. */
export class RegisterSender {
  private sent: ReadonlyMap<string, EntityState> = new Map();
  private revision = -1;

  async send(line: ImportLine, session: Session, storage: Storage): Promise<void> {
    const { changes, revision } = session.view.get();
    const since = changes.filter(({ seq }) => seq > this.revision);
    const history = this.revision < 0 ? (await storage.ledger()).history : historyOf(since);
    const now = new Map(session.states());
    await line.send({ register: session.id, states: changedStates(this.sent, now), history });
    this.sent = now;
    this.revision = revision;
  }
}
