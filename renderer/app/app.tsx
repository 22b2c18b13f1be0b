import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useState } from 'react';
import type { Language, Text } from '../../shared/wording/wording.ts';
import type { RegimeId } from '../../shared/vocabulary/vocabulary.ts';
import { useCurrentRegisterId, useRegisterDoors } from '../storage/registers.ts';
import { StorageProvider, type OpeningState } from '../storage/storage-provider.tsx';
import { useImportDesk } from '../work/importing/use-importing.ts';
import { Desk } from './desk.tsx';
import { Doors } from './doors.tsx';
import { DropPlace } from './drop-place.tsx';
import { FileOpeningDialog } from './file-opening-dialog.tsx';
import { OpeningPage } from './opening-page.tsx';
import { PastRegister } from './past-register.tsx';
import { PersonalProviders } from './personal-providers.tsx';
import { hashOf, home } from './route.ts';
import { theme } from './theme.ts';
import { goToImport, sourceOf, useArrivals } from './use-arrivals.ts';
import { useFileOpening } from './use-file-opening.ts';

const systemLanguage = (): Language => (navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en');

/** What the window shows: the doors as long as no register is open or a new one is asked for, else the register. */
function Window() {
  const current = useCurrentRegisterId();
  const { createRegister } = useRegisterDoors();
  const [isAtDoors, setIsAtDoors] = useState(false);
  const enter = (): void => {
    window.location.hash = hashOf(home);
    setIsAtDoors(false);
  };
  const importDesk = useImportDesk();
  const files = useFileOpening({
    onOpened: enter,
    onMerge: (file) => {
      importDesk.take([sourceOf(file)]);
      goToImport();
    },
  });
  const create = async (name: Text, regimes: readonly RegimeId[]): Promise<void> => {
    await createRegister(name, regimes);
    enter();
  };
  const isInRegister = current !== undefined && !isAtDoors;
  const arrivals = useArrivals({
    isInRegister,
    open: files.open,
    reading: files.reading,
    rest: files.dismiss,
    refuse: files.refuse,
    createRegister: create,
  });
  const back = current === undefined ? {} : { onBack: () => setIsAtDoors(false) };
  return (
    <>
      {!isInRegister ? (
        <Doors
          onCreate={(name, regimes) => void create(name, regimes)}
          onSample={(sample) => files.takeIn(sample.make())}
          onOpenFile={arrivals.openFile}
          onRestored={enter}
          {...back}
        />
      ) : (
        <PastRegister key={current}>
          <Desk
            onNewRegister={() => setIsAtDoors(true)}
            onOpenFile={arrivals.openFile}
            onImport={arrivals.importFiles}
            onOpenApart={files.open}
          />
        </PastRegister>
      )}
      <DropPlace {...arrivals} />
      <FileOpeningDialog {...files} />
    </>
  );
}

const openingPage = (state: OpeningState) => <OpeningPage state={state} language={systemLanguage()} />;

/** Ropa Desk in a window. */
export const App = () => (
  <ThemeProvider theme={theme} defaultMode="system" modeStorageKey="ropa-desk-scheme" noSsr>
    <CssBaseline />
    <StorageProvider fallback={openingPage}>
      <PersonalProviders>
        <Window />
      </PersonalProviders>
    </StorageProvider>
  </ThemeProvider>
);
