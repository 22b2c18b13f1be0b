import Button from '@mui/material/Button';
import Snackbar from '@mui/material/Snackbar';
import { useSay } from '../language/language.tsx';
import { useRegisterActions } from '../storage/register.ts';

interface DeletedNoticeProps {
  readonly name: string;
  readonly onClose: () => void;
}

const words = { deleted: { en: 'Deleted', ru: 'Удалено' }, undo: { en: 'Undo', ru: 'Отменить' } };

/** Says what was deleted and takes it back if asked. */
export function DeletedNotice({ name, onClose }: DeletedNoticeProps) {
  const say = useSay();
  const { undo } = useRegisterActions();
  return (
    <Snackbar
      open
      autoHideDuration={8000}
      onClose={(_event, reason) => reason !== 'clickaway' && onClose()}
      message={`${say(words.deleted)}: ${name}`}
      action={
        <Button
          size="small"
          variant="outlined"
          onClick={() => {
            undo();
            onClose();
          }}
        >
          {say(words.undo)}
        </Button>
      }
    />
  );
}
