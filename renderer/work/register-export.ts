import { textIn } from '../../shared/wording/wording.ts';
import type { Saved } from '../desktop/host.ts';
import { useHost } from '../desktop/use-host.ts';
import { useLedger, useRegister } from '../storage/register.ts';
import { useSettings } from '../storage/settings.ts';
import { askForExport } from './export-request.ts';
import { writeInWorker } from './file-desk.ts';
import type { Protection } from './file-work.ts';
import { today } from './today.ts';
import { useNoteExport } from './use-export-due.ts';
import { useSign } from './use-sign.ts';

/** Asks who shall be able to read the file of the open register, then where it shall go; gives how that ended. */
export const useRegisterExport = (): (() => Promise<Saved>) => askForExport;

/** Writes the open register with its whole history to a file, where the person says. */
export function useExporter(): (protection: Protection) => Promise<Saved> {
  const ledgerOf = useLedger();
  const host = useHost();
  const { person, language } = useSettings();
  const { organisation } = useRegister();
  const noteExport = useNoteExport();
  const sign = useSign();
  return async (protection) => {
    const exported = { at: new Date().toISOString(), by: person };
    const bytes = await writeInWorker(await ledgerOf(), exported, protection, sign);
    const name =
      textIn(organisation.shortName, language) ?? textIn(organisation.name, language) ?? 'register';
    const ending = protection.type === 'plain' ? '.ropa.json' : '.ropa.json.age';
    const saved = await host.saveFile(`${name} ${today()}${ending}`, bytes);
    if (saved.type === 'saved') noteExport();
    return saved;
  };
}
