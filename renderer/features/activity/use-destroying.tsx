import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Activity } from '../../../shared/register/activity/activity.ts';
import { useRegister, useRegisterActions } from '../../storage/register.ts';
import { useToday } from '../../work/use-today.ts';
import { DestroyDialog } from './destroy-dialog.tsx';
import { actOf, termComeOf, type DestructionWish, type TermCome } from './destruction-of.ts';

interface Destroying {
  /** Whether the data are due to be destroyed. */
  readonly term: TermCome | undefined;
  /** Asks what is destroyed. */
  readonly ask: () => void;
  /** The questions, as long as they are asked. */
  readonly dialog: ReactNode;
}

/** Begins an act of destruction from an activity, and opens it. */
export function useDestroying(activity: Activity | undefined, onOpenAct: (act: Uuid) => void): Destroying {
  const register = useRegister();
  const { create } = useRegisterActions();
  const [isAsking, setIsAsking] = useState(false);
  const today = useToday();
  const term = useMemo(() => activity && termComeOf(activity, register, today), [activity, register, today]);
  const draw = (wish: DestructionWish): void => {
    setIsAsking(false);
    if (activity) onOpenAct(create('destructions', actOf(activity, wish, register)));
  };
  const dialog = activity && isAsking && (
    <DestroyDialog activity={activity} onDraw={draw} onCancel={() => setIsAsking(false)} />
  );
  return { term, ask: () => setIsAsking(true), dialog };
}
