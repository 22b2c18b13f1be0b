import { textIn } from '../../shared/wording/wording.ts';
import type { Saved } from '../desktop/host.ts';
import { useHost } from '../desktop/use-host.ts';
import { useLedger, useRegister } from '../storage/register.ts';
import { useSettings } from '../storage/settings.ts';
import { writeInWorker } from './file-desk.ts';
import { today } from './today.ts';

/** Writes the open register with its whole history to a `.ropa.json` file, where the person says. */
export function useRegisterExport(): () => Promise<Saved> {
  const ledgerOf = useLedger();
  const host = useHost();
  const { person, language } = useSettings();
  const { organisation } = useRegister();
  return async () => {
    const bytes = await writeInWorker(await ledgerOf(), { at: new Date().toISOString(), by: person });
    const name =
      textIn(organisation.shortName, language) ?? textIn(organisation.name, language) ?? 'register';
    return host.saveFile(`${name} ${today()}.ropa.json`, bytes);
  };
}
