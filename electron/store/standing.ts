import type { Uuid } from '../../shared/basics/uuid.ts';
import type { About, Standing } from '../../shared/bridge/requests/store.ts';
import type { Position } from '../journal/recovered.ts';

/** Where a register stands, and what a list shows of it. */
export const standingOf = (register: Uuid, { seq, mark }: Position, about: About): Standing => ({
  register,
  seq,
  mark,
  about,
});
