import { Fragment, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { IsoDate } from '../../shared/wording/date.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { PastContextProvider, type Past } from '../storage/past.ts';
import { pastStorage, type PastStorage } from '../storage/past-storage.ts';
import { StorageInPlace, useStorage } from '../storage/storage-provider.tsx';
import { dayHere } from '../work/today.ts';
import { PastDialog } from './past-dialog.tsx';
import { hashOf, home } from './route.ts';

const tooEarly: Wording = {
  en: 'The register did not exist yet on that day. Choose a later one.',
  ru: 'В этот день реестра ещё не было. Выберите более поздний.',
};
const unread: Wording = {
  en: 'The history could not be read. Nothing was changed; try again.',
  ru: 'Историю не удалось прочитать. Ничего не изменено; попробуйте ещё раз.',
};

/** Back and forward lead through what one did today: there they lead back to it. */
function useReturnByHistory(isPast: boolean, leave: () => void): void {
  useEffect(() => {
    if (!isPast || !('navigation' in window)) return;
    const onNavigate = ({ navigationType }: NavigateEvent): void => {
      if (navigationType === 'traverse') leave();
    };
    window.navigation.addEventListener('navigate', onNavigate);
    return () => window.navigation.removeEventListener('navigate', onNavigate);
  }, [isPast, leave]);
}

interface Shown extends PastStorage {
  readonly day: IsoDate;
}

/** Lets everything in it show the register as it was on a past day, read only, in its ordinary pages. */
export function PastRegister({ children }: { readonly children: ReactNode }) {
  const now = useStorage();
  const [shown, setShown] = useState<Shown>();
  const [asked, setAsked] = useState<{ readonly day: IsoDate | undefined }>();
  const [wasRefused, setWasRefused] = useState(false);
  const leave = useCallback(() => {
    setShown(undefined);
    setWasRefused(false);
  }, []);
  useReturnByHistory(shown !== undefined, leave);
  const past = useMemo(
    (): Past => ({
      day: shown?.day,
      ledger: shown?.ledger,
      wasRefused,
      ask: (day) => setAsked({ day }),
      leave,
    }),
    [shown, wasRefused, leave],
  );
  const show = async (day: IsoDate): Promise<Wording | undefined> => {
    try {
      const refuse = (): void => setWasRefused(true);
      const opened = await pastStorage(now, { day, dayOf: dayHere, refuse });
      if (!opened) return tooEarly;
      setAsked(undefined);
      setShown({ ...opened, day });
      window.location.hash = hashOf(home);
      return undefined;
    } catch {
      return unread;
    }
  };
  return (
    <PastContextProvider value={past}>
      <StorageInPlace value={shown?.storage ?? now}>
        <Fragment key={shown?.day ?? ''}>{children}</Fragment>
      </StorageInPlace>
      {asked && <PastDialog day={asked.day} onShow={show} onCancel={() => setAsked(undefined)} />}
    </PastContextProvider>
  );
}
