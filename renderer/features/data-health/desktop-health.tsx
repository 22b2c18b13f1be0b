import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import type { Backup } from '../../../shared/bridge/requests/backups.ts';
import { counted } from '../../../shared/wording/plural.ts';
import type { Wording } from '../../../shared/wording/wording.ts';
import type { Backups } from '../../desktop/backups.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { useRegister } from '../../storage/register.ts';
import { refreshHealth, useHealthPoints, useHealthState, type HealthState } from '../../work/data-health.ts';
import type { BackupRow } from './backup-days.ts';
import { backupNoun, instantInWords, sizeInWords } from './backup-words.ts';
import { BackupsPart } from './backups-part.tsx';
import { DrillPart } from './drill-part.tsx';
import { Buttons } from './part.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import { SecondPlacePart } from './second-place-part.tsx';
import { UnprotectedPart } from './unprotected-part.tsx';
import { VerdictLine } from './verdict-line.tsx';
import { WherePart } from './where-part.tsx';

interface DesktopHealthProps {
  readonly backups: Backups;
}

const words = {
  asking: { en: 'Asking how the data are…', ru: 'Проверка состояния данных…' },
  last: { en: 'Last backup', ru: 'Последняя копия' },
  inAll: { en: 'in all', ru: 'всего' },
  right: { en: 'I have looked: the data are right', ru: 'Проверено: данные верны' },
} satisfies Record<string, Wording>;

type Known = Extract<HealthState, { state: 'known' }>;

function useSummary({ health }: Known): string {
  const say = useSay();
  const { language } = useLanguage();
  const last = health.lastBackupAt && `${say(words.last)}: ${instantInWords(health.lastBackupAt, language)}`;
  const size = sizeInWords(health.backupBytes, language);
  return [last, `${counted(health.backups, backupNoun, language)}, ${size} ${say(words.inAll)}`]
    .filter(Boolean)
    .join(' · ');
}

/** While the person's word is waited for, nothing is cleared away: the button gives it. */
function ConfirmButton({ backups }: Pick<DesktopHealthProps, 'backups'>) {
  const say = useSay();
  const confirm = async (): Promise<void> => {
    await backups.confirm();
    await refreshHealth(backups);
  };
  return (
    <Buttons>
      <Button variant="outlined" onClick={() => void confirm()}>
        {say(words.right)}
      </Button>
    </Buttons>
  );
}

function KnownHealth({ backups, known }: DesktopHealthProps & { readonly known: Known }) {
  const register = useRegister();
  const [opened, setOpened] = useState<Backup>();
  const points = useHealthPoints();
  const summary = useSummary(known);
  const { health, backups: list } = known;
  const pin = async ({ backup }: BackupRow, pinned: boolean): Promise<void> => {
    await backups.pin(backup.id, pinned);
    await refreshHealth(backups);
  };
  return (
    <>
      <VerdictLine points={points} summary={summary} />
      {health.frozen && <ConfirmButton backups={backups} />}
      <WherePart backups={backups} health={health} />
      <BackupsPart
        list={list}
        register={register.id}
        onRestore={({ backup }) => setOpened(backup)}
        onPin={(row, pinned) => void pin(row, pinned)}
      />
      <SecondPlacePart backups={backups} place={health.secondPlace} />
      <DrillPart backups={backups} drill={health.drill} />
      <UnprotectedPart kind="desktop" />
      {opened && <RestoreDialog backups={backups} backup={opened} onClose={() => setOpened(undefined)} />}
    </>
  );
}

/** The page in the desktop program, which makes backups by itself. */
export function DesktopHealth(props: DesktopHealthProps) {
  const say = useSay();
  const state = useHealthState();
  switch (state.state) {
    case 'asking':
      return <LinearProgress aria-label={say(words.asking)} />;
    case 'failed':
      return <Alert severity="error">{say(state.message)}</Alert>;
    case 'known':
      return <KnownHealth {...props} known={state} />;
  }
}
