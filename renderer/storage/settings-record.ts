import type { Decisions } from '../../shared/merging/decisions.ts';
import type { Corrections } from '../../shared/readers/mapping.ts';
import type { Colleague } from '../../shared/signing/trust.ts';
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
  /** For each register, how far files outside hold it: ISO 8601 instant and number of the last change then. */
  readonly exports: Readonly<
    Record<string, { readonly at: string; readonly revision: number; readonly exported: boolean }>
  >;
  /** Whose signed files were opened here. */
  readonly colleagues: readonly Colleague[];
  /** For whom files were encrypted here: a name and their age recipient. */
  readonly recipients: readonly NamedRecipient[];
  /** What was said of headings of foreign files, by the signature of their headings. */
  readonly mappings: Readonly<Record<string, Corrections>>;
  /** What was decided of files that are not taken in yet, by register and digest of the file. */
  readonly decisions: Readonly<Record<string, Decisions>>;
  /** Where what was taken in lately came from, oldest first. */
  readonly imports: readonly ImportRecord[];
  /** This installation's age identity, by which colleagues encrypt to it; empty until it is made. Never shown. */
  readonly identity: string;
  /** In a browser, the secret of the key that exported files are signed with; empty until it is made. Never shown. */
  readonly signingSecret: string;
}

/** A file that was taken in: the change it made is known by its instant. */
export interface ImportRecord {
  readonly register: string;
  /** ISO 8601 instant of the change. */
  readonly at: string;
  readonly file: string;
  /** The change that took it back, by its instant; empty as long as none did. */
  readonly takenBack: string;
}

/** An age recipient and whose it is. */
export interface NamedRecipient {
  readonly name: string;
  readonly recipient: string;
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
  exports: {},
  colleagues: [],
  recipients: [],
  mappings: {},
  decisions: {},
  imports: [],
  identity: '',
  signingSecret: '',
});

/** Choices as they were kept somewhere, before anybody looked at them. */
export type Kept = Readonly<Record<string, unknown>>;

/**
 * Reads the choices, and on the first start gives the installation its replica. `besides` is what was kept outside the
 * working store: it fills in what that has lost.
 */
export async function readInstallation(
  database: RopaDatabase,
  language: Language,
  besides: Kept = {},
): Promise<Installation> {
  const records = await database.settings.toArray();
  const stored: Kept = Object.fromEntries(records.map(({ key, value }) => [key, value]));
  const { replica, ...settings } = stored;
  const lost = Object.entries(besides).filter(([key]) => !(key in stored));
  await database.settings.bulkPut(lost.map(([key, value]) => ({ key, value })));
  const known = { ...usual(language), ...besides, ...settings };
  return { settings: known, replica: typeof replica === 'string' ? replica : await renewReplica(database) };
}

/** The choices of an installation that may only be read. */
export const readingInstallation = (language: Language, besides: Kept): Installation => ({
  settings: { ...usual(language), ...besides },
  replica: '',
});

/** Gives the installation a new replica, and keeps it. */
export async function renewReplica(database: RopaDatabase): Promise<string> {
  const made = newReplica();
  await database.settings.put({ key: 'replica', value: made });
  return made;
}
