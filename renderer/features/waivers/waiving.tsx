import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../shared/regimes/finding.ts';
import { WaivingContext, type Waive } from '../../forms/waiving.ts';
import { useLanguage } from '../../language/language.tsx';
import { useReading } from '../../storage/notices.ts';
import { newId, useRegisterActions } from '../../storage/register.ts';
import { useSettings } from '../../storage/settings.ts';
import { useStorage } from '../../storage/storage-provider.tsx';
import { today } from '../../work/today.ts';
import { WaiveDialog } from './waive-dialog.tsx';
import { waiverEdits } from './waivers-of.ts';

/** Lets everything in it offer to leave a finding as it is; what may only be read offers nothing. */
export function Waiving({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  const { person } = useSettings();
  const { session } = useStorage();
  const { writeAll } = useRegisterActions();
  const reading = useReading();
  const [asked, setAsked] = useState<readonly Finding[]>();
  const waive = useMemo<Waive | undefined>(() => (reading === undefined ? setAsked : undefined), [reading]);
  const leave = (reason: string, by: string): void => {
    const decision = { reason, by, on: today(), language };
    writeAll(waiverEdits(asked ?? [], decision, (id) => session.get()?.state(id)?.entry, newId));
    setAsked(undefined);
  };
  return (
    <WaivingContext value={waive}>
      {children}
      {asked && (
        <WaiveDialog
          findings={asked}
          person={person}
          today={today()}
          onLeave={leave}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </WaivingContext>
  );
}
