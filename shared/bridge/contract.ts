import { z } from 'zod';
import { languages, type Wording } from '../wording/wording.ts';
import { backupRequests } from './requests/backups.ts';
import { sentence, type Exchanges } from './requests/exchange.ts';
import { storeRequests } from './requests/store.ts';

/** The most that travels in one request: larger files are not registers, and the window would stand still over them. */
export const maxFileBytes = 200 * 1024 * 1024;

/** The last endings of what can be imported: registers of ours, and tables, texts and data of others. */
export const importEndings = 'json age gz xlsx xlsm ods docx csv tsv html htm md txt yaml yml jsonld'.split(
  ' ',
);

const cancelled = z.literal('cancelled');
const failed = z.literal('failed');

/** Bytes from the window, whatever memory they lie in. */
const anyBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** A file's bytes and its bare name; never its folder. */
const namedBytes = z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array) });

/**
 * All that the window may ask of the shell: what each request takes and gives. The window never names a path: it hands
 * over bytes with a suggested name, or a receipt for a file that was saved in this session.
 */
export const contract = {
  /** What runs here and where it keeps its data (a path to show, not to use). */
  about: {
    takes: z.undefined(),
    gives: z.strictObject({
      version: z.string(),
      host: z.string(),
      dataFolder: z.string(),
      platform: z.string(),
    }),
  },
  /** Asks the person where to, then writes the file whole or not at all. The receipt is for `showInFolder`. */
  saveFile: {
    takes: z.strictObject({ suggestedName: z.string().max(1000), bytes: anyBytes }),
    gives: z.union([
      z.strictObject({ saved: z.literal(true), name: z.string(), receipt: z.uuid() }),
      z.strictObject({ saved: z.literal(false), reason: cancelled }),
      z.strictObject({ saved: z.literal(false), reason: failed, message: sentence }),
    ]),
  },
  /** Asks the person which files, then reads them; together they hold at most `maxFileBytes`. */
  openFiles: {
    takes: z.strictObject({ kind: z.enum(['register', 'import']) }),
    gives: z.union([
      z.strictObject({ opened: z.literal(true), files: z.array(namedBytes).readonly() }),
      z.strictObject({ opened: z.literal(false), reason: cancelled }),
      z.strictObject({ opened: z.literal(false), reason: failed, message: sentence }),
    ]),
  },
  /** Shows a file of this session in the system's file manager; a receipt that is not ours shows nothing. */
  showInFolder: {
    takes: z.strictObject({ receipt: z.uuid() }),
    gives: z.strictObject({ shown: z.boolean() }),
  },
  /** The language of what the shell itself says: its menu and its dialogs. */
  setLanguage: {
    takes: z.strictObject({ language: z.enum(languages) }),
    gives: z.strictObject({ language: z.enum(languages) }),
  },
  ...storeRequests,
  ...backupRequests,
} as const satisfies Exchanges;

type Contract = typeof contract;

export type RequestName = keyof Contract;
/** What keeps the journal and speaks of closing; what is about backups and signatures. */
export type StoreRequest = keyof typeof storeRequests;
export type BackupRequest = keyof typeof backupRequests;
export type Taken<Name extends RequestName> = z.output<Contract[Name]['takes']>;
export type Given<Name extends RequestName> = z.output<Contract[Name]['gives']>;

/** The answer to a request that was not let through, or that we failed to answer as promised. */
export interface Refused {
  readonly refused: 'sender' | 'argument' | 'fault';
  readonly message: Wording;
}

export type Reply<Name extends RequestName> = Given<Name> | Refused;

type Arguments<Name extends RequestName> = undefined extends Taken<Name> ? [] : [argument: Taken<Name>];

/** What the window finds as `window.ropaDesk`: one function for each request. It never rejects with anything to read. */
export type Bridge = {
  readonly [Name in RequestName]: (...argument: Arguments<Name>) => Promise<Reply<Name>>;
};

/** Whether the shell refused the request instead of answering it. */
export const isRefused = (reply: object): reply is Refused => 'refused' in reply;

/** The same table with what each request takes and gives in view, for code that is written once for all of them. */
export const exchanges: {
  readonly [Name in RequestName]: {
    readonly takes: z.ZodType<Taken<Name>>;
    readonly gives: z.ZodType<Given<Name>>;
  };
} = contract;

export const requestNames = Object.keys(contract) as readonly RequestName[];
