import { isRefused, type Bridge } from '../../shared/bridge/contract.ts';
import { backupsHost } from './backups-host.ts';
import { journalDoor } from './journal-door.ts';
import type { Host, Opened, Saved } from './host.ts';

async function saveFile(bridge: Bridge, suggestedName: string, bytes: Uint8Array): Promise<Saved> {
  const reply = await bridge.saveFile({ suggestedName, bytes });
  if (isRefused(reply)) return { type: 'failed', message: reply.message };
  if (reply.saved) {
    const { name, receipt } = reply;
    const show = async (): Promise<void> => {
      await bridge.showInFolder({ receipt });
    };
    return { type: 'saved', name, show };
  }
  return reply.reason === 'cancelled' ? { type: 'cancelled' } : { type: 'failed', message: reply.message };
}

async function openFiles(bridge: Bridge, kind: 'register' | 'import'): Promise<Opened> {
  const reply = await bridge.openFiles({ kind });
  if (isRefused(reply)) return { type: 'failed', message: reply.message };
  if (reply.opened) return { type: 'opened', files: reply.files };
  return reply.reason === 'cancelled' ? { type: 'cancelled' } : { type: 'failed', message: reply.message };
}

/** The desktop program, asked through the bridge its preload script puts into the page. */
export const electronHost = (bridge: Bridge): Host => ({
  kind: 'desktop',
  about: async () => {
    const reply = await bridge.about();
    if (isRefused(reply)) return { host: 'Electron', version: '', platform: '', dataFolder: undefined };
    return reply;
  },
  saveFile: (name, bytes) => saveFile(bridge, name, bytes),
  openFiles: (kind = 'register') => openFiles(bridge, kind),
  journal: journalDoor(bridge),
  backups: backupsHost(bridge),
  signDigest: async (digest) => {
    const reply = await bridge.signDigest({ digest });
    return isRefused(reply) ? undefined : reply.signature;
  },
  setLanguage: (language) => void bridge.setLanguage({ language }),
});
