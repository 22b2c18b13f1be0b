import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useState } from 'react';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Backups } from '../../desktop/backups.ts';
import { useSay } from '../../language/language.tsx';
import { useRegister, useRevision } from '../../storage/register.ts';
import { refreshHealth } from '../../work/data-health.ts';
import { useSettled } from './use-settled.ts';

const words = {
  backUp: { en: 'Back up now', ru: 'Создать копию сейчас' },
  done: { en: 'The backup is made and was read back.', ru: 'Копия создана и прочитана для проверки.' },
  notSaved: {
    en: 'Not everything is saved yet: there is no backup of it.',
    ru: 'Сохранено ещё не всё: копия не создана.',
  },
} satisfies Record<string, Wording>;

/** Makes a backup of the open register at once, and says whether it came about. */
export function BackUpNow({ backups }: { readonly backups: Backups }) {
  const say = useSay();
  const { id } = useRegister();
  const revision = useRevision();
  const settled = useSettled();
  const [isBusy, setIsBusy] = useState(false);
  const [outcome, setOutcome] = useState<Wording>();
  const backUp = async (): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    if (await settled()) {
      const made = await backups.make(id, revision, 'asked');
      setOutcome(made.ok ? words.done : made.failure);
      await refreshHealth(backups);
    } else setOutcome(words.notSaved);
    setIsBusy(false);
  };
  return (
    <>
      <Button variant="contained" aria-disabled={isBusy} onClick={() => void backUp()}>
        {say(words.backUp)}
      </Button>
      {outcome && (
        <Snackbar
          open
          autoHideDuration={6000}
          message={say(outcome)}
          onClose={(_event, reason) => reason !== 'clickaway' && setOutcome(undefined)}
        />
      )}
    </>
  );
}
