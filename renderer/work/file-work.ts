import type { Result } from '../../shared/basics/result.ts';
import type { Ledger } from '../../shared/file-format/ledger.ts';
import type { Loaded } from '../../shared/file-format/load.ts';
import type { ReadFailure } from '../../shared/file-format/read-failure.ts';
import type { Export } from '../../shared/file-format/save.ts';

/** What the window asks of the file worker. */
export type FileWork =
  | { readonly type: 'read'; readonly bytes: Uint8Array }
  | { readonly type: 'write'; readonly ledger: Ledger; readonly exported: Export };

/** What the file worker answers. */
export type FileAnswer =
  | { readonly type: 'read'; readonly result: Result<Loaded, ReadFailure> }
  | { readonly type: 'written'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly reason: string };
