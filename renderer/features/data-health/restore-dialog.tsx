import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Uuid } from '../../../shared/basics/uuid.ts';
import type { Backup } from '../../../shared/bridge/requests/backups.ts';
import { collections } from '../../../shared/register/collections.ts';
import { counted } from '../../../shared/wording/plural.ts';
import { textIn, type Wording } from '../../../shared/wording/wording.ts';
import type { Backups } from '../../desktop/backups.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { instantInWords, placeWords, reasonWords, sizeInWords } from './backup-words.ts';
import { ComparisonList } from './comparison-list.tsx';
import { Words } from './part.tsx';
import { SecretForm } from './secret-form.tsx';
import { useRestore, type Restoring } from './use-restore.ts';

interface RestoreDialogProps {
  readonly backups: Backups;
  readonly backup: Backup;
  readonly onClose: () => void;
}

const words = {
  title: { en: 'Backup of', ru: 'Копия от' },
  reading: {
    en: 'Reading the backup and comparing it with now…',
    ru: 'Чтение копии и сравнение с нынешним состоянием…',
  },
  working: {
    en: 'Keeping the present state, then restoring…',
    ru: 'Сохранение нынешнего состояния и восстановление…',
  },
  other: {
    en: 'This is a backup of another register on this computer. Open that register to see what differs.',
    ru: 'Это копия другого реестра на этом компьютере. Откройте его, чтобы увидеть отличия.',
  },
  absent: {
    en: 'This register is not on this computer any more. It comes back as it was, with its whole history.',
    ru: 'Этого реестра на компьютере больше нет. Он вернётся таким, каким был, со всей историей.',
  },
  promise: {
    en: 'The present state is kept as a backup first, and one undo takes the restore back.',
    ru: 'Сначала сохраняется копия нынешнего состояния; восстановление отменяется одним шагом.',
  },
  close: { en: 'Close', ru: 'Закрыть' },
  openIt: { en: 'Open that register', ru: 'Открыть этот реестр' },
  takeIn: { en: 'Restore the register', ru: 'Восстановить реестр' },
  some: { en: 'Restore chosen', ru: 'Восстановить выбранные' },
  all: { en: 'Restore everything', ru: 'Восстановить всё' },
} satisfies Record<string, Wording>;

function Waiting({ children }: { readonly children: string }) {
  return (
    <div role="status">
      <Words>{children}</Words>
      <LinearProgress aria-label={children} sx={{ mt: 3 }} />
    </div>
  );
}

interface ContentProps {
  readonly restoring: Restoring;
  readonly chosen: ReadonlySet<Uuid>;
  readonly onToggle: (id: Uuid) => void;
}

function Content({ restoring: { state, unlock }, chosen, onToggle }: ContentProps): ReactNode {
  const say = useSay();
  switch (state.step) {
    case 'reading':
    case 'working':
      return <Waiting>{say(words[state.step])}</Waiting>;
    case 'locked':
      return <SecretForm message={state.message} onSecret={unlock} />;
    case 'failed':
      return <Alert severity="error">{say(state.message)}</Alert>;
    case 'other':
    case 'absent':
      return <Words>{say(words[state.step])}</Words>;
    case 'compared':
      return (
        <>
          <Words sx={{ mb: 3 }}>{say(words.promise)}</Words>
          <ComparisonList comparison={state.comparison} chosen={chosen} onToggle={onToggle} />
        </>
      );
  }
}

interface DeedsProps {
  readonly restoring: Restoring;
  readonly chosen: ReadonlySet<Uuid>;
}

interface DeedProps {
  readonly label: string;
  readonly isFirst: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

const Deed = ({ label, isFirst, disabled = false, onClick }: DeedProps) => (
  <Button variant={isFirst ? 'contained' : 'outlined'} disabled={disabled} onClick={onClick}>
    {label}
  </Button>
);

function Deeds({ restoring, chosen }: DeedsProps): ReactNode {
  const say = useSay();
  const { state, restore, openOther, takeIn } = restoring;
  if (state.step === 'other') return <Deed isFirst label={say(words.openIt)} onClick={openOther} />;
  if (state.step === 'absent') return <Deed isFirst label={say(words.takeIn)} onClick={takeIn} />;
  if (state.step !== 'compared' || state.comparison.all.length === 0) return null;
  const { gone, changed } = state.comparison;
  const hasSome = gone.length + changed.length > 0;
  return (
    <>
      <Deed isFirst={!hasSome} label={say(words.all)} onClick={() => restore('all')} />
      {hasSome && (
        <Deed
          isFirst
          label={`${say(words.some)} (${chosen.size})`}
          disabled={chosen.size === 0}
          onClick={() => restore(chosen)}
        />
      )}
    </>
  );
}

/** Looks into a backup: what it holds, what differs from now, and the ways to have it back. */
export function RestoreDialog({ backups, backup, onClose }: RestoreDialogProps) {
  const say = useSay();
  const { language } = useLanguage();
  const restoring = useRestore(backups, backup, onClose);
  const [chosen, setChosen] = useState<ReadonlySet<Uuid>>(new Set());
  const toggle = (id: Uuid): void =>
    setChosen((now) => (now.has(id) ? new Set([...now].filter((one) => one !== id)) : new Set([...now, id])));
  const { state } = restoring;
  const isBusy = state.step === 'working';
  const facts = [
    textIn(backup.name, language),
    counted(backup.activities, collections.activities.counted, language),
    sizeInWords(backup.bytes, language),
    say(reasonWords[backup.reason]),
    say(placeWords[backup.place]),
  ];
  return (
    <Dialog
      open
      onClose={isBusy ? undefined : onClose}
      aria-labelledby="restore-title"
      fullWidth
      slotProps={{ paper: { sx: { maxWidth: 720 } } }}
    >
      <DialogTitle id="restore-title">
        {say(words.title)} {instantInWords(backup.at, language)}
      </DialogTitle>
      <DialogContent sx={{ minHeight: 160 }}>
        <Words sx={{ mb: 4 }}>{facts.filter(Boolean).join(' · ')}</Words>
        <Content restoring={restoring} chosen={chosen} onToggle={toggle} />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap' }}>
        <Button variant="outlined" disabled={isBusy} onClick={onClose}>
          {say(words.close)}
        </Button>
        <Deeds restoring={restoring} chosen={chosen} />
      </DialogActions>
    </Dialog>
  );
}
