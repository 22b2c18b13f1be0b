import { endingOf, type DataFormat } from '../../shared/exchange/data-formats.ts';
import type { Organisation } from '../../shared/register/organisation.ts';
import { textIn, type Language } from '../../shared/wording/wording.ts';
import type { Saved } from '../desktop/host.ts';
import { useHost } from '../desktop/use-host.ts';
import { useLedger, useRegister, useRevision } from '../storage/register.ts';
import { useSettings } from '../storage/settings.ts';
import { askForExport } from './export-request.ts';
import { dataInWorker, writeInWorker } from './file-desk.ts';
import type { Protection } from './file-work.ts';
import { today } from './today.ts';
import { useNoteExport } from './use-export-due.ts';
import { useSign } from './use-sign.ts';

/** Asks who shall be able to read the file of the open register, then where it shall go; gives how that ended. */
export const useRegisterExport = (): (() => Promise<Saved>) => askForExport;

const nameOf = ({ shortName, name }: Organisation, language: Language): string =>
  textIn(shortName, language) ?? textIn(name, language) ?? 'register';

/** Writes the open register as data for other programs, where the person says; no copy of it: the history stays here. */
export function useDataExporter(): (format: DataFormat) => Promise<Saved> {
  const host = useHost();
  const { language } = useSettings();
  const register = useRegister();
  const revision = useRevision();
  return async (format) => {
    const told = { language, revision, date: today() };
    const bytes = await dataInWorker({ register, format, told });
    return host.saveFile(`${nameOf(register.organisation, language)} ${today()}${endingOf(format)}`, bytes);
  };
}

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
    const name = nameOf(organisation, language);
    const ending = protection.type === 'plain' ? '.ropa.json' : '.ropa.json.age';
    const saved = await host.saveFile(`${name} ${today()}${ending}`, bytes);
    if (saved.type === 'saved') noteExport();
    return saved;
  };
}
