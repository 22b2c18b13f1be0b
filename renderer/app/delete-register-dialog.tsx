import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useState } from 'react';
import { fold } from '../../shared/basics/fold.ts';
import type { Uuid } from '../../shared/basics/uuid.ts';
import type { Wording } from '../../shared/wording/wording.ts';
import { LineField } from '../components/line-field.tsx';
import { sentenceOf } from '../desktop/not-kept.ts';
import { useHost } from '../desktop/use-host.ts';
import { useSay } from '../language/language.tsx';
import { useRegisterDoors } from '../storage/registers.ts';
import { useRegisterExport } from '../work/register-export.ts';

interface DeleteRegisterDialogProps {
  readonly id: Uuid;
  readonly name: string;
  readonly onClose: () => void;
}

const words = {
  title: { en: 'Delete this register?', ru: 'Удалить этот реестр?' },
  desktop: {
    en: 'All its activities, directories and history are deleted from this computer. A backup is made first and kept for 30 days under Data health.',
    ru: 'Все процессы, справочники и история будут удалены с этого компьютера. Сначала делается резервная копия; она хранится 30 дней в разделе «Сохранность данных».',
  },
  browser: {
    en: 'All its activities, directories and history are deleted from this computer. This cannot be undone: export it to a file first if you may need it.',
    ru: 'Все процессы, справочники и история будут удалены с этого компьютера. Отменить это нельзя: если реестр может понадобиться, сначала выгрузите его в файл.',
  },
  type: { en: 'To confirm, type the name:', ru: 'Для подтверждения введите название:' },
  name: { en: 'Name of the organisation', ru: 'Название организации' },
  exportIt: { en: 'Export first…', ru: 'Сначала выгрузить…' },
  cancel: { en: 'Cancel', ru: 'Отмена' },
  failed: {
    en: 'The register could not be deleted. Nothing was changed. Restart the program and try again.',
    ru: 'Реестр не удалось удалить. Ничего не изменено. Перезапустите программу и попробуйте снова.',
  },
  remove: { en: 'Delete for good', ru: 'Удалить навсегда' },
};

/** What no undo brings back, so the name has to be typed. */
export function DeleteRegisterDialog({ id, name, onClose }: DeleteRegisterDialogProps) {
  const say = useSay();
  const { kind } = useHost();
  const { deleteRegister } = useRegisterDoors();
  const exportRegister = useRegisterExport();
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<Wording>();
  const remove = async (): Promise<void> => {
    try {
      await deleteRegister(id);
      onClose();
    } catch (error) {
      setFailure(sentenceOf(error) ?? words.failed);
    }
  };
  const isConfirmed = fold(typed).trim() === fold(name).trim();
  return (
    <Dialog open role="alertdialog" onClose={onClose} aria-labelledby="delete-title">
      <DialogTitle id="delete-title">{say(words.title)}</DialogTitle>
      <DialogContent>
        <p style={{ margin: '0 0 12px' }}>{say(words[kind])}</p>
        <LineField
          label={say(words.name)}
          hint={`${say(words.type)} ${name}`}
          value={typed}
          onChange={(now) => setTyped(now ?? '')}
        />
        {failure && <Alert severity="error">{say(failure)}</Alert>}
      </DialogContent>
      <DialogActions>
        <Button variant="text" sx={{ mr: 'auto' }} onClick={() => void exportRegister()}>
          {say(words.exportIt)}
        </Button>
        <Button variant="outlined" onClick={onClose}>
          {say(words.cancel)}
        </Button>
        <Button variant="contained" color="error" disabled={!isConfirmed} onClick={() => void remove()}>
          {say(words.remove)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
