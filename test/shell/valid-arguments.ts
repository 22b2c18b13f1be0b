import type { RequestName } from '../../shared/bridge/contract.ts';

const register = '0190a000-0000-7000-8000-000000000001';
const now = '2026-11-22T09:00:00.000Z';
const change = { seq: 1, at: now, by: '', replica: 'r', via: 'edit', events: [] };
const about = { name: { en: 'A' }, activities: 0, changedAt: now, takenInUpTo: 0 };

/** What each request may be asked with. */
export const valid: Readonly<Record<RequestName, readonly unknown[]>> = {
  about: [],
  saveFile: [{ suggestedName: 'a.txt', bytes: new Uint8Array([1]) }],
  openFiles: [{ kind: 'register' }],
  showInFolder: [{ receipt: '00000000-0000-4000-8000-000000000000' }],
  setLanguage: [{ language: 'ru' }],
  openStore: [],
  startedWell: [],
  appendChanges: [{ register, changes: [change], about }],
  changesSince: [{ register, seq: 1, mark: 'abc' }],
  readRegister: [{ register, from: 0 }],
  writeRegister: [{ upload: register, register, piece: '', aside: false }],
  removeRegister: [{ register }],
  keepDraft: [{ register, entity: register, at: now, writes: [] }],
  keepSettings: [{ settings: { language: 'ru' } }],
  untilClosing: [],
  mayClose: [{ saved: true }],
  dataHealth: [],
  listBackups: [],
  makeBackup: [{ register, seq: 1, reason: 'asked' }],
  readBackup: [{ id: 'no such backup', place: 'here', from: 0 }],
  chooseSecondPlace: [{}],
  forgetSecondPlace: [],
  runDrill: [],
  confirmData: [],
  pinBackup: [{ id: 'no such backup', pinned: true }],
  showFolder: [{ which: 'second' }],
  moveData: [],
  signDigest: [{ digest: `sha256-${'0'.repeat(64)}` }],
};
