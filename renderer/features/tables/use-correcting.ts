import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Correction } from '../../../shared/register/correction.ts';
import { useReading } from '../../storage/notices.ts';
import { useRegister, useRegisterActions } from '../../storage/register.ts';

export type NewCorrection = Omit<Correction, 'id'>;

/** A correction as it is being written. */
export interface Draft {
  readonly key?: string | undefined;
  readonly value?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export interface Correcting {
  readonly corrections: readonly Correction[];
  /** Whether anything may be written. */
  readonly mayCorrect: boolean;
  /** Each of the two is one change, and one step of undo. */
  readonly correct: (correction: NewCorrection) => void;
  readonly takeBack: (id: Uuid) => void;
}

/** The register’s corrections of the tables of the law, and how they are made and taken back. */
export function useCorrecting(): Correcting {
  const { corrections } = useRegister();
  const { create, remove } = useRegisterActions();
  const mayCorrect = useReading() === undefined;
  return {
    corrections,
    mayCorrect,
    correct: (correction) => void create('corrections', correction),
    takeBack: (id) => remove('corrections', id),
  };
}
