import { useState } from 'react';
import { nextNumber } from '../features/register/next-number.ts';
import { Waiving } from '../features/waivers/waiving.tsx';
import { useMayWrite } from '../storage/notices.ts';
import { useRegister, useRegisterActions } from '../storage/register.ts';
import { DeletedNotice } from './deleted-notice.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { ExportDialogs } from './export/export-dialogs.tsx';
import { FaultPage } from './fault-page.tsx';
import { Frame } from './frame.tsx';
import { ImportDialogs } from './import-dialogs.tsx';
import type { OpenedFile } from '../desktop/host.ts';
import { hashOf } from './route.ts';
import { Screen } from './screen.tsx';
import { SearchWordsProvider } from './search-words.tsx';
import { useRoute } from './use-route.ts';
import { WhoDialog } from './who-dialog.tsx';

interface DeskProps {
  readonly onNewRegister: () => void;
  readonly onOpenFile: () => void;
  readonly onImport: () => void;
  readonly onOpenApart: (file: OpenedFile) => void;
}

const faultPage = (error: Error, retry: () => void) => <FaultPage error={error} onRetry={retry} />;

/** The window with a register open in it. */
export function Desk({ onNewRegister, onOpenFile, onImport, onOpenApart }: DeskProps) {
  const { route, go } = useRoute();
  const { organisation, activities } = useRegister();
  const { create } = useRegisterActions();
  const mayWrite = useMayWrite();
  const [deleted, setDeleted] = useState<string>();
  const createActivity = (): void => {
    const number = nextNumber(activities);
    const id = create('activities', {
      status: 'draft',
      ...(organisation.regimes ? { regimes: organisation.regimes } : {}),
      ...(number === undefined ? {} : { number }),
    });
    // Where nothing may be written, that is said: there is nothing to go to.
    if (mayWrite) go({ page: 'activity', id });
  };
  const steps = { route, go, onNewActivity: createActivity, onOpenFile, onImport };
  return (
    <SearchWordsProvider>
      <Waiving>
        <Frame {...steps} onNewRegister={onNewRegister}>
          <ErrorBoundary resetKey={hashOf(route)} fallback={faultPage}>
            <Screen {...steps} onDeleted={setDeleted} />
          </ErrorBoundary>
        </Frame>
      </Waiving>
      {deleted !== undefined && <DeletedNotice name={deleted} onClose={() => setDeleted(undefined)} />}
      <WhoDialog />
      <ExportDialogs />
      <ImportDialogs onOpenApart={onOpenApart} />
    </SearchWordsProvider>
  );
}
