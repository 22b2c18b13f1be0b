import { useEffect, useState } from 'react';
import { useRegister, useRevision } from '../storage/register.ts';
import { useSetSetting, useSettings, type Settings } from '../storage/settings.ts';
import { exportDue, type ExportDue, type ExportRecord } from './export-due.ts';

type Exports = Settings['exports'];

const withRecord = (exports: Exports, register: string, record: ExportRecord): Exports => ({
  ...exports,
  [register]: record,
});

/** Notes that the open register was exported as it stands. */
export function useNoteExport(): () => void {
  const { exports } = useSettings();
  const set = useSetSetting();
  const { id } = useRegister();
  const revision = useRevision();
  return () =>
    set('exports', withRecord(exports, id, { at: new Date().toISOString(), revision, exported: true }));
}

/** Begins to count when a register is first seen in this browser: a file it came from is a copy of it. */
export function useExportCount(): void {
  const { exports } = useSettings();
  const set = useSetSetting();
  const { id } = useRegister();
  const revision = useRevision();
  const isKnown = exports[id] !== undefined;
  useEffect(() => {
    if (!isKnown)
      set('exports', withRecord(exports, id, { at: new Date().toISOString(), revision, exported: false }));
  }, [isKnown, set, exports, id, revision]);
}

/** Whether it is time to export the open register, as of when this was first shown. */
export function useExportDue(): ExportDue {
  const { exports } = useSettings();
  const { id } = useRegister();
  const [openedAt] = useState(() => Date.now());
  return exportDue(exports[id], useRevision(), openedAt);
}
