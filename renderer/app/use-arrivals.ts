import { useCallback, useMemo } from 'react';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import type { Text, Wording } from '../../shared/wording/wording.ts';
import { readAll } from '../desktop/browser-host.ts';
import type { Opened, OpenedFile } from '../desktop/host.ts';
import { useHost } from '../desktop/use-host.ts';
import { useLanguage } from '../language/language.tsx';
import { useSettings } from '../storage/settings.ts';
import { lookInto } from '../work/importing/look-into.ts';
import type { Source } from '../work/importing/messages.ts';
import { newRegisterOf } from '../work/importing/new-register-of.ts';
import { useImportDesk } from '../work/importing/use-importing.ts';
import { hashOf } from './route.ts';

/** The ways by which files and pasted tables come into the window. */
export interface Arrivals {
  /** Asks which file, and opens the register it holds; what is no register of ours is imported. */
  readonly openFile: () => void;
  /** Asks which files, and compares them with the open register. */
  readonly importFiles: () => void;
  /** Takes what was dropped on the window. */
  readonly drop: (files: readonly File[]) => void;
  /** Takes what was pasted. */
  readonly paste: (text: string, html: string) => void;
}

export interface ArrivalsGround {
  /** Whether a register is open and seen. */
  readonly isInRegister: boolean;
  readonly open: (file: OpenedFile) => void;
  /** Says that a file is being read; gives the signal by which the person stops that. */
  readonly reading: (name: string) => AbortSignal;
  /** Nothing is being read any more. */
  readonly rest: () => void;
  readonly refuse: (name: string, message: Wording) => void;
  readonly createRegister: (name: Text, regimes: readonly RegimeId[]) => Promise<void>;
}

const pastedWords: Wording = { en: 'Pasted table', ru: 'Вставленная таблица' };

export const sourceOf = ({ name, bytes }: OpenedFile): Source => ({ type: 'file', name, bytes });

export const goToImport = (): void => {
  window.location.hash = hashOf({ page: 'import' });
};

/** What comes into the window goes where it belongs: a register is opened or merged, a table is imported. */
export function useArrivals(ground: ArrivalsGround): Arrivals {
  const { isInRegister, open, reading, rest, refuse, createRegister } = ground;
  const host = useHost();
  const desk = useImportDesk();
  const { mappings } = useSettings();
  const { language } = useLanguage();

  const toDesk = useCallback(
    (sources: readonly Source[]): void => {
      if (sources.length === 0) return;
      desk.take(sources);
      goToImport();
    },
    [desk],
  );

  /** Without a register: one of ours is opened, a table of somebody begins a new one. */
  const begin = useCallback(
    async ([source, ...others]: readonly Source[]): Promise<void> => {
      if (!source) return;
      const looked = await lookInto(source, mappings, reading(source.name));
      if (looked.type === 'cancelled') return;
      if (looked.type !== 'foreign') return source.type === 'file' ? open(source) : undefined;
      const { answer } = looked;
      if (!answer.ok) return refuse(source.name, answer.failure.message);
      const { name, regimes } = newRegisterOf(answer.file, source.name, language);
      rest();
      await createRegister(name, regimes);
      toDesk([source, ...others]);
    },
    [mappings, open, reading, rest, refuse, createRegister, language, toDesk],
  );

  return useMemo(() => {
    const arrive = (sources: readonly Source[]): void => {
      if (isInRegister) toDesk(sources);
      else void begin(sources);
    };
    const filesIn = (opened: Opened): readonly OpenedFile[] => {
      if (opened.type === 'failed') refuse('', opened.message);
      return opened.type === 'opened' ? opened.files : [];
    };
    const openFile = async (): Promise<void> => {
      const [file] = filesIn(await host.openFiles(isInRegister ? 'register' : 'import'));
      if (!file) return;
      const looked = await lookInto(sourceOf(file), mappings);
      if (looked.type !== 'foreign' || (!looked.answer.ok && isInRegister)) open(file);
      else arrive([sourceOf(file)]);
    };
    return {
      openFile: () => void openFile(),
      importFiles: () =>
        void host.openFiles('import').then((opened) => arrive(filesIn(opened).map(sourceOf))),
      drop: (files) => void readAll(files).then((opened) => arrive(filesIn(opened).map(sourceOf))),
      paste: (text, html) => arrive([{ type: 'pasted', name: pastedWords[language], text, html }]),
    };
  }, [isInRegister, toDesk, begin, refuse, host, mappings, open, language]);
}
