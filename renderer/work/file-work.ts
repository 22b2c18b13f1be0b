import type { DecryptFailure } from '../../shared/encryption/decrypt-failure.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { ReadFailure, ReadWarning } from '../../shared/file-format/read-failure.ts';
import type { Export } from '../../shared/file-format/save.ts';
import type { Result } from '../../shared/basics/result.ts';
import type { Signature } from '../../shared/signing/signing-key.ts';
import type { Colleague, Trust } from '../../shared/signing/trust.ts';
import type { DataFormat } from '../../shared/exchange/data-formats.ts';
import type { Register } from '../../shared/register/register.ts';
import type { Language, Wording } from '../../shared/wording/wording.ts';

/** Who shall be able to read a file that leaves. */
export type Protection =
  | { readonly type: 'plain' }
  | { readonly type: 'passphrase'; readonly passphrase: string }
  | { readonly type: 'recipients'; readonly recipients: readonly string[] };

/** What may open a file, and whom its signature may be by. */
export interface Keys {
  readonly passphrase?: string;
  /** This installation's own; empty where it has none. */
  readonly identity: string;
  readonly colleagues: readonly Colleague[];
}

/** Who vouches for a file. */
export interface Origin {
  readonly trust: Trust;
  /** The name in the file: anybody may have written it. */
  readonly exportedBy: string;
  /** The key it is signed with, and its five words. */
  readonly key: string;
  readonly words: string;
  /** The colleague the key is known by; for an unsigned file, the one whose files have come signed until now. */
  readonly colleague: Colleague | undefined;
}

/** A register's file that was read. */
export interface OpenedRegister {
  readonly ledger: Ledger;
  readonly warnings: readonly ReadWarning[];
  readonly origin: Origin;
}

/** Why a file was not opened; `locked` waits for its passphrase. */
export interface OpenFailure {
  readonly type: 'locked' | ReadFailure['type'] | DecryptFailure['type'];
  readonly message: Wording;
}

/** What the window asks of the file worker; `signed` answers its question for a signature. */
export type FileWork =
  | { readonly type: 'read'; readonly bytes: Uint8Array; readonly keys: Keys }
  | {
      readonly type: 'write';
      readonly ledger: Ledger;
      readonly exported: Export;
      readonly protection: Protection;
    }
  | {
      readonly type: 'data';
      readonly register: Register;
      readonly format: DataFormat;
      readonly told: { readonly language: Language; readonly revision: number; readonly date: string };
    }
  | { readonly type: 'signed'; readonly signature: Signature | undefined };

/** What the file worker answers; `sign` is a question of its own. */
export type FileAnswer =
  | { readonly type: 'read'; readonly result: Result<OpenedRegister, OpenFailure> }
  | { readonly type: 'sign'; readonly digest: string }
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly reason: string };
