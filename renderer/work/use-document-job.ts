import { useEffect, useState } from 'react';
import type { DocumentFormat } from '../../shared/documents/document-kind.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { useHost } from '../desktop/use-host.ts';
import { documentDesk } from './document-desk.ts';
import type { DocumentSources, DocumentWish, Looked } from './document-wish.ts';

/** How far the document that was asked for has come. */
export type JobState =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly format: DocumentFormat; readonly share: number }
  | { readonly state: 'saved'; readonly name: string; readonly show: (() => Promise<void>) | undefined }
  | { readonly state: 'failed'; readonly message: Wording };

export interface DocumentJob {
  readonly job: JobState;
  /** Makes the document, then asks where to save it under a name like the one given. */
  readonly make: (wish: DocumentWish, format: DocumentFormat, fileName: string) => void;
  readonly cancel: () => void;
}

const failure = (reason: string): Wording => ({
  en: `The document could not be made: ${reason}. Your register is untouched; please report this with the document’s name.`,
  ru: `Документ не удалось создать: ${reason}. Реестр не затронут; сообщите об этом, указав название документа.`,
});

const desk = documentDesk();

/** Makes one document of the register at a time, away from the window. What is being made when the page is left is dropped. */
export function useDocumentJob(sources: DocumentSources | undefined): DocumentJob {
  const host = useHost();
  const [job, setJob] = useState<JobState>({ state: 'idle' });
  useEffect(() => () => desk.clear(), []);

  async function make(wish: DocumentWish, format: DocumentFormat, fileName: string): Promise<JobState> {
    if (!sources) return { state: 'idle' };
    setJob({ state: 'making', format, share: 0 });
    const made = await desk.make(sources, wish, format, (share) =>
      setJob({ state: 'making', format, share }),
    );
    if (made.type === 'cancelled') return { state: 'idle' };
    if (made.type === 'failed') return { state: 'failed', message: failure(made.reason) };
    const saved = await host.saveFile(fileName, made.bytes);
    if (saved.type === 'cancelled') return { state: 'idle' };
    if (saved.type === 'failed') return { state: 'failed', message: saved.message };
    return { state: 'saved', name: saved.name, show: saved.show };
  }

  return {
    job,
    make: (wish, format, fileName) => void make(wish, format, fileName).then(setJob),
    cancel: () => desk.clear(),
  };
}

/** What to say before the document is made; `undefined` while it is being looked for. */
export function useChecklist(sources: DocumentSources | undefined, wish: DocumentWish): Looked | undefined {
  const [found, setFound] = useState<{
    readonly sources: DocumentSources;
    readonly wish: DocumentWish;
    readonly looked: Looked;
  }>();
  useEffect(() => {
    if (!sources) return;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const looked = await desk.check(sources, wish);
      if (isWanted && looked) setFound({ sources, wish, looked });
    };
    void look();
    return () => {
      isWanted = false;
    };
  }, [sources, wish]);
  return found?.wish === wish && found.sources === sources ? found.looked : undefined;
}
