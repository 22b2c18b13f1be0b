import type { Wording } from '../wording/wording.ts';

/** Why a file was not read: what, where, what to do. Nothing of it was taken in. */
export interface ReadRefusal {
  readonly type: 'unreadable' | 'too-large' | 'hostile' | 'encrypted' | 'nothing-found';
  readonly message: Wording;
}
