import { fail, succeed, type Result } from '../../shared/basics/result.ts';
import { isRefused, type Bridge, type Refused } from '../../shared/bridge/contract.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import type { BackupKey, Backups, Chosen, Moved, ReadFault } from './backups.ts';

type Outcome = { readonly done: true } | { readonly done: false; readonly message: Wording };

/** What the shell gave, or why it gave nothing. */
const given = <Given extends object>(reply: Given | Refused): Result<Given, Wording> =>
  isRefused(reply) ? fail(reply.message) : succeed(reply);

function outcomeOf(reply: Outcome | Refused): Result<undefined, Wording> {
  if (isRefused(reply)) return fail(reply.message);
  return reply.done ? succeed(undefined) : fail(reply.message);
}

/** Piece by piece, so that the window stays quick however large the register is. */
async function read(
  bridge: Bridge,
  { id, place }: BackupKey,
  secret: string | undefined,
): Promise<Result<Uint8Array, ReadFault>> {
  const pieces: string[] = [];
  for (let from: number | undefined = 0; from !== undefined;) {
    const reply = await bridge.readBackup({ id, place, from, ...(secret ? { secret } : {}) });
    if (isRefused(reply)) return fail({ reason: 'failed', message: reply.message });
    if (!reply.done) return fail({ reason: reply.reason, message: reply.message });
    pieces.push(reply.piece);
    from = reply.next;
  }
  // Joined before they are encoded: a piece may end in the middle of a letter of two units.
  return succeed(new TextEncoder().encode(pieces.join('')));
}

async function chooseSecondPlace(bridge: Bridge, passphrase: string | undefined): Promise<Chosen> {
  const reply = await bridge.chooseSecondPlace(passphrase ? { passphrase } : {});
  if (isRefused(reply)) return { type: 'failed', message: reply.message };
  if (reply.chosen) {
    const { folder, found, recoveryKey } = reply;
    return { type: 'chosen', folder, found, recoveryKey };
  }
  return reply.reason === 'cancelled' ? { type: 'cancelled' } : { type: 'failed', message: reply.message };
}

async function moveData(bridge: Bridge): Promise<Moved> {
  const reply = await bridge.moveData();
  if (isRefused(reply)) return { type: 'failed', message: reply.message };
  if (reply.moved) return { type: 'moved', folder: reply.folder };
  return reply.reason === 'cancelled' ? { type: 'cancelled' } : { type: 'failed', message: reply.message };
}

/** The backups of the desktop program, asked for through its bridge. What it refuses comes back as a sentence. */
export const backupsHost = (bridge: Bridge): Backups => ({
  health: async () => given(await bridge.dataHealth()),
  list: async () => {
    const reply = given(await bridge.listBackups());
    return reply.ok ? succeed(reply.value.backups) : reply;
  },
  make: async (register, seq, reason) => {
    const reply = await bridge.makeBackup({ register, seq, reason });
    if (isRefused(reply)) return fail(reply.message);
    return reply.done ? succeed(reply.id) : fail(reply.message);
  },
  read: (backup, secret) => read(bridge, backup, secret),
  chooseSecondPlace: (passphrase) => chooseSecondPlace(bridge, passphrase),
  forgetSecondPlace: async () => outcomeOf(await bridge.forgetSecondPlace()),
  runDrill: async () => given(await bridge.runDrill()),
  confirm: async () => outcomeOf(await bridge.confirmData()),
  pin: async (id, pinned) => outcomeOf(await bridge.pinBackup({ id, pinned })),
  showFolder: async (which) => void (await bridge.showFolder({ which })),
  moveData: () => moveData(bridge),
});
