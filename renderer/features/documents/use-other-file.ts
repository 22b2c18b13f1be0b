import { useState } from 'react';
import type { Wording } from '../../../shared/wording/wording.ts';
import { useHost } from '../../desktop/use-host.ts';
import { useSettings } from '../../storage/settings.ts';
import { readOtherRegister } from '../../work/read-other-register.ts';
import type { OtherFile } from './option-field.tsx';

export interface OtherFileChoice {
  readonly file: OtherFile | undefined;
  readonly problem: { readonly option: string; readonly message: Wording } | undefined;
  /** Asks for a file for an option, and reads it. */
  readonly ask: (option: string) => void;
  readonly drop: () => void;
}

/** Another register’s file to compare with. */
export function useOtherFile(): OtherFileChoice {
  const host = useHost();
  const { identity, colleagues } = useSettings();
  const [file, setFile] = useState<OtherFile>();
  const [problem, setProblem] = useState<OtherFileChoice['problem']>();
  async function ask(option: string): Promise<void> {
    const opened = await host.openFiles();
    if (opened.type === 'cancelled') return;
    if (opened.type === 'failed') return setProblem({ option, message: opened.message });
    const first = opened.files[0];
    if (!first) return;
    const read = await readOtherRegister(first, { identity, colleagues });
    if (!read.ok) return setProblem({ option, message: read.failure });
    setProblem(undefined);
    setFile({ option, name: first.name, register: read.value });
  }
  return {
    file,
    problem,
    ask: (option) => void ask(option),
    drop: () => {
      setFile(undefined);
      setProblem(undefined);
    },
  };
}
