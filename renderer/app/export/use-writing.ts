import { useState } from 'react';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Saved } from '../../desktop/host.ts';

const failed = (error: unknown): Wording => {
  const reason = error instanceof Error ? error.name : String(error);
  return {
    en: `The file could not be made (${reason}). Try again, or export without encryption.`,
    ru: `Файл не удалось создать (${reason}). Попробуйте снова или выгрузите без шифрования.`,
  };
};

export interface Writing {
  readonly isWorking: boolean;
  readonly fault: Wording | undefined;
  /** Makes and saves a file; who changes their mind about the place is asked again. */
  readonly write: (make: () => Promise<Saved>) => void;
}

/** One file at a time on its way out; `onSaved` is told how that ended. */
export function useWriting(onSaved: (saved: Saved) => void): Writing {
  const [isWorking, setIsWorking] = useState(false);
  const [fault, setFault] = useState<Wording>();
  async function run(make: () => Promise<Saved>): Promise<void> {
    setIsWorking(true);
    setFault(undefined);
    try {
      const saved = await make();
      if (saved.type === 'cancelled') setIsWorking(false);
      else onSaved(saved);
    } catch (error) {
      setFault(failed(error));
      setIsWorking(false);
    }
  }
  return { isWorking, fault, write: (make) => void (isWorking ? undefined : run(make)) };
}
