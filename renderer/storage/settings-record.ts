import type { Language } from '../../shared/wording/wording.ts';
import type { RopaDatabase } from './database.ts';
import { newReplica } from './new-id.ts';

/** What a person chose for this installation, whatever register is open. */
export interface Settings {
  readonly language: Language;
  readonly colorScheme: 'system' | 'light' | 'dark';
  /** The name that stands beside every change; empty until it is given. */
  readonly person: string;
  /** Whether the name was asked for: it is asked once. */
  readonly personAsked: boolean;
  /** Columns of the register's table, in order; empty for the usual ones. */
  readonly columns: readonly string[];
  /** What the register's table is grouped by; empty for nothing. */
  readonly grouping: string;
  readonly lastRegister: string;
}

/** What is kept beside the choices and never shown: the replica that this installation writes as. */
export interface Installation {
  readonly settings: Settings;
  readonly replica: string;
}

const usual = (language: Language): Settings => ({
  language,
  colorScheme: 'system',
  person: '',
  personAsked: false,
  columns: [],
  grouping: '',
  lastRegister: '',
});

/** Reads the choices, and on the first start gives the installation its replica. */
export async function readInstallation(database: RopaDatabase, language: Language): Promise<Installation> {
  const records = await database.settings.toArray();
  const stored = Object.fromEntries(records.map(({ key, value }) => [key, value]));
  const { replica, ...settings } = stored;
  if (typeof replica === 'string') return { settings: { ...usual(language), ...settings }, replica };
  const made = newReplica();
  await database.settings.add({ key: 'replica', value: made });
  return { settings: { ...usual(language), ...settings }, replica: made };
}
